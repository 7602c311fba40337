package huiyin.letter.read;

import huiyin.letter.ReadingRule;
import org.jspecify.annotations.Nullable;

/**
 * A year as the words give it.
 *
 * @param by from what it is counted
 * @param number the year itself, or the step from where it is counted
 * @param count how many years from it on are meant: two of 今明两年
 */
record Year(By by, int number, int count, int start, int end) {

  /** From what a year is counted. */
  enum By {
    NUMBER,
    LAST_DIGITS,
    REIGN,
    LETTER,
    YEAR_BEFORE
  }

  private static final int[] STEPS = {0, 0, 0, 0, -1, -1, -1, -2, -3, 1, 1, 1, 2};
  private static final String[] WORDS = {
    "今年", "本年度", "本年", "本年内", "去年", "上年", "上一年", "前年", "大前年", "明年", "下年", "下一年", "后年"
  };
  private static final int LATER = 4;

  /** The year that begins at a place, its 年 included; null if none does. */
  static @Nullable Year at(String text, int start) {
    if (Numeral.isSign(Numerals.sign(text, start))) {
      return YearNumbers.at(text, start);
    }
    char before = Numerals.sign(text, start - 1);
    for (int i = 0; i < WORDS.length; i++) {
      if (text.startsWith(WORDS[i], start) && !(i >= LATER && (before == '以' || before == '马'))) {
        return new Year(By.LETTER, STEPS[i], 1, start, start + WORDS[i].length());
      }
    }
    if (text.startsWith("今明两年", start)) {
      return new Year(By.LETTER, 0, 2, start, start + 4);
    }
    if (text.startsWith("去今两年", start)) {
      return new Year(By.LETTER, -1, 2, start, start + 4);
    }
    if (text.startsWith("当年", start) || text.startsWith("同年", start)) {
      return new Year(By.YEAR_BEFORE, 0, 1, start, start + 2);
    }
    if (text.startsWith("这一年", start) && before != '在') {
      return new Year(By.YEAR_BEFORE, 0, 1, start, start + 3);
    }
    return text.startsWith("次年", start) || text.startsWith("翌年", start)
        ? new Year(By.YEAR_BEFORE, 1, 1, start, start + 2)
        : YearNumbers.firstOfReign(text, start);
  }

  static Year numbered(int number, int start, int end) {
    return new Year(By.NUMBER, number, 1, start, end);
  }

  /** The rule by which a date of this year is read. */
  ReadingRule rule() {
    return switch (by) {
      case NUMBER -> ReadingRule.DATE_WRITTEN_OUT;
      case LAST_DIGITS -> ReadingRule.YEAR_BY_LAST_DIGITS;
      case REIGN -> ReadingRule.YEAR_OF_REIGN;
      case LETTER -> ReadingRule.DATE_BY_LETTER;
      case YEAR_BEFORE -> ReadingRule.DATE_BY_YEAR_BEFORE;
    };
  }

  static int blank(String text, int at) {
    return Numerals.sign(text, at) == ' ' ? at + 1 : at;
  }
}
