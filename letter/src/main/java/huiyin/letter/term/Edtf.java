package huiyin.letter.term;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date or period in the Extended Date/Time Format (ISO 8601-2:2019): 2021, 2021-04, 2021-05-25,
 * 2021-05-25/2021-05-26, or a date with a time of day.
 */
public record Edtf(String text) {
  public Edtf {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an EDTF date is not blank");
    }
  }

  public static Edtf of(LocalDate day) {
    return new Edtf(day.toString());
  }

  /** From the first date's beginning to the second's end, as one period. */
  public static Edtf between(Edtf first, Edtf last) {
    return new Edtf(first.start() + "/" + last.end());
  }

  /** The first of the two ends of a period, or the date itself. */
  public Edtf start() {
    int slash = text.indexOf('/');
    return slash > 0 ? new Edtf(text.substring(0, slash)) : this;
  }

  /** The second of the two ends of a period, or the date itself. */
  public Edtf end() {
    int slash = text.indexOf('/');
    return slash > 0 && slash + 1 < text.length() ? new Edtf(text.substring(slash + 1)) : this;
  }

  /** The first day that belongs to it; empty when the text is no calendar date. */
  public Optional<LocalDate> firstDay() {
    return day(start().text, false);
  }

  /** The last day that belongs to it; empty when the text is no calendar date. */
  public Optional<LocalDate> lastDay() {
    return day(end().text, true);
  }

  private static Optional<LocalDate> day(String date, boolean last) {
    if (date.length() != 4 && date.length() != 7 && date.length() < 10) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(date, 0, 4, 10);
      int month = date.length() < 7 ? last ? 12 : 1 : Integer.parseInt(date, 5, 7, 10);
      YearMonth whole = YearMonth.of(year, month);
      return Optional.of(
          date.length() >= 10
              ? whole.atDay(Integer.parseInt(date, 8, 10, 10))
              : last ? whole.atEndOfMonth() : whole.atDay(1));
    } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException none) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
