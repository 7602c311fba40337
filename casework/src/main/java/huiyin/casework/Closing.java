package huiyin.casework;

import huiyin.casework.rulebook.Rulebook;
import huiyin.casework.rulebook.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the proposer's rating to the end of a case: what these commands must say. */
final class Closing {
  private Closing() {}

  static Outcome rate(Command.Rate x, Rulebook rules) {
    return Deciding.unless(
        values(x, rules).or(() -> comment(x, rules)),
        new Event.Rated(x.by(), x.at(), x.values(), x.comment()));
  }

  static Outcome orderRehandling(Command.OrderRehandling x) {
    return Deciding.unless(
        Refusals.blank(x.reason(), "reason"),
        new Event.RehandlingOrdered(x.by(), x.at(), x.reason()));
  }

  /** Silence or a dissatisfied proposer does not keep a case open, but the reason is written. */
  static Outcome close(Case c, Command.Close x, Rulebook rules) {
    return Deciding.unless(
        x.reason().isBlank() ? unfinished(c, rules) : Refusals.none(),
        new Event.Closed(x.by(), x.at(), x.reason()));
  }

  static Outcome reopen(Command.Reopen x) {
    return Deciding.unless(
        Refusals.blank(x.reason(), "reason"), new Event.Reopened(x.by(), x.at(), x.reason()));
  }

  private static Optional<Outcome.Refused> unfinished(Case c, Rulebook rules) {
    List<String> unrated = c.unrated().stream().map(Proposer::name).toList();
    if (!unrated.isEmpty()) {
      return Refusals.because("close-unrated", Map.of("names", String.join("、", unrated)));
    }
    return Rating.callingForRehandling(c, rules).isEmpty()
        ? Refusals.none()
        : Refusals.because("close-dissatisfied", Map.of());
  }

  private static Optional<Outcome.Refused> values(Command.Rate x, Rulebook rules) {
    for (Rulebook.Dimension d : rules.dimensions()) {
      String value = x.values().getOrDefault(d.code(), "");
      if (!d.values().contains(value)) {
        return Refusals.because(
            value.isEmpty() ? "rating-incomplete" : "rating-unknown-value",
            Map.of("dimension", d.word(), "value", value));
      }
    }
    return x.values().size() == rules.dimensions().size()
        ? Refusals.none()
        : Refusals.because("rating-unknown-dimension", Map.of());
  }

  private static Optional<Outcome.Refused> comment(Command.Rate x, Rulebook rules) {
    boolean needed = rules.dimensions().isEmpty() || Rating.callsForRehandling(x.values(), rules);
    return needed && x.comment().isBlank()
        ? Refusals.because("rating-needs-comment", rules.article(Topic.SATISFACTION), Map.of())
        : Refusals.none();
  }
}
