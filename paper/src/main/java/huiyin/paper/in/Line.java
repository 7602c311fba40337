package huiyin.paper.in;

import java.util.List;

/**
 * A printed line.
 *
 * @param page counted from 1
 * @param column the lines of one column have their margins in common
 * @param lefts where each character of the text begins; a made blank has no width
 */
record Line(
    String text,
    int page,
    int column,
    float size,
    float top,
    float bottom,
    Lengths lefts,
    Lengths rights) {

  private static final String OPENING = "（(《〈“‘「『【〔[";
  private static final String CLOSING = "）)》〉”’」』】〕]，。、；：！？,;:!?%％…—";

  float left() {
    return lefts.at(0);
  }

  float right() {
    return rights.at(rights.size() - 1);
  }

  /** How wide its first word is with the marks that may not be parted from it. */
  float firstWord() {
    int end = 0;
    while (end < text.length() && OPENING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    int start = end;
    while (end < text.length()
        && (end == start || isTied(text.charAt(end - 1), text.charAt(end)))) {
      end++;
    }
    return rights.at(end - 1) - left();
  }

  private static boolean isTied(char before, char letter) {
    return CLOSING.indexOf(letter) >= 0 || (isInWord(before) && isInWord(letter));
  }

  private static boolean isInWord(char letter) {
    return letter > ' ' && letter < 0x2000;
  }

  /** The line in which these signs stand, in the order of reading. */
  static Line of(List<Glyph> glyphs, int page, int column) {
    StringBuilder text = new StringBuilder();
    Lengths lefts = new Lengths();
    Lengths rights = new Lengths();
    float top = Float.MAX_VALUE;
    float bottom = 0;
    Glyph before = null;
    for (Glyph glyph : glyphs) {
      if (before != null && isParted(before, glyph)) {
        text.append(' ');
        lefts.add(before.right());
        rights.add(glyph.left());
      }
      for (int i = 0; i < glyph.text().length(); i++) {
        float share = glyph.width() / glyph.text().length();
        text.append(glyph.text().charAt(i));
        lefts.add(glyph.left() + i * share);
        rights.add(glyph.left() + (i + 1) * share);
      }
      top = Math.min(top, glyph.top());
      bottom = Math.max(bottom, glyph.bottom());
      before = glyph;
    }
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = 0;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Line(
        text.substring(start, end),
        page,
        column,
        usualSize(glyphs),
        top,
        bottom,
        lefts.from(start, end),
        rights.from(start, end));
  }

  /** Latin words are parted by a narrow gap, Chinese ones only by a wide one. */
  private static boolean isParted(Glyph before, Glyph glyph) {
    float gap = glyph.left() - before.right();
    boolean isLatin = isNarrow(before.text()) && isNarrow(glyph.text());
    return !before.isBlank()
        && !glyph.isBlank()
        && gap > (isLatin ? 0.2f : 0.6f) * Math.min(before.size(), glyph.size());
  }

  private static boolean isNarrow(String text) {
    return text.charAt(0) < 0x2000;
  }

  private static float usualSize(List<Glyph> glyphs) {
    return glyphs.stream()
        .filter(glyph -> !glyph.isBlank())
        .findFirst()
        .map(Glyph::size)
        .orElse(0f);
  }
}
