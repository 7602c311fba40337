package huiyin.casework;

import huiyin.casework.rulebook.Rulebook;
import huiyin.casework.rulebook.Topic;
import huiyin.letter.term.Openness;
import java.util.Map;
import java.util.Optional;

/** How a sent reply is made public or kept back: what these commands must say. */
final class Publishing {
  private Publishing() {}

  static Outcome publish(Case c, Command.Publish x, Rulebook rules) {
    return Deciding.unless(
        marked(c, x, rules).or(() -> summary(x)),
        new Event.Published(x.by(), x.at(), x.openness(), x.summary()));
  }

  static Outcome withhold(Command.Withhold x, Rulebook rules) {
    Optional<Outcome.Refused> refused =
        x.reason().isBlank()
            ? Refusals.because("withhold-needs-reason", rules.article(Topic.PUBLICATION), Map.of())
            : Refusals.none();
    return Deciding.unless(refused, new Event.Withheld(x.by(), x.at(), x.reason()));
  }

  static Outcome retract(Command.Retract x) {
    return Deciding.unless(
        Refusals.blank(x.reason(), "reason"), new Event.Retracted(x.by(), x.at(), x.reason()));
  }

  /** The openness was marked on the draft and signed with it: no more than that is published. */
  private static Optional<Outcome.Refused> marked(Case c, Command.Publish x, Rulebook rules) {
    if (x.openness() == Openness.NONE) {
      return Refusals.because("publish-nothing", Map.of());
    }
    Reply reply = c.reply();
    return reply != null && x.openness().compareTo(reply.openness()) < 0
        ? Refusals.because(
            "wider-than-marked",
            rules.article(Topic.PUBLICATION),
            Map.of("openness", x.openness().name(), "marked", reply.openness().name()))
        : Refusals.none();
  }

  private static Optional<Outcome.Refused> summary(Command.Publish x) {
    return x.openness() == Openness.ABSTRACT
        ? Refusals.blank(x.summary(), "summary")
        : Refusals.none();
  }
}
