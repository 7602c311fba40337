package huiyin.letter.read;

import huiyin.letter.ReadingRule;
import huiyin.letter.read.Stretch.Days;
import huiyin.letter.read.Stretch.OneDay;
import huiyin.letter.read.Stretch.OneMonth;
import org.jspecify.annotations.Nullable;

/** Reads months and days: 4月, 十二月20号, 8月中旬, 10月底, 3月第三周, 1—4月, 1月3至2月10日. */
final class MonthDays {
  private static final Words THIRDS = Words.of("上旬", "中旬", "下旬");
  private static final Words EDGES = Words.of("底", "末", "初", "月底", "月末", "月初");
  private static final Words NOT_EDGES = Words.of("初中", "初步", "初级", "初期", "末端", "底部", "底层");
  private static final String CLOSES = ",。;、:)”\n";

  private MonthDays() {}

  static @Nullable Moment at(String text, int at, @Nullable Year year, int start) {
    int end = Numeral.end(text, at, 2);
    int month = Numeral.value(text, at, end);
    int mark = Year.blank(text, end);
    boolean marked = Numerals.sign(text, mark) == '月';
    if (month < 1 || month > 12 || (!marked && !shares(text, end, '月'))) {
      return month > 12 && marked && end - at == 2 && year != null
          ? Moments.of(year, new OneMonth(month), start, mark + 1)
          : null;
    }
    if (!marked) {
      return Moments.of(year, new OneMonth(month), start, end);
    }
    boolean counted =
        "近前后".indexOf(Numerals.sign(text, at - 1)) >= 0 && !Glyph.isDigit(text.charAt(at));
    boolean copies = Numerals.sign(text, mark + 1) == '份';
    if (Numerals.sign(text, mark + 1) == '龄' || (counted && !copies)) {
      return null;
    }
    return inMonth(text, copies ? mark + 2 : mark + 1, year, month, start);
  }

  /** What is named of a month, behind its name. */
  static Moment inMonth(String text, int after, @Nullable Year year, int month, int start) {
    Moment day = day(text, Year.blank(text, after), year, month, start);
    if (day != null) {
      return day;
    }
    Moment week = Weekly.at(text, after, year, month, start);
    if (week != null) {
      return week;
    }
    if (Numerals.sign(text, after) == '前') {
      Moment first = firstDays(text, after, year, month, start);
      if (first != null) {
        return first;
      }
    }
    if (THIRDS.at(text, after) > 0) {
      int third = "上中下".indexOf(text.charAt(after));
      int last = third == 2 ? 0 : third * 10 + 10;
      return Moments.of(year, new Days(month, third * 10 + 1, last), start, after + 2);
    }
    int edge = NOT_EDGES.at(text, after) > 0 ? 0 : EDGES.at(text, after);
    return Moments.of(year, new OneMonth(month), start, after + edge);
  }

  /** 4月前4天; 4月前 by itself is only a limit. */
  private static @Nullable Moment firstDays(
      String text, int at, @Nullable Year year, int month, int start) {
    int end = Numeral.end(text, at + 1, 2);
    int days = Numeral.value(text, at + 1, end);
    return days >= 2 && days <= 20 && Numerals.sign(text, end) == '天'
        ? Moments.of(year, new Days(month, 1, days), start, end + 1)
        : null;
  }

  /** 25日, 25号, the first day of 25-26日, and a day whose 日 was left out before a mark. */
  static @Nullable Moment day(String text, int at, @Nullable Year year, int month, int start) {
    int end = Numeral.end(text, at, 3);
    int day = Numeral.value(text, at, end);
    int mark = Year.blank(text, end);
    boolean marked = "日号".indexOf(Numerals.sign(text, mark)) >= 0;
    if (day < 1 || day > 99 || (!marked && !shares(text, end, '日') && !isLeftOut(text, at, end))) {
      return null;
    }
    return Moments.of(year, new OneDay(month, day), start, marked ? mark + 1 : end);
  }

  private static boolean isLeftOut(String text, int at, int end) {
    if (Numerals.sign(text, at - 1) != '月' || text.indexOf('廿', at, end) >= 0) {
      return false;
    }
    char next = Numerals.sign(text, end);
    boolean thousands = next == ',' && Glyph.isDigit(Numerals.sign(text, end + 1));
    int link = Moments.pastLink(text, end);
    return (CLOSES.indexOf(next) >= 0 && !thousands)
        || (link > 0 && MonthDays.at(text, link, null, link) != null);
  }

  /** 1—4月, 25-26日: a number that shares the mark of the number after the dash. */
  private static boolean shares(String text, int end, char mark) {
    int from = Moments.pastLink(text, end);
    if (from < 0) {
      return false;
    }
    int next = Numeral.end(text, from, 2);
    return next > from && Numerals.sign(text, next) == mark;
  }

  /** 26日 of 25日、26日: the next day of the same month; null if none stands there. */
  static @Nullable Moment nextDay(String text, Moment day) {
    if ("、,和及".indexOf(Numerals.sign(text, day.end())) < 0) {
      return null;
    }
    int at = day.end() + 1;
    Moment next = day(text, at, day.year(), day.month(), at);
    boolean length = next != null && "内以之".indexOf(Numerals.sign(text, next.end())) >= 0;
    return next == null || length || next.end() == at + 1
        ? null
        : new Moment(next.year(), next.stretch(), ReadingRule.DAY_OF_SAME_MONTH, at, next.end());
  }
}
