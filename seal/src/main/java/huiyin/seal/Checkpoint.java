package huiyin.seal;

import java.util.Base64;
import java.util.Optional;

/**
 * The state of a log that its keeper signs (C2SP tlog-checkpoint).
 *
 * @param origin the log's own name
 */
public record Checkpoint(String origin, long size, Digest root) {
  private static final int MOST_DIGITS = 18;

  public Note sign(Keys.Signing key) {
    return Note.sign(text(), key);
  }

  /** Empty when the note is no checkpoint of this log or the key has not signed it. */
  public static Optional<Checkpoint> open(String note, String origin, Keys.Reading key) {
    return Note.parse(note)
        .filter(read -> read.signedBy(key))
        .flatMap(Checkpoint::of)
        .filter(checkpoint -> checkpoint.origin.equals(origin));
  }

  String text() {
    return origin + '\n' + size + '\n' + Base64.getEncoder().encodeToString(root.bytes()) + '\n';
  }

  private static Optional<Checkpoint> of(Note note) {
    String[] lines = note.text().split("\n", 5);
    if (lines.length < 4 || lines[0].isEmpty() || !number(lines[1])) {
      return Optional.empty();
    }
    try {
      Digest root = Digest.ofHash(Base64.getDecoder().decode(lines[2]));
      return Optional.of(new Checkpoint(lines[0], Long.parseLong(lines[1]), root));
    } catch (IllegalArgumentException notAHash) {
      return Optional.empty();
    }
  }

  private static boolean number(String digits) {
    return !digits.isEmpty()
        && digits.length() <= MOST_DIGITS
        && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')
        && (digits.length() == 1 || digits.charAt(0) != '0');
  }
}
