package huiyin.letter.read;

import java.util.BitSet;

/**
 * The line breaks of a page that only its width made: indented paragraphs run on over lines that
 * are not indented, as text taken out of paged documents and mail does; page numbers between them
 * go.
 */
final class Wraps {
  private static final BitSet NONE = new BitSet();
  private static final int WIDEST = 80;
  private static final int DEEPEST = 8;
  private static final int FEWEST = 3;
  private static final int PAGE_NUMBER = 9;
  private static final String ENDINGS = "。！？；：!?;:";

  private final String source;
  private final BitSet breaks = new BitSet();
  private int widest;

  private Wraps(String source) {
    this.source = source;
  }

  /** The places of such line breaks; none where any line is as long as a paragraph. */
  static BitSet in(String source) {
    Wraps wraps = new Wraps(source);
    if (!wraps.isNarrow()) {
      return NONE;
    }
    wraps.join();
    return wraps.breaks.cardinality() < FEWEST ? NONE : wraps.breaks;
  }

  private boolean isNarrow() {
    int start = 0;
    while (start < source.length()) {
      int end = lineEnd(start);
      int first = indent(start, end);
      int last = trimmed(first, end);
      if (last - start > WIDEST) {
        return false;
      }
      widest = Math.max(widest, isSpaced(first, last) ? 0 : last - first);
      start = end + 1;
    }
    return source.indexOf('\n') >= 0;
  }

  private void join() {
    int start = 0;
    boolean within = false;
    while (start < source.length()) {
      int end = lineEnd(start);
      if (within && isPageNumber(start, end)) {
        breaks.set(start, end + 1);
        start = end + 1;
        continue;
      }
      int first = indent(start, end);
      within = first < end && (first == start ? within : first - start <= DEEPEST);
      if (within && runsOn(first, end)) {
        breaks.set(end);
      }
      start = end + 1;
    }
  }

  /** A line nearly as wide as the others, without an ending, before one that is not indented. */
  private boolean runsOn(int first, int end) {
    int last = trimmed(first, end);
    boolean open = last > first && ENDINGS.indexOf(source.charAt(last - 1)) < 0;
    boolean wide = 5 * (last - first) >= 3 * widest;
    int next = end + 1;
    while (next < source.length() && isPageNumber(next, lineEnd(next))) {
      next = lineEnd(next) + 1;
    }
    boolean flush =
        next < source.length() && !isBlank(source.charAt(next)) && source.charAt(next) != '\n';
    return open && wide && flush && !isHeading(first, last) && !isHeading(next, lineEnd(next));
  }

  /** — 3 —, -3-, or a lone number at the foot of a page that a paragraph runs over. */
  private boolean isPageNumber(int start, int end) {
    int first = indent(start, end);
    int last = trimmed(first, end);
    boolean number = false;
    for (int i = first; i < last; i++) {
      char c = Glyph.fold(source.charAt(i));
      if (c != ' ' && c != '-' && c != '—' && !Glyph.isDigit(c)) {
        return false;
      }
      number |= Glyph.isDigit(c);
    }
    return number && last - first <= PAGE_NUMBER;
  }

  /** A label and no mark between its words. */
  private boolean isHeading(int first, int last) {
    String line = Folded.unwrapped(source.substring(first, last)).text();
    return Labels.at(line, 0, line.length()).isPresent()
        && line.indexOf('。') < 0
        && line.indexOf(',') < 0;
  }

  private int trimmed(int first, int end) {
    int last = end;
    while (last > first && isBlank(source.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private int indent(int start, int end) {
    int i = start;
    while (i < end && isBlank(source.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Columns, not words: such a line tells nothing of the page's width. */
  private boolean isSpaced(int first, int last) {
    for (int i = first; i < last; i++) {
      if (isBlank(source.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private int lineEnd(int start) {
    int end = source.indexOf('\n', start);
    return end < 0 ? source.length() : end;
  }

  private static boolean isBlank(char c) {
    return Glyph.fold(c) == ' ';
  }
}
