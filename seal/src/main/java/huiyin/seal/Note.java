package huiyin.seal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A signed note: lines of text, an empty line, and a line for each signature (C2SP signed-note), so
 * that existing tools can read it.
 *
 * @param text ends with a line feed
 */
public record Note(String text, List<Line> signatures) {
  private static final String DASH = "\u2014 ";
  private static final int MOST_SIGNATURES = 100;

  /** A signature line: the name of the key, its id and the signature's bytes, in Base64. */
  public record Line(String name, String base64) {}

  public Note {
    signatures = List.copyOf(signatures);
    if (!text.endsWith("\n") || text.chars().anyMatch(letter -> letter < ' ' && letter != '\n')) {
      throw new IllegalArgumentException("a note's text is lines without control characters");
    }
  }

  public static Note sign(String text, Keys.Signing key) {
    Note unsigned = new Note(text, List.of());
    byte[] signature = key.sign(text.getBytes(StandardCharsets.UTF_8));
    byte[] id = key.reading().id();
    byte[] both = Arrays.copyOf(id, id.length + signature.length);
    System.arraycopy(signature, 0, both, id.length, signature.length);
    Line line = new Line(key.reading().name(), Base64.getEncoder().encodeToString(both));
    return new Note(unsigned.text, List.of(line));
  }

  /** Reads a note; empty when it is not one. What its signatures are worth is not asked here. */
  public static Optional<Note> parse(String written) {
    int split = written.lastIndexOf("\n\n");
    if (split < 0 || !written.endsWith("\n")) {
      return Optional.empty();
    }
    String text = written.substring(0, split + 1);
    List<Line> lines = new ArrayList<>();
    for (String line : written.substring(split + 2).split("\n", MOST_SIGNATURES + 2)) {
      int blank = line.lastIndexOf(' ');
      if (!line.isEmpty() && (!line.startsWith(DASH) || blank <= DASH.length())) {
        return Optional.empty();
      }
      if (!line.isEmpty()) {
        lines.add(new Line(line.substring(DASH.length(), blank), line.substring(blank + 1)));
      }
    }
    boolean plain = text.chars().allMatch(letter -> letter >= ' ' || letter == '\n');
    return plain && !lines.isEmpty() && lines.size() <= MOST_SIGNATURES
        ? Optional.of(new Note(text, lines))
        : Optional.empty();
  }

  /** True when this key has signed the text; signatures of other keys don't count. */
  public boolean signedBy(Keys.Reading key) {
    return signatures.stream()
        .filter(line -> line.name().equals(key.name()))
        .anyMatch(line -> holds(line, key));
  }

  public String written() {
    StringBuilder written = new StringBuilder(text).append('\n');
    signatures.forEach(
        line ->
            written
                .append(DASH)
                .append(line.name())
                .append(' ')
                .append(line.base64())
                .append('\n'));
    return written.toString();
  }

  private boolean holds(Line line, Keys.Reading key) {
    try {
      byte[] both = Base64.getDecoder().decode(line.base64());
      byte[] id = key.id();
      return both.length > id.length
          && Base64.getEncoder().encodeToString(both).equals(line.base64())
          && Arrays.equals(Arrays.copyOf(both, id.length), id)
          && key.signed(
              text.getBytes(StandardCharsets.UTF_8),
              Arrays.copyOfRange(both, id.length, both.length));
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }
}
