package huiyin.letter.read;

/** Where a telephone number ends: (0871)64096123, 021-52564588-6203, 0851 85894321, 13800000000. */
final class Phones {
  private static final int FEWEST = 7;
  private static final int MOST = 14;
  private static final int LONGEST_EXTENSION = 6;
  private static final int LONGEST_AREA = 4;

  private Phones() {}

  /** The end of the number that begins at {@code start}, {@code start} when none does. */
  static int end(String text, int start, int limit) {
    if (isWithin(text, start)) {
      return start;
    }
    int area = area(text, start, limit);
    int figures = area - start;
    int end = area;
    int group = digits(text, area, limit);
    while (group > end && figures < FEWEST) {
      figures += group - end;
      end = group;
      int dash = dash(text, end, limit);
      group = figures < FEWEST ? digits(text, dash, limit) : end;
      end = group > dash && figures < FEWEST ? dash : end;
    }
    return figures >= FEWEST && figures <= MOST ? extension(text, end, limit) : start;
  }

  /** Figures before it show that the sign stands inside a longer run. */
  private static boolean isWithin(String text, int start) {
    char before = start > 0 ? text.charAt(start - 1) : '\n';
    boolean dashed = before == '-' && start > 1 && Glyph.isDigit(text.charAt(start - 2));
    return Glyph.isDigit(before) || dashed;
  }

  /** Behind (0871), 0871- or 0851 and a blank; the start itself where no area code stands. */
  private static int area(String text, int start, int limit) {
    boolean bracket = start < limit && text.charAt(start) == '(';
    int first = bracket ? start + 1 : start;
    int end = digits(text, first, limit);
    boolean code = first < limit && text.charAt(first) == '0' && end - first <= LONGEST_AREA;
    if (!code || end - first < 3) {
      return start;
    }
    boolean closed = end < limit && text.charAt(end) == (bracket ? ')' : ' ');
    int behind = closed ? end + 1 : end;
    int blank = bracket && behind < limit && text.charAt(behind) == ' ' ? behind + 1 : behind;
    int number = dash(text, blank, limit);
    return closed && digits(text, number, limit) > number ? number : start;
  }

  /** 转6203 or -6203 behind a whole number. */
  private static int extension(String text, int end, int limit) {
    int mark = end < limit && text.charAt(end) == '转' ? end + 1 : dash(text, end, limit);
    int last = digits(text, mark, limit);
    return mark > end && last > mark && last - mark <= LONGEST_EXTENSION ? last : end;
  }

  private static int dash(String text, int i, int limit) {
    return i < limit && (text.charAt(i) == '-' || text.charAt(i) == '—') ? i + 1 : i;
  }

  private static int digits(String text, int from, int limit) {
    int i = from;
    while (i < limit && Glyph.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
