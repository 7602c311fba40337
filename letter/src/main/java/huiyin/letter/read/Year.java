package huiyin.letter.read;

import org.jspecify.annotations.Nullable;

/**
 * A year as the words give it.
 *
 * @param by from what it is counted
 * @param number the year itself, or the step from where it is counted
 */
record Year(By by, int number, int end) {

  /** From what a year is counted. */
  enum By {
    NUMBER,
    LETTER,
    YEAR_BEFORE
  }

  private static final int[] STEPS = {0, 0, 0, 0, -1, -1, -1, -2, 1, 1, 2};
  private static final String[] WORDS = {
    "今年", "本年度", "本年", "本年内", "去年", "上年", "上一年", "前年", "明年", "下一年", "后年"
  };

  /** The year that begins at a place, its 年 included; null if none does. */
  static @Nullable Year at(String text, int start) {
    char before = Numerals.sign(text, start - 1);
    if (Numeral.isSign(Numerals.sign(text, start))) {
      return numbered(text, start, before);
    }
    for (int i = 0; i < WORDS.length; i++) {
      if (text.startsWith(WORDS[i], start) && !(i >= 4 && before == '以')) {
        return new Year(By.LETTER, STEPS[i], start + WORDS[i].length());
      }
    }
    if (text.startsWith("当年", start) || text.startsWith("同年", start)) {
      return new Year(By.YEAR_BEFORE, 0, start + 2);
    }
    if (text.startsWith("次年", start) || text.startsWith("翌年", start)) {
      return new Year(By.YEAR_BEFORE, 1, start + 2);
    }
    return null;
  }

  private static @Nullable Year numbered(String text, int start, char before) {
    int end = start;
    while (end < start + 5 && isFigure(Numerals.sign(text, end))) {
      end++;
    }
    int mark = blank(text, end);
    if (end - start != 4
        || isFigure(before)
        || Glyph.isLatin(before)
        || before == '.'
        || (Numerals.sign(text, mark) != '年' && !sharesYearMark(text, end))
        || text.startsWith("年代", mark)) {
      return null;
    }
    int number = Numeral.value(text, start, end);
    boolean marked = Numerals.sign(text, mark) == '年';
    return number < 1900 || number > 2100
        ? null
        : new Year(By.NUMBER, number, marked ? mark + 1 : end);
  }

  /** 2018-2021年, 2021、2022年: the first year goes without its 年. */
  private static boolean sharesYearMark(String text, int end) {
    char link = Numerals.sign(text, end);
    if ("-—~至到、和及".indexOf(link) < 0) {
      return false;
    }
    int next = end + 1;
    while (next < end + 5 && isFigure(Numerals.sign(text, next))) {
      next++;
    }
    return next == end + 5
        && (Numerals.sign(text, next) == '年' || (link == '、' && sharesYearMark(text, next)));
  }

  private static boolean isFigure(char sign) {
    return Glyph.isDigit(sign) || Numeral.isFigure(sign);
  }

  static int blank(String text, int at) {
    return Numerals.sign(text, at) == ' ' ? at + 1 : at;
  }
}
