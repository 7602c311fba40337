package huiyin.casework;

import huiyin.casework.rulebook.From;
import huiyin.casework.rulebook.Limit;
import huiyin.casework.rulebook.Rulebook;
import huiyin.casework.rulebook.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A limit that applies to a case: when it began to run, and when what it asks for was done. */
record Clock(Limit limit, @Nullable String unit, @Nullable Instant start, @Nullable Instant done) {

  /** The clocks of a case, in the order of its life; only limits that are set or entered run. */
  static List<Clock> of(Case c, Rulebook rules) {
    List<Clock> clocks = new ArrayList<>();
    examined(c, rules, clocks);
    c.team().handlings().forEach(h -> handled(c, h, rules, clocks));
    answered(c, rules, clocks);
    return clocks;
  }

  private static void examined(Case c, Rulebook rules, List<Clock> clocks) {
    rules
        .running(Step.ACCEPT_NOTICE)
        .ifPresent(l -> clocks.add(of(l, c, null, c.when(Moment.ACCEPTED))));
    rules
        .running(Step.ASSIGN_BETWEEN_SESSIONS)
        .ifPresent(l -> clocks.add(of(l, c, null, c.when(Moment.ASSIGNED))));
    Optional<Instant> decided = later(c.when(Moment.HAND_BACK_DECIDED), c.when(Moment.REASSIGNED));
    if (c.when(Moment.HAND_BACK_ASKED).isPresent()) {
      rules.running(Step.RETURN_DECISION).ifPresent(l -> clocks.add(of(l, c, null, decided)));
    }
  }

  private static void handled(Case c, Handling h, Rulebook rules, List<Clock> clocks) {
    if (c.stage() == Stage.ASSIGNED || c.stage() == Stage.HANDLING) {
      rules
          .running(Step.RETURN_REQUEST)
          .ifPresent(l -> clocks.add(of(l, c, h, handBackAsked(c, h))));
    }
    if (h.answers()) {
      Optional<Instant> talk = h.talks().stream().map(Talk::at).min(Comparator.naturalOrder());
      rules.running(Step.FIRST_CONTACT).ifPresent(l -> clocks.add(of(l, c, h, talk)));
      return;
    }
    Step step = h.redoDemandedAt() == null ? Step.CO_OPINION : Step.CO_OPINION_REDO;
    rules.running(step).ifPresent(l -> clocks.add(of(l, c, h, Optional.ofNullable(h.opinionAt()))));
  }

  private static void answered(Case c, Rulebook rules, List<Clock> clocks) {
    reply(c, rules).ifPresent(l -> clocks.add(of(l, c, null, c.when(Moment.FIRST_REPLIED))));
    if (c.round() > 1) {
      rules
          .running(Step.REHANDLE_REPLY)
          .ifPresent(l -> clocks.add(of(l, c, null, c.when(Moment.REPLIED))));
    }
    rules.running(Step.FEEDBACK).ifPresent(l -> clocks.add(of(l, c, null, lastRating(c))));
    rules
        .running(Step.PUBLISH)
        .ifPresent(l -> clocks.add(of(l, c, null, c.when(Moment.PUBLISHED))));
  }

  /** A granted extension puts the longer limit in the place of the ordinary one. */
  private static Optional<Limit> reply(Case c, Rulebook rules) {
    Extension extension = c.team().extension();
    return extension != null && extension.granted()
        ? rules.running(Step.REPLY_HARD).or(() -> rules.running(Step.REPLY).map(rules::extended))
        : rules.running(Step.REPLY);
  }

  private static Optional<Instant> handBackAsked(Case c, Handling h) {
    return Optional.ofNullable(c.team().handBack())
        .filter(asked -> asked.unit().equals(h.unit()))
        .map(HandBackAsked::at);
  }

  private static Optional<Instant> lastRating(Case c) {
    return c.unrated().isEmpty()
        ? c.response().ratings().stream().map(Rating::at).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** What was done before a clock began doesn't stop it. */
  private static Clock of(Limit l, Case c, @Nullable Handling h, Optional<Instant> done) {
    Instant start = l.from() == null ? null : start(l.from(), c, h).orElse(null);
    Instant met = start == null ? null : done.filter(d -> !d.isBefore(start)).orElse(null);
    return new Clock(l, h == null ? null : h.unit(), start, met);
  }

  private static Optional<Instant> start(From from, Case c, @Nullable Handling h) {
    return switch (from) {
      case ACCEPTED -> c.when(Moment.ACCEPTED);
      case SUBMITTED -> c.when(Moment.SUBMITTED);
      case ASSIGNED, EACH_YEAR -> h == null ? c.when(Moment.ASSIGNED) : Optional.of(h.assignedAt());
      case RECEIVED ->
          h == null ? c.when(Moment.RECEIVED) : Optional.ofNullable(h.acknowledgedAt());
      case RETURN_RECEIVED -> c.when(Moment.HAND_BACK_ASKED);
      case REDO_DEMANDED -> h == null ? Optional.empty() : Optional.ofNullable(h.redoDemandedAt());
      case REPLY_RECEIVED -> c.when(Moment.REPLIED);
      case NOT_SATISFIED, REHANDLE_DEMANDED -> c.when(Moment.REHANDLING_ORDERED);
      case RE_ASSIGNED -> c.when(Moment.REASSIGNED);
      case FORMED -> c.when(Moment.SIGNED);
      case SESSION_CLOSED, COMMITMENT_REPORT_RECEIVED -> Optional.empty();
    };
  }

  private static Optional<Instant> later(Optional<Instant> a, Optional<Instant> b) {
    return a.isPresent() && b.isPresent()
        ? Optional.of(a.get().isAfter(b.get()) ? a.get() : b.get())
        : a.or(() -> b);
  }
}
