package huiyin.letter.read;

import huiyin.letter.read.Moment.Part;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the words of a date: 2021年4月25日, 去年底, 8月中旬, 第四季度, 上半年, 年内, 2023-08-15. */
final class Moments {
  static final String LINKS = "-—~至到";
  private static final Map<String, Part> OF_MONTH =
      Map.of(
          "上旬", Part.FIRST_THIRD,
          "中旬", Part.SECOND_THIRD,
          "下旬", Part.LAST_THIRD,
          "底", Part.END,
          "末", Part.END,
          "初", Part.START);
  private static final Map<String, Part> OF_YEAR =
      Map.of(
          "年底", Part.END,
          "年末", Part.END,
          "年初", Part.START,
          "年内", Part.WITHIN,
          "底", Part.END,
          "末", Part.END,
          "初", Part.START,
          "内", Part.WITHIN);
  private static final Map<String, Part> SEASONS =
      Map.of(
          "上半年", Part.FIRST_HALF,
          "下半年", Part.SECOND_HALF,
          "前三季度", Part.THREE_QUARTERS,
          "前三个季度", Part.THREE_QUARTERS,
          "前两季度", Part.FIRST_HALF,
          "首季度", Part.FIRST_QUARTER);

  private static final List<Part> QUARTERS =
      List.of(Part.FIRST_QUARTER, Part.SECOND_QUARTER, Part.THIRD_QUARTER, Part.FOURTH_QUARTER);

  private Moments() {}

  /** The date that begins at a place, null if none does. */
  static @Nullable Moment at(String text, int start) {
    Moment numeric = numeric(text, start);
    if (numeric != null) {
      return numeric;
    }
    Year year = Year.at(text, start);
    return year == null ? withoutYear(text, start) : withYear(text, start, year);
  }

  private static Moment withYear(String text, int start, Year year) {
    int at = Year.blank(text, year.end());
    Moment month = month(text, at, year, start);
    if (month != null) {
      return month;
    }
    Moment season = season(text, year.end(), year, start);
    if (season != null) {
      return season;
    }
    Moment part = part(text, year.end(), OF_YEAR, year, start);
    return part != null && !text.startsWith("初中", year.end()) && !text.startsWith("内蒙", year.end())
        ? part
        : new Moment(year, 0, 0, Part.WHOLE, start, year.end());
  }

  private static @Nullable Moment withoutYear(String text, int start) {
    char before = Numerals.sign(text, start - 1);
    if (Numeral.isSign(before) || before == '.' || before == '第' || Glyph.isLatin(before)) {
      return null;
    }
    Moment month = month(text, start, null, start);
    if (month != null) {
      return month;
    }
    Moment season = season(text, start, null, start);
    if (season != null) {
      return season;
    }
    boolean counted = "几数个多余半每前后近整全今去明本当同".indexOf(before) >= 0;
    return !counted && Numerals.sign(text, start) == '年'
        ? part(text, start, OF_YEAR, null, start)
        : null;
  }

  private static @Nullable Moment part(
      String text, int at, Map<String, Part> parts, @Nullable Year year, int start) {
    for (int length = 2; length > 0; length--) {
      Part part = at + length <= text.length() ? parts.get(text.substring(at, at + length)) : null;
      if (part != null) {
        return new Moment(year, 0, 0, part, start, at + length);
      }
    }
    return null;
  }

  private static @Nullable Moment season(String text, int at, @Nullable Year year, int start) {
    int from = Year.blank(text, at);
    from = Numerals.sign(text, from) == '的' ? from + 1 : from;
    for (Map.Entry<String, Part> season : SEASONS.entrySet()) {
      if (text.startsWith(season.getKey(), from)) {
        return new Moment(year, 0, 0, season.getValue(), start, from + season.getKey().length());
      }
    }
    int number = Numerals.sign(text, from) == '第' ? from + 1 : from;
    int quarter = "〇一二三四".indexOf(Numerals.sign(text, number));
    quarter = quarter < 0 ? Numerals.sign(text, number) - '0' : quarter;
    return quarter >= 1 && quarter <= 4 && text.startsWith("季度", number + 1)
        ? new Moment(year, 0, 0, QUARTERS.get(quarter - 1), start, number + 3)
        : null;
  }

