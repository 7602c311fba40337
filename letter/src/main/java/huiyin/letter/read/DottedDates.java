package huiyin.letter.read;

import huiyin.letter.ReadingRule;
import huiyin.letter.read.Stretch.OneDay;
import org.jspecify.annotations.Nullable;

/** Reads dates in figures alone: 2023.7.1, 2023-08-15, 2023/9/1. */
final class DottedDates {
  private DottedDates() {}

  static @Nullable Moment at(String text, int start) {
    char mark = Numerals.sign(text, start + 4);
    if ((mark != '-' && mark != '.' && mark != '/') || !Glyph.isDigit(Numerals.sign(text, start))) {
      return null;
    }
    char before = Numerals.sign(text, start - 1);
    int monthEnd = digits(text, start + 5);
    int dayEnd = digits(text, monthEnd + 1);
    if (Glyph.isDigit(before)
        || before == '.'
        || before == '-'
        || digits(text, start) != start + 4
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
            Year.numbered(year, start, start + 4),
            new OneDay(month, day),
            ReadingRule.DATE_IN_FIGURES,
            start,
            dayEnd);
  }

  private static int digits(String text, int at) {
    int end = at;
    while (end < at + 5 && Glyph.isDigit(Numerals.sign(text, end))) {
      end++;
    }
    return end;
  }
}
