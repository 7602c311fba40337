package huiyin.paper.in;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of signs, cut where a gap runs down the page between two columns of prose; a table's columns
 * are none, since their lines are not full.
 */
final class Columns {
  private static final int FEWEST_ROWS = 6;
  private static final float GAP_AT_LEAST = 1;
  private static final float FULL_AT_LEAST = 0.8f;
  private static final float ALIKE_AT_LEAST = 0.6f;

  private final List<List<Glyph>> rows;
  private final int page;
  private final List<Line> lines = new ArrayList<>();

  private Columns(List<List<Glyph>> rows, int page) {
    this.rows = rows;
    this.page = page;
  }

  static List<Line> of(List<List<Glyph>> rows, int page) {
    Columns columns = new Columns(rows, page);
    for (int from = 0; from < rows.size(); ) {
      Gap gap = columns.gap(from);
      if (gap != null && columns.isProse(from, gap)) {
        columns.add(from, gap, true);
        columns.add(from, gap, false);
        from = gap.end();
      } else {
        int end = gap == null ? from + 1 : gap.end();
        rows.subList(from, end).forEach(row -> columns.lines.add(Line.of(row, page, 0)));
        from = end;
      }
    }
    return columns.lines;
  }

  private void add(int from, Gap gap, boolean isLeft) {
    for (List<Glyph> part : parts(from, gap, isLeft)) {
      lines.add(Line.of(part, page, isLeft ? 1 : 2));
    }
  }

  private List<List<Glyph>> parts(int from, Gap gap, boolean isLeft) {
    return rows.subList(from, gap.end()).stream()
        .map(row -> row.stream().filter(glyph -> glyph.left() < gap.middle() == isLeft).toList())
        .filter(part -> part.stream().anyMatch(glyph -> !glyph.isBlank()))
        .toList();
  }

  private boolean isProse(int from, Gap gap) {
    List<List<Glyph>> left = parts(from, gap, true);
    List<List<Glyph>> right = parts(from, gap, false);
    float alike = width(left) / width(right);
    return Math.min(left.size(), right.size()) >= FEWEST_ROWS
        && Math.min(alike, 1 / alike) >= ALIKE_AT_LEAST
        && isFull(left)
        && isFull(right);
  }

  private static boolean isFull(List<List<Glyph>> parts) {
    float edge = edge(parts);
    float full = FULL_AT_LEAST * width(parts);
    long fullParts =
        parts.stream().filter(part -> right(part) >= edge - width(parts) + full).count();
    return fullParts * 2 > parts.size();
  }

  private static float width(List<List<Glyph>> parts) {
    float left = Float.MAX_VALUE;
    for (List<Glyph> part : parts) {
      left = Math.min(left, part.getFirst().left());
    }
    return Math.max(1, edge(parts) - left);
  }

  private static float edge(List<List<Glyph>> parts) {
    float edge = 0;
    for (List<Glyph> part : parts) {
      edge = Math.max(edge, right(part));
    }
    return edge;
  }

  private static float right(List<Glyph> part) {
    return part.getLast().right();
  }

  /** A gap free of signs from a row on to the row before end. */
  private record Gap(float begin, float close, int end) {

    float middle() {
      return (begin + close) / 2;
    }
  }

  /** The widest gap of a row, as far down as it goes on. */
  private @Nullable Gap gap(int from) {
    Gap gap = widest(rows.get(from), from);
    float least = GAP_AT_LEAST * rows.get(from).getFirst().size();
    if (gap == null || gap.close() - gap.begin() < least) {
      return null;
    }
    for (int row = from + 1; row < rows.size(); row++) {
      Gap next = narrowed(gap, rows.get(row), row);
      if (next.close() - next.begin() < least) {
        return gap;
      }
      gap = next;
    }
    return gap;
  }

  private static @Nullable Gap widest(List<Glyph> row, int at) {
    Gap widest = null;
    Glyph before = null;
    for (Glyph glyph : row) {
      if (!glyph.isBlank()) {
        float gap = before == null ? 0 : glyph.left() - before.right();
        if (before != null && (widest == null || gap > widest.close() - widest.begin())) {
          widest = new Gap(before.right(), glyph.left(), at + 1);
        }
        before = glyph;
      }
    }
    return widest;
  }

  private static Gap narrowed(Gap gap, List<Glyph> row, int at) {
    float left = gap.begin();
    float right = gap.close();
    for (Glyph glyph : row) {
      if (!glyph.isBlank() && glyph.right() > gap.begin() && glyph.left() < gap.close()) {
        if (glyph.left() + glyph.right() < gap.begin() + gap.close()) {
          left = Math.max(left, glyph.right());
        } else {
          right = Math.min(right, glyph.left());
        }
      }
    }
    return new Gap(left, right, at + 1);
  }
}
