package huiyin.letter.read;

import huiyin.letter.ReadingRule;
import org.jspecify.annotations.Nullable;

/** Reads the words of a date: 2021年4月25日, 去年底, 8月中旬, 第四季度, 上半年, 年内, 2023-08-15. */
final class Moments {
  static final String LINKS = "-—~至到";
  private static final String NOT_OF_YEAR = "几数个多余半每前后近整全今去明本当同百千万十这那";

  private Moments() {}

  /** The date that begins at a place, null if none does. */
  static @Nullable Moment at(String text, int start) {
    Moment dotted = DottedDates.at(text, start);
    if (dotted != null) {
      return dotted;
    }
    Moment decade = Decades.at(text, start);
    if (decade != null) {
      return decade;
    }
    Year year = Year.at(text, start);
    return year == null ? withoutYear(text, start) : withYear(text, year);
  }

  private static Moment withYear(String text, Year year) {
    int start = year.start();
    Moment month = MonthDays.at(text, Year.blank(text, year.end()), year, start);
    if (month != null) {
      return month;
    }
    Moment season = Seasons.at(text, year.end(), year, start);
    if (season != null) {
      return season;
    }
    Moment part = YearParts.at(text, year.end(), year, start);
    return part == null
        ? new Moment(year, new Stretch.Years(year.count()), year.rule(), start, year.end())
        : part;
  }

  private static @Nullable Moment withoutYear(String text, int start) {
    char before = Numerals.sign(text, start - 1);
    boolean quarter = before == 'Q' && text.startsWith("季度", start + 1);
    if (Numeral.isSign(before)
        || before == '.'
        || before == '第'
        || (Glyph.isLatin(before) && !quarter)) {
      return null;
    }
    Moment month = MonthDays.at(text, start, null, start);
    if (month != null) {
      return month;
    }
    Moment season = Seasons.at(text, start, null, start);
    if (season != null) {
      return season;
    }
    return NOT_OF_YEAR.indexOf(before) < 0 && Numerals.sign(text, start) == '年'
        ? YearParts.at(text, start, null, start)
        : null;
  }

  /** Where the second end of a span begins, -1 if no link stands here: 至, —, ——, “ 至 ”, 起至. */
  static int pastLink(String text, int at) {
    int link = Year.blank(text, at);
    link = Numerals.sign(text, link) == '起' ? link + 1 : link;
    char sign = Numerals.sign(text, link);
    if (LINKS.indexOf(sign) < 0) {
      return -1;
    }
    int next = Numerals.sign(text, link + 1) == sign && (sign == '—' || sign == '-') ? 2 : 1;
    return Year.blank(text, link + next);
  }

  static Moment of(@Nullable Year year, Stretch stretch, int start, int end) {
    return new Moment(
        year, stretch, year == null ? ReadingRule.DATE_WITHOUT_YEAR : year.rule(), start, end);
  }
}
