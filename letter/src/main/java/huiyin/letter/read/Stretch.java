package huiyin.letter.read;

import huiyin.letter.term.Edtf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Which part of a year a date names; {@code in} throws where that year has no such day. */
sealed interface Stretch {
  Edtf in(int year);

  /** The month that it names or lies in, 0 where it names none. */
  default int month() {
    return 0;
  }

  /** The day of the month, 0 where it is no single day. */
  default int day() {
    return 0;
  }

  /** The year itself, or as many years from it on. */
  record Years(int count) implements Stretch {
    static final Years ONE = new Years(1);

    @Override
    public Edtf in(int year) {
      String first = String.format("%04d", year);
      return new Edtf(count == 1 ? first : first + "/" + String.format("%04d", year + count - 1));
    }
  }

  /** Months of the year, from one to another: 上半年, 三季度; 年底 is its last month. */
  record Months(int first, int last) implements Stretch {
    @Override
    public Edtf in(int year) {
      String start = YearMonth.of(year, first).toString();
      return new Edtf(first == last ? start : start + "/" + YearMonth.of(year, last));
    }
  }

  /** 年内 binds to the year's last day. */
  record LastDay() implements Stretch {
    @Override
    public Edtf in(int year) {
      return Edtf.of(LocalDate.of(year, 12, 31));
    }
  }

  /** A month by its number or name, its beginning and end too. */
  record OneMonth(int month) implements Stretch {
    @Override
    public Edtf in(int year) {
      return new Edtf(YearMonth.of(year, month).toString());
    }
  }

  /** A third of a month; its last day is 0 where the month's own is meant. */
  record Days(int month, int first, int last) implements Stretch {
    @Override
    public Edtf in(int year) {
      YearMonth of = YearMonth.of(year, month);
      return Edtf.between(
          Edtf.of(of.atDay(first)), Edtf.of(last == 0 ? of.atEndOfMonth() : of.atDay(last)));
    }
  }

  record OneDay(int month, int day) implements Stretch {
    @Override
    public Edtf in(int year) {
      return Edtf.of(LocalDate.of(year, month, day));
    }
  }

  /** Weeks of a month, or of the year where the month is 0; the first one has the first Monday. */
  record Weeks(int month, int first, int last) implements Stretch {
    @Override
    public Edtf in(int year) {
      LocalDate monday =
          LocalDate.of(year, Math.max(month, 1), 1)
              .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
      return Edtf.between(
          Edtf.of(monday.plusWeeks(first - 1L)), Edtf.of(monday.plusWeeks(last - 1L).plusDays(6)));
    }
  }
}
