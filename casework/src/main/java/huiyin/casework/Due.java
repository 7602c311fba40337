package huiyin.casework;

import huiyin.casework.rulebook.Length;
import huiyin.casework.rulebook.Limit;
import huiyin.casework.rulebook.Reckoning;
import huiyin.casework.rulebook.Rulebook;
import huiyin.casework.rulebook.Step;
import huiyin.casework.rulebook.Workdays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One limit as it stands for a case on a day.
 *
 * @param unit the unit that must act, where a limit is each unit's own
 * @param limit what it rests on: its article or entry, and the rulebook it comes from
 * @param metOn when it was met
 * @param reckoning the days counted; absent while it has not started
 * @param remaining working days for a limit in working days, else days; negative when late, 0 when
 *     met or not started
 */
public record Due(
    @Nullable String unit,
    Limit limit,
    State state,
    @Nullable LocalDate metOn,
    @Nullable Reckoning reckoning,
    int remaining) {

  /** How a limit stands. */
  public enum State {
    NOT_STARTED,
    RUNNING,
    LATE,
    MET,
    MET_LATE
  }

  /** Every limit of a case on a day, in the order of its life. */
  public static List<Due> of(Case c, Rulebook rules, Workdays workdays, LocalDate today) {
    return Clock.of(c, rules).stream()
        .map(clock -> of(clock, workdays, today))
        .filter(due -> due.matters(c))
        .toList();
  }

  /** The step it limits. */
  public Step step() {
    return limit.step();
  }

  /** Its last day, once it has started. */
  public Optional<LocalDate> end() {
    return Optional.ofNullable(reckoning).map(Reckoning::end);
  }

  /** Whether a year's days off that matter are not published yet, so that the end may move. */
  public boolean provisional() {
    return reckoning != null && reckoning.provisional();
  }

  /** The day of a moment where these rules hold (UTC+8). */
  public static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.ofHours(8));
  }

  static Optional<Reckoning> end(Case c, Step step, @Nullable String unit, Rulebook rules) {
    return Clock.of(c, rules).stream()
        .filter(clock -> clock.limit().step() == step)
        .filter(clock -> unit == null || unit.equals(clock.unit()))
        .findFirst()
        .flatMap(clock -> reckoning(clock, rules.workdays()));
  }

  private static Due of(Clock clock, Workdays workdays, LocalDate today) {
    Reckoning counted = reckoning(clock, workdays).orElse(null);
    LocalDate met = clock.done() == null ? null : day(clock.done());
    if (counted == null) {
      return new Due(clock.unit(), clock.limit(), State.NOT_STARTED, null, null, 0);
    }
    if (met != null) {
      State state = met.isAfter(counted.end()) ? State.MET_LATE : State.MET;
      return new Due(clock.unit(), clock.limit(), state, met, counted, 0);
    }
    State state = today.isAfter(counted.end()) ? State.LATE : State.RUNNING;
    int left = remaining(clock.limit(), today, counted.end(), workdays);
    return new Due(clock.unit(), clock.limit(), state, null, counted, left);
  }

  private static Optional<Reckoning> reckoning(Clock clock, Workdays workdays) {
    Length length = clock.limit().length();
    return clock.start() == null || length == null
        ? Optional.empty()
        : Optional.of(workdays.count(day(clock.start()), length));
  }

  private static int remaining(Limit limit, LocalDate today, LocalDate end, Workdays workdays) {
    return limit.length() instanceof Length.WorkingDays
        ? workdays.between(today, end)
        : (int) ChronoUnit.DAYS.between(today, end);
  }

  /** A right that was not used, and a clock of a case that ended before, are nobody's due. */
  private boolean matters(Case c) {
    boolean open = state == State.RUNNING || state == State.LATE || state == State.NOT_STARTED;
    boolean unused = step() == Step.RETURN_REQUEST && state == State.LATE;
    return !unused && !(open && c.stage().ended());
  }
}
