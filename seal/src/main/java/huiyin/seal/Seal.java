package huiyin.seal;

import java.util.Optional;

/**
 * What an organ signs of a letter: its number and the digest of its canonical text.
 *
 * @param letterNumber as printed (发文字号)
 */
public record Seal(String letterNumber, Digest text) {
  private static final String FORMAT = "huiyin-seal/1";

  public Seal {
    if (letterNumber.isBlank() || letterNumber.chars().anyMatch(letter -> letter < ' ')) {
      throw new IllegalArgumentException("a letter number is one line");
    }
  }

  public Note sign(Keys.Signing key) {
    return Note.sign(
        String.join("\n", FORMAT, letterNumber, Canonical.FORMAT, text.text()) + '\n', key);
  }

  /** Empty when the note is no seal or the key has not signed it. */
  public static Optional<Seal> open(String note, Keys.Reading key) {
    return Note.parse(note).filter(read -> read.signedBy(key)).flatMap(Seal::of);
  }

  private static Optional<Seal> of(Note note) {
    String[] lines = note.text().split("\n", -1);
    if (lines.length != 5
        || !lines[0].equals(FORMAT)
        || lines[1].isBlank()
        || !lines[2].equals(Canonical.FORMAT)) {
      return Optional.empty();
    }
    return Digest.parse(lines[3]).map(digest -> new Seal(lines[1], digest));
  }
}
