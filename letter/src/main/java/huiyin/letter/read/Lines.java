package huiyin.letter.read;

import java.util.ArrayList;
import java.util.List;

/** The lines of a page, without the empty ones; a line that holds several things is cut. */
final class Lines {
  private Lines() {}

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Line line = Line.trimmed(text, start, end);
      if (!line.isEmpty()) {
        cut(text, line, lines);
      }
      start = end + 1;
    }
    return lines;
  }

  private static void cut(String text, Line line, List<Line> into) {
    int start = line.start();
    for (int seam : Seams.in(text, line)) {
      add(text, start, seam, into);
      start = Math.max(start, seam);
    }
    add(text, start, line.end(), into);
  }

  private static void add(String text, int start, int end, List<Line> into) {
    if (start < end) {
      Line line = Line.trimmed(text, start, end);
      if (!line.isEmpty()) {
        into.add(line);
      }
    }
  }
}
