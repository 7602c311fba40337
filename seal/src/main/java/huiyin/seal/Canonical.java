package huiyin.seal;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The canonical text of a letter, format huiyin-canonical/1: what two copies have in common when
 * only their typesetting differs.
 *
 * <ol>
 *   <li>CR LF, CR, NEL, U+2028 and U+2029 end a line as LF does: systems write line ends each in
 *       their own way.
 *   <li>U+FEFF, U+200B, U+2060, U+00AD and variation selectors are dropped: editors leave them, and
 *       nobody sees them. Marks that turn the order of what is seen stay, so that such a trick
 *       changes the digest.
 *   <li>Half a surrogate pair becomes U+FFFD: it has no bytes in UTF-8.
 *   <li>Blanks are dropped, but for one between two Latin letters or digits: indents and gaps are
 *       made by spaces on one page and by style on the other.
 *   <li>Each line is in NFC: the same letter may be stored composed or not. Not NFKC, which would
 *       fold look-alikes such as Kangxi radicals into the characters that they feign. A line with
 *       more than thirty combining marks in a row stays as it is: no writing has such, and sorting
 *       them takes quadratic time.
 *   <li>Empty lines are dropped, and each line ends with LF: a page sets paragraphs apart by style.
 * </ol>
 */
public record Canonical(String text) {
  public static final String FORMAT = "huiyin-canonical/1";

  private static final int MOST_MARKS_IN_A_ROW = 30;

  public Canonical {
    text = canonical(text);
  }

  public static Canonical of(String text) {
    return new Canonical(text);
  }

  public List<String> lines() {
    return text.lines().toList();
  }

  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String canonical(String text) {
    return withLineFeeds(text)
        .lines()
        .map(Canonical::line)
        .filter(line -> !line.isEmpty())
        .map(line -> line + '\n')
        .collect(Collectors.joining());
  }

  private static String withLineFeeds(String text) {
    return text.replace('\u0085', '\n').replace('\u2028', '\n').replace('\u2029', '\n');
  }

  private static String line(String line) {
    StringBuilder kept = new StringBuilder(line.length());
    boolean blank = false;
    for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
      int character = line.codePointAt(at);
      if (blank(character)) {
        blank = true;
      } else if (!unseen(character)) {
        if (blank && latin(last(kept)) && latin(character)) {
          kept.append(' ');
        }
        blank = false;
        kept.appendCodePoint(halfPair(character) ? 0xFFFD : character);
      }
    }
    return composed(kept.toString());
  }

  private static String composed(String line) {
    int marks = 0;
    for (int at = 0; at < line.length(); at++) {
      marks = Character.getType(line.charAt(at)) == Character.NON_SPACING_MARK ? marks + 1 : 0;
      if (marks > MOST_MARKS_IN_A_ROW) {
        return line;
      }
    }
    return Normalizer.normalize(line, Normalizer.Form.NFC);
  }

  private static boolean blank(int character) {
    return character == '\t'
        || character == 0x0B
        || character == '\f'
        || Character.getType(character) == Character.SPACE_SEPARATOR;
  }

  private static boolean unseen(int character) {
    return character == 0xFEFF
        || character == 0x200B
        || character == 0x2060
        || character == 0x00AD
        || (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF);
  }

  private static boolean halfPair(int character) {
    return character >= 0xD800 && character <= 0xDFFF;
  }

  private static boolean latin(int character) {
    return character < 0x250 && Character.isLetterOrDigit(character);
  }

  private static int last(StringBuilder kept) {
    return kept.isEmpty() ? '\n' : kept.codePointBefore(kept.length());
  }
}
