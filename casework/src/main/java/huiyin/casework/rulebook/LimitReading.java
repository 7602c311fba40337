package huiyin.casework.rulebook;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one limit of a rulebook file. */
final class LimitReading {
  private LimitReading() {}

  static Limit of(Section s, Bases bases, String rulebook) {
    Step step = Step.of(s.text("step")).orElseThrow(() -> s.fault("step", "不是规程的环节"));
    LimitState state = LimitState.of(s.text("state")).orElseThrow(() -> s.fault("state", "不认得"));
    Length length = s.maybe("amount").isPresent() ? length(s) : null;
    From from = s.maybe("from").map(f -> from(s, f)).orElse(null);
    Basis basis = bases.basis(s);
    check(s, state, length, from, basis);
    return new Limit(
        step,
        state,
        length,
        from,
        s.textOrEmpty("by"),
        s.textOrEmpty("to"),
        basis,
        s.textOrEmpty("note"),
        rulebook);
  }

  /** Only an article is law, and only an administrator's own words are an entry. */
  private static void check(
      Section s, LimitState state, @Nullable Length length, @Nullable From from, Basis basis) {
    if (state.runs() && length == null) {
      throw s.fault("amount", "没有写，而 state 是 " + state.code());
    }
    if (state.runs() && from == null) {
      throw s.fault("from", "没有写，而 state 是 " + state.code());
    }
    if (state == LimitState.SET && !(basis instanceof Basis.Law)) {
      throw s.fault("basis", "应当是条文，state 才能是 set");
    }
    if (state == LimitState.ENTERED && !(basis instanceof Basis.Entry)) {
      throw s.fault("basis", "应当写明录入的依据，state 才能是 entered");
    }
  }

  static Length length(Section s) {
    return switch (s.text("unit")) {
      case "day" -> new Length.Days(s.number("amount"));
      case "workday" -> new Length.WorkingDays(s.number("amount"));
      case "month" -> new Length.Months(s.number("amount"));
      case "fixed-date" -> fixedDate(s);
      case "fixed-month" -> new Length.FixedMonth(month(s));
      default -> throw s.fault("unit", "不认得");
    };
  }

  private static From from(Section s, String text) {
    return From.of(text).orElseThrow(() -> s.fault("from", "不认得"));
  }

  private static Length fixedDate(Section s) {
    String[] dates = s.text("amount").split("/", 2);
    Optional<String> opens = dates.length == 2 ? Optional.of(dates[0]) : Optional.empty();
    return new Length.FixedDate(
        opens.map(d -> monthDay(s, d)).orElse(null), monthDay(s, dates[dates.length - 1]));
  }

  private static MonthDay monthDay(Section s, String text) {
    try {
      return MonthDay.parse("--" + text);
    } catch (DateTimeException e) {
      throw s.fault("amount", "应当是“月-日”（08-31）");
    }
  }

  private static Month month(Section s) {
    int number = s.number("amount");
    if (number < 1 || number > 12) {
      throw s.fault("amount", "应当是 1 到 12 月");
    }
    return Month.of(number);
  }
}