  private static @Nullable Moment month(String text, int at, @Nullable Year year, int start) {
    int end = Numeral.end(text, at, 2);
    int month = Numeral.value(text, at, end);
    int mark = Year.blank(text, end);
    boolean marked = Numerals.sign(text, mark) == '月';
    if (month < 1 || month > 12 || (!marked && !shares(text, end, '月'))) {
      return month > 12 && marked && end - at == 2 && year != null
          ? new Moment(year, month, 1, Part.WHOLE, start, mark + 1)
          : null;
    }
    if (!marked) {
      return new Moment(year, month, 0, Part.WHOLE, start, end);
    }
    int after = mark + 1;
    if (Numerals.sign(text, after) == '份') {
      return new Moment(year, month, 0, Part.WHOLE, start, after + 1);
    }
    return Numerals.sign(text, after) == '龄' ? null : inMonth(text, after, year, month, start);
  }

  static Moment inMonth(String text, int after, @Nullable Year year, int month, int start) {
    Moment day = day(text, Year.blank(text, after), year, month, start);
    if (day != null) {
      return day;
    }
    Moment part = part(text, after, OF_MONTH, null, start);
    return part == null || text.startsWith("初中", after)
        ? new Moment(year, month, 0, Part.WHOLE, start, after)
        : new Moment(year, month, 0, part.part(), start, part.end());
  }

  /** 25日, 25号, and the first day of 25-26日. */
  static @Nullable Moment day(String text, int at, @Nullable Year year, int month, int start) {
    int end = Numeral.end(text, at, 3);
    int day = Numeral.value(text, at, end);
    int mark = Year.blank(text, end);
    boolean marked = "日号".indexOf(Numerals.sign(text, mark)) >= 0;
    if (day < 1 || day > 99 || (!marked && !shares(text, end, '日'))) {
      return null;
    }
    return new Moment(year, month, day, Part.WHOLE, start, marked ? mark + 1 : end);
  }

  /** 1—4月, 25-26日: a number that shares the mark of the number after the dash. */
  private static boolean shares(String text, int end, char mark) {
    char link = Numerals.sign(text, end);
    if (LINKS.indexOf(link) < 0) {
      return false;
    }
    int next = Numeral.end(text, end + 1, 2);
    return next > end + 1 && Numerals.sign(text, next) == mark;
  }

  /** 2023.7.1, 2023-08-15, 2023/9/1. */
  private static @Nullable Moment numeric(String text, int start) {
    char before = Numerals.sign(text, start - 1);
    if (!Glyph.isDigit(Numerals.sign(text, start))
        || Glyph.isDigit(before)
        || before == '.'
        || before == '-') {
      return null;
    }
    char mark = Numerals.sign(text, start + 4);
    int monthEnd = digits(text, start + 5);
    int dayEnd = digits(text, monthEnd + 1);
    if (digits(text, start) != start + 4
        || "-./".indexOf(mark) < 0
        || Numerals.sign(text, monthEnd) != mark
        || monthEnd - start - 5 > 2
        || monthEnd == start + 5
        || dayEnd == monthEnd + 1
        || dayEnd - monthEnd > 3
        || Numerals.sign(text, dayEnd) == mark) {
      return null;
    }
    int year = Numeral.value(text, start, start + 4);
    int month = Numeral.value(text, start + 5, monthEnd);
    int day = Numeral.value(text, monthEnd + 1, dayEnd);
    return year < 1900 || year > 2100
        ? null
        : new Moment(
            new Year(Year.By.NUMBER, year, start + 4), month, day, Part.WHOLE, start, dayEnd);
  }

  private static int digits(String text, int at) {
    int end = at;
    while (end < at + 5 && Glyph.isDigit(Numerals.sign(text, end))) {
      end++;
    }
    return end;
  }
}
