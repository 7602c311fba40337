package huiyin.letter.read;

import huiyin.letter.Heading;
import huiyin.letter.Point;
import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a letter that may take up requests one by one: its headings of one level with what
 * stands under them, or its points.
 */
record Replies(List<Span> parts) {
  private static final int LEVELS = 4;

  Replies {
    parts = List.copyOf(parts);
  }

  /** Every row of two parts or more. */
  static List<Replies> in(List<Heading> outline, List<Point> points, int end) {
    List<Replies> rows = new ArrayList<>();
    for (int level = 1; level <= LEVELS; level++) {
      add(ofLevel(outline, level, end), rows);
    }
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      int next = i + 1 < points.size() ? points.get(i + 1).at().start() : end;
      spans.add(between(points.get(i).at().start(), next));
    }
    add(spans, rows);
    return rows;
  }

  private static List<Span> ofLevel(List<Heading> outline, int level, int end) {
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (Heading each : outline) {
      if (start >= 0 && each.level() <= level) {
        spans.add(between(start, each.at().start()));
        start = -1;
      }
      if (each.level() == level) {
        start = each.at().start();
      }
    }
    if (start >= 0) {
      spans.add(between(start, end));
    }
    return spans;
  }

  private static Span between(int start, int end) {
    return new Span(start, Math.max(start, end));
  }

  private static void add(List<Span> spans, List<Replies> rows) {
    if (spans.size() > 1) {
      rows.add(new Replies(spans));
    }
  }

  /** The part in which a place lies, or -1. */
  int at(int place) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).start() <= place && place < parts.get(i).end()) {
        return i;
      }
    }
    return -1;
  }
}
