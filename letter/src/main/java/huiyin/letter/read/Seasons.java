package huiyin.letter.read;

import huiyin.letter.ReadingRule;
import huiyin.letter.read.Stretch.Months;
import org.jspecify.annotations.Nullable;

/** Reads halves, quarters and other runs of months: 上半年, 第四季度, 前三季度, 一季度末, 前五个月. */
final class Seasons {
  private Seasons() {}

  /** The run of months behind a year, or by itself where no year is named. */
  static @Nullable Moment at(String text, int at, @Nullable Year year, int start) {
    int from = Year.blank(text, at);
    from = Numerals.sign(text, from) == '的' ? from + 1 : from;
    char first = Numerals.sign(text, from);
    if (text.startsWith("半年", from + 1) && (first == '上' || first == '下')) {
      return of(year, first == '上' ? 1 : 7, first == '上' ? 6 : 12, start, from + 3);
    }
    if (first == '首') {
      return text.startsWith("季度", from + 1)
          ? quarter(text, year, 1, start, from + 3)
          : year != null && Numerals.sign(text, from + 1) == '月'
              ? of(year, 1, 1, start, from + 2)
              : null;
    }
    if (first == '前' || first == '后') {
      return run(text, from, year, start);
    }
    int number = first == '第' ? from + 1 : from;
    int end = Numeral.end(text, number, 2);
    int value = Numeral.value(text, number, end);
    if (value >= 1 && value <= 4 && text.startsWith("季度", end)) {
      return quarter(text, year, value, start, end + 2);
    }
    boolean month = year != null && first == '第' && value >= 1 && value <= 12;
    if (month && text.startsWith("个月", end)) {
      return of(year, value, value, start, end + 2);
    }
    return year == null ? null : Weekly.at(text, from, year, 0, start);
  }

  /** 前三季度, 前五个月, 后三个月: so many from the year's beginning or to its end. */
  private static @Nullable Moment run(String text, int from, @Nullable Year year, int start) {
    int end = Numeral.end(text, from + 1, 2);
    int count = Numeral.value(text, from + 1, end);
    int unit = Numerals.sign(text, end) == '个' ? end + 1 : end;
    boolean first = text.charAt(from) == '前';
    if (text.startsWith("季度", unit) && count >= 2 && count <= 3 && first) {
      return of(year, 1, count * 3, start, unit + 2);
    }
    if (year != null && Numerals.sign(text, unit) == '周') {
      return Weekly.at(text, from, year, 0, start);
    }
    boolean isRun = Numerals.sign(text, unit) == '月' && count >= 2 && count <= 11;
    if (!isRun || Numerals.sign(text, unit + 1) == '份' || (year == null && unit == end)) {
      return null;
    }
    if (year == null && !first) {
      return null;
    }
    ReadingRule by = year == null ? ReadingRule.FIRST_MONTHS : ReadingRule.PART_OF_YEAR;
    Months months = first ? new Months(1, count) : new Months(13 - count, 12);
    return new Moment(year, months, by, start, unit + 1);
  }

  /** A quarter, its last or first month where 末 or 初 stands behind it. */
  private static Moment quarter(String text, @Nullable Year year, int quarter, int start, int end) {
    return switch (Numerals.sign(text, end)) {
      case '末', '底' -> of(year, quarter * 3, quarter * 3, start, end + 1);
      case '初' -> of(year, quarter * 3 - 2, quarter * 3 - 2, start, end + 1);
      default -> of(year, quarter * 3 - 2, quarter * 3, start, end);
    };
  }

  /** The quarter of a month: 本季度 and 上季度 count from the letter's. */
  static Moment quarterOf(String text, Year year, int month, int start, int end) {
    return quarter(text, year, (month + 2) / 3, start, end);
  }

  private static Moment of(@Nullable Year year, int first, int last, int start, int end) {
    return new Moment(year, new Months(first, last), ReadingRule.PART_OF_YEAR, start, end);
  }
}
