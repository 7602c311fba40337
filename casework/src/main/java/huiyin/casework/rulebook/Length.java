package huiyin.casework.rulebook;

import java.time.Month;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** How long a limit is, in the unit that the rule itself uses. */
public sealed interface Length {

  /** Calendar days (日). */
  record Days(int count) implements Length {}

  /** Working days (工作日). */
  record WorkingDays(int count) implements Length {}

  /** Calendar months (个月). */
  record Months(int count) implements Length {}

  /** By a date of each year, and not before another where the rule says so. */
  record FixedDate(@Nullable MonthDay opens, MonthDay until) implements Length {}

  /** In a month of each year. */
  record FixedMonth(Month month) implements Length {}
}
