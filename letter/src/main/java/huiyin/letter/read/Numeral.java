package huiyin.letter.read;

/** Small whole numbers in Arabic or Chinese figures, as years, days, terms and labels use them. */
public final class Numeral {
  private static final String DIGITS = "〇一二三四五六七八九";

  private Numeral() {}

  public static boolean isSign(char c) {
    return Glyph.isNumeral(c);
  }

  static boolean isFigure(char c) {
    return DIGITS.indexOf(c) >= 0 || c == '零' || c == 'O';
  }

  /** The end of the numeral that begins at {@code start}, at most {@code most} signs on. */
  public static int end(String text, int start, int most) {
    int i = start;
    while (i < text.length() && i < start + most && isSign(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Its value: 十二, 12, 二〇二一, 廿三, 一百零五; -1 when it is none. */
  public static int value(String text, int start, int end) {
    if (start >= end || end - start > 8) {
      return -1;
    }
    return spoken(text, start, end) ? counted(text, start, end) : listed(text, start, end);
  }

  private static boolean spoken(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if ("十百廿".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int listed(String text, int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static int counted(String text, int start, int end) {
    int total = 0;
    int unit = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '百') {
        total += Math.max(unit, 1) * 100;
        unit = 0;
      } else if (c == '十') {
        total += Math.max(unit, 1) * 10;
        unit = 0;
      } else if (c == '廿') {
        total += 20;
      } else {
        unit = digit(c);
        if (unit < 0) {
          return -1;
        }
      }
    }
    return total + unit;
  }

  static int digit(char c) {
    if (Glyph.isDigit(c)) {
      return c - '0';
    }
    return c == '零' || c == 'O' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
  }
}
