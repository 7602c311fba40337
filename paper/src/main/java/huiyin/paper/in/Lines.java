package huiyin.paper.in;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The signs of a page in lines, from top to bottom, column after column. */
final class Lines {
  /** Signs stand on one line when their feet are no further apart than this part of their size. */
  private static final float SAME_LINE = 0.45f;

  /** A sign printed again so close is there to look bold (of its size). */
  private static final float TWICE_WITHIN = 0.25f;

  private Lines() {}

  static List<Line> of(List<Glyph> glyphs, int page) {
    List<List<Glyph>> rows = rows(once(glyphs));
    return Columns.of(rows, page);
  }

  private static List<List<Glyph>> rows(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::base));
    List<List<Glyph>> rows = new ArrayList<>();
    List<Glyph> row = new ArrayList<>();
    float base = 0;
    float size = 0;
    for (Glyph glyph : sorted) {
      if (!row.isEmpty() && glyph.base() - base > SAME_LINE * Math.max(size, glyph.size())) {
        rows.add(row);
        row = new ArrayList<>();
      }
      if (row.isEmpty() || glyph.size() > size) {
        base = glyph.base();
        size = glyph.size();
      }
      row.add(glyph);
    }
    rows.add(row);
    rows.forEach(each -> each.sort(Comparator.comparingDouble(Glyph::left)));
    rows.removeIf(each -> each.stream().allMatch(Glyph::isBlank));
    return rows;
  }

  /** Without what is printed twice in one place. */
  private static List<Glyph> once(List<Glyph> glyphs) {
    Map<String, List<Glyph>> before = new HashMap<>();
    List<Glyph> once = new ArrayList<>(glyphs.size());
    for (Glyph glyph : glyphs) {
      String place = glyph.text() + Math.round(glyph.base() / Math.max(1, glyph.size()));
      List<Glyph> there = before.computeIfAbsent(place, none -> new ArrayList<>());
      if (glyph.isBlank() || there.stream().noneMatch(each -> isOver(each, glyph))) {
        once.add(glyph);
        if (there.size() < 200) {
          there.add(glyph);
        }
      }
    }
    return once;
  }

  private static boolean isOver(Glyph one, Glyph other) {
    float within = TWICE_WITHIN * one.size();
    return Math.abs(one.left() - other.left()) < within
        && Math.abs(one.base() - other.base()) < within;
  }
}
