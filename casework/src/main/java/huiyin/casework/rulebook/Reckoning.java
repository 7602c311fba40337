package huiyin.casework.rulebook;

import java.time.LocalDate;
import java.util.List;

/**
 * A limit counted day by day.
 *
 * @param provisional whether the days off of a year that matters are not published yet
 */
public record Reckoning(LocalDate start, LocalDate end, boolean provisional, List<Day> days) {
  public Reckoning {
    days = List.copyOf(days);
  }

  /**
   * One day of the count.
   *
   * @param number its number when it counts, else 0
   * @param name the holiday that makes it special, else empty
   */
  public record Day(LocalDate date, Kind kind, int number, String name) {}

  /** Why a day counts or does not. */
  public enum Kind {
    /** The day of the event itself: not counted (民法典第二百零一条). */
    START,
    COUNTED,
    /** 调休上班: a weekend day that is worked; it counts. */
    MADE_UP,
    WEEKEND,
    HOLIDAY,
    /** Added because the last day was a day off (民法典第二百零三条). */
    MOVED
  }
}
