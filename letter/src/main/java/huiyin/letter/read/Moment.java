package huiyin.letter.read;

import huiyin.letter.term.Edtf;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point or stretch of time as far as its own words give it.
 *
 * @param year null where the words name none
 * @param month 0 where the words name none
 * @param day 0 where the words name none
 */
record Moment(@Nullable Year year, int month, int day, Part part, int start, int end) {

  /** Which part of the year or month is meant. */
  enum Part {
    WHOLE,
    START,
    END,
    WITHIN,
    FIRST_THIRD,
    SECOND_THIRD,
    LAST_THIRD,
    FIRST_HALF,
    SECOND_HALF,
    FIRST_QUARTER,
    SECOND_QUARTER,
    THIRD_QUARTER,
    FOURTH_QUARTER,
    THREE_QUARTERS
  }

  /** The date in its year; empty for a day that can't be. */
  Optional<Edtf> in(int year) {
    try {
      return Optional.of(day > 0 ? Edtf.of(LocalDate.of(year, month, day)) : span(year));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private Edtf span(int year) {
    return month > 0 ? inMonth(YearMonth.of(year, month)) : inYear(year);
  }

  private Edtf inMonth(YearMonth month) {
    return switch (part) {
      case FIRST_THIRD -> days(month, 1, 10);
      case SECOND_THIRD -> days(month, 11, 20);
      case LAST_THIRD -> days(month, 21, month.lengthOfMonth());
      default -> new Edtf(month.toString());
    };
  }

  private static Edtf days(YearMonth month, int first, int last) {
    return new Edtf(month.atDay(first) + "/" + month.atDay(last));
  }

  private Edtf inYear(int year) {
    return switch (part) {
      case START -> new Edtf(year + "-01");
      case END -> new Edtf(year + "-12");
      case WITHIN -> new Edtf(year + "-12-31");
      case FIRST_HALF -> months(year, 1, 6);
      case SECOND_HALF -> months(year, 7, 12);
      case FIRST_QUARTER -> months(year, 1, 3);
      case SECOND_QUARTER -> months(year, 4, 6);
      case THIRD_QUARTER -> months(year, 7, 9);
      case FOURTH_QUARTER -> months(year, 10, 12);
      case THREE_QUARTERS -> months(year, 1, 9);
      default -> new Edtf(String.valueOf(year));
    };
  }

  private static Edtf months(int year, int first, int last) {
    return new Edtf(YearMonth.of(year, first) + "/" + YearMonth.of(year, last));
  }
}
