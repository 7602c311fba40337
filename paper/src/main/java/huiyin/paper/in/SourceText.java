package huiyin.paper.in;

import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The words of a text node, each character with its place in the source, entities undone. */
final class SourceText {
  private static final int LONGEST_ENTITY = 34;

  private final String text;
  private final int start;
  private final int end;
  private final int @Nullable [] starts;

  private SourceText(String text, int start, int end, int @Nullable [] starts) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.starts = starts;
  }

  static SourceText of(String source, TextNode node) {
    String text = node.getWholeText();
    int start = Math.clamp(node.sourceRange().startPos(), 0, source.length());
    int end = Math.clamp(node.sourceRange().endPos(), start, source.length());
    boolean isPlain = end - start == text.length() && source.startsWith(text, start);
    return new SourceText(text, start, end, isPlain ? null : starts(source, start, end, text));
  }

  int length() {
    return text.length();
  }

  char at(int index) {
    return text.charAt(index);
  }

  int start(int index) {
    return starts == null ? start + index : starts[index];
  }

  int end(int index) {
    if (starts == null) {
      return start + index + 1;
    }
    int next = index + 1;
    while (next < starts.length && starts[next] == starts[index]) {
      next++;
    }
    return next < starts.length ? starts[next] : end;
  }

  private static int[] starts(String source, int start, int end, String text) {
    int[] starts = new int[text.length()];
    int at = start;
    for (int i = 0; i < text.length(); i++) {
      if (at < end && source.charAt(at) == '&') {
        Entity entity = Entity.at(source, at, end);
        starts[i] = at;
        if (entity.made() == 2 && i + 1 < text.length()) {
          starts[++i] = at;
        }
        at += entity.length();
      } else {
        at = sameLine(source, at, end, text.charAt(i));
        starts[i] = at;
        at = Math.min(at + 1, end);
      }
    }
    return starts;
  }

  /** The parser leaves out line ends that HTML says are none, such as the first one in a pre. */
  private static int sameLine(String source, int at, int end, char wanted) {
    int next = at;
    while (next < end && source.charAt(next) != wanted && isLineEnd(source.charAt(next))) {
      next++;
    }
    return next;
  }

  private static boolean isLineEnd(char character) {
    return character == '\n' || character == '\r';
  }

  /**
   * A character reference in the source.
   *
   * @param made how many characters it stands for
   */
  private record Entity(int length, int made) {

    static Entity at(String source, int at, int end) {
      int to = at + 1;
      while (to < end && to - at < LONGEST_ENTITY && isName(source.charAt(to))) {
        to++;
      }
      if (to < end && source.charAt(to) == ';') {
        to++;
      }
      String written = source.substring(at, to);
      String read = Parser.unescapeEntities(written, false);
      if (read.equals(written)) {
        return new Entity(1, 1);
      }
      int made = read.length() > 1 && !written.endsWith(read.substring(1)) ? 2 : 1;
      return new Entity(Math.max(1, written.length() - (read.length() - made)), made);
    }

    private static boolean isName(char character) {
      return character == '#'
          || (character >= '0' && character <= '9')
          || (character >= 'A' && character <= 'Z')
          || (character >= 'a' && character <= 'z');
    }
  }
}
