package huiyin.casework;

import huiyin.casework.rulebook.Rulebook;
import huiyin.casework.rulebook.Step;
import java.util.Map;
import java.util.Optional;

/** Talks with the proposer and opinions between units: what these commands must say. */
final class Consulting {
  private Consulting() {}

  static Outcome recordTalk(Command.RecordTalk x) {
    return Deciding.unless(
        Refusals.blank(x.note(), "note"),
        new Event.TalkRecorded(x.by(), x.at(), x.form(), x.note()));
  }

  static Outcome giveOpinion(Command.GiveOpinion x) {
    return Deciding.unless(
        Refusals.blank(x.text(), "opinion"), new Event.OpinionGiven(x.by(), x.at(), x.text()));
  }

  static Outcome redoOpinion(Case c, Command.RedoOpinion x, Rulebook rules) {
    return Deciding.unless(
        Refusals.blank(x.reason(), "reason").or(() -> given(c, x, rules)),
        new Event.OpinionRedoDemanded(x.by(), x.at(), x.unit(), x.reason()));
  }

  private static Optional<Outcome.Refused> given(Case c, Command.RedoOpinion x, Rulebook rules) {
    boolean has =
        c.team().coHandlers().stream()
            .anyMatch(h -> h.unit().equals(x.unit()) && h.opinion() != null);
    return has
        ? Refusals.none()
        : Refusals.because(
            "no-opinion-of-unit", rules.article(Step.CO_OPINION_REDO), Map.of("unit", x.unit()));
  }
}
