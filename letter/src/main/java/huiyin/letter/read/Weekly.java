package huiyin.letter.read;

import huiyin.letter.ReadingRule;
import huiyin.letter.read.Stretch.Weeks;
import org.jspecify.annotations.Nullable;

/** Reads the weeks of a month or year: 3月第三周, 2023年三月的第二周, 2021年的前2周. */
final class Weekly {
  private Weekly() {}

  static @Nullable Moment at(String text, int at, @Nullable Year year, int month, int start) {
    int from = Numerals.sign(text, at) == '的' ? at + 1 : at;
    char ordinal = Numerals.sign(text, from);
    if (ordinal != '第' && ordinal != '前') {
      return null;
    }
    int end = Numeral.end(text, from + 1, 3);
    int number = Numeral.value(text, from + 1, end);
    if (number < 1 || number > (month > 0 ? 5 : 53) || Numerals.sign(text, end) != '周') {
      return null;
    }
    char next = Numerals.sign(text, end + 1);
    return "年岁期".indexOf(next) >= 0
        ? null
        : new Moment(
            year,
            new Weeks(month, ordinal == '第' ? number : 1, number),
            ReadingRule.WEEK_OF_MONTH,
            start,
            end + 1);
  }
}
