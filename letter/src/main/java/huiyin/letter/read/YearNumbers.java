package huiyin.letter.read;

import org.jspecify.annotations.Nullable;

/** Reads years by their number: 2021年, 二〇二一年, 15年3月, 零八年, 2018-2021年, 康熙二十年. */
final class YearNumbers {
  private static final int FIRST = 1840;
  private static final int FIRST_WITH_MONTH = 1000;
  private static final int LAST = 2100;
  private static final String NOT_BEFORE_SHORT = "近约超第满共达逾每隔经过前后续了有期为足余";

  private YearNumbers() {}

  static @Nullable Year at(String text, int start) {
    int end = start;
    while (end < start + 5 && isFigure(Numerals.sign(text, end))) {
      end++;
    }
    char before = Numerals.sign(text, start - 1);
    if (isFigure(before) || Glyph.isLatin(before) || before == '.') {
      return null;
    }
    Year reign = Reigns.at(text, start);
    if (reign != null) {
      return reign;
    }
    return switch (end - start) {
      case 4 -> four(text, start, end);
      case 3 -> three(text, start, end);
      case 2 -> two(text, start, end, before);
      default -> spoken(text, start);
    };
  }

  private static @Nullable Year four(String text, int start, int end) {
    int mark = Year.blank(text, end);
    boolean marked = Numerals.sign(text, mark) == '年';
    if ((!marked && !sharesMark(text, end)) || text.startsWith("年代", mark)) {
      return null;
    }
    int number = Numeral.value(text, start, end);
    boolean old = number >= FIRST_WITH_MONTH && number < FIRST;
    return (number >= FIRST && number <= LAST) || (old && hasMonth(text, mark + 1))
        ? Year.numbered(number, start, marked ? mark + 1 : end)
        : null;
  }

  /** 三六七年一月: a year of three digits is one only with its month. */
  private static @Nullable Year three(String text, int start, int end) {
    boolean year =
        !Glyph.isDigit(text.charAt(start))
            && Numerals.sign(text, end) == '年'
            && hasMonth(text, end + 1);
    return year ? Year.numbered(Numeral.value(text, start, end), start, end + 1) : null;
  }

  /** 98年4月, 07年第三季度, 19年底, 零八年: what shows that no length of time is meant. */
  private static @Nullable Year two(String text, int start, int end, char before) {
    boolean zero = "0〇零".indexOf(text.charAt(start)) >= 0;
    if (Numerals.sign(text, end) != '年' || NOT_BEFORE_SHORT.indexOf(before) >= 0) {
      return null;
    }
    boolean part =
        isNoLength(text, start)
            || hasMonth(text, end + 1)
            || (Seasons.at(text, end + 1, Year.numbered(0, start, end), start) != null
                && Numerals.sign(text, end + 1) != '前')
            || (Glyph.isDigit(text.charAt(start))
                && "底末初".indexOf(Numerals.sign(text, end + 1)) >= 0
                && YearParts.at(text, end, null, start) != null);
    return zero || part
        ? new Year(Year.By.LAST_DIGITS, Numeral.value(text, start, end), 1, start, end + 1)
        : null;
  }

  /** 五八年 and 三三年 are no eight or thirty-three years: 五八 is no number. */
  private static boolean isNoLength(String text, int start) {
    int first = Spoken.digit(text.charAt(start));
    int second = Spoken.digit(text.charAt(start + 1));
    boolean listed = first > 2 && second > 0;
    return listed && second != first + 1 && !(first == 3 && second == 5);
  }

  /** 两千零四年八月; without a month it may be a length of time. */
  private static @Nullable Year spoken(String text, int start) {
    if (!text.startsWith("两千", start)) {
      return null;
    }
    int end = Spoken.end(text, start);
    boolean year = Numerals.sign(text, end) == '年' && hasMonth(text, end + 1);
    long number = year ? Tally.of(text, start, end, -1) : -1;
    return number > FIRST && number <= LAST ? Year.numbered((int) number, start, end + 1) : null;
  }

  static @Nullable Year firstOfReign(String text, int start) {
    return Numerals.sign(text, start) == '元' ? Reigns.at(text, start) : null;
  }

  static boolean hasMonth(String text, int at) {
    int end = Numeral.end(text, at, 2);
    int month = Numeral.value(text, at, end);
    return month >= 1 && month <= 12 && Numerals.sign(text, end) == '月';
  }

  /** 2018-2021年, 2021、2022年, 1985到89年: the first year goes without its 年. */
  private static boolean sharesMark(String text, int end) {
    int link = Moments.pastLink(text, end);
    boolean list = "、和及".indexOf(Numerals.sign(text, end)) >= 0;
    int from = list ? end + 1 : link;
    if (from < 0) {
      return false;
    }
    int next = from;
    while (next < from + 5 && isFigure(Numerals.sign(text, next))) {
      next++;
    }
    boolean marked = Numerals.sign(text, Year.blank(text, next)) == '年';
    return (next == from + 4 && (marked || (list && sharesMark(text, next))))
        || (next == from + 2 && marked && !list && hasMonth(text, next + 1));
  }

  private static boolean isFigure(char sign) {
    return Glyph.isDigit(sign) || Numeral.isFigure(sign);
  }
}
