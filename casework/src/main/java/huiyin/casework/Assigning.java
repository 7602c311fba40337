package huiyin.casework;

import huiyin.casework.rulebook.Reckoning;
import huiyin.casework.rulebook.Rulebook;
import huiyin.casework.rulebook.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who handles a case, who is relieved of it, who gets more time: what these commands must say. */
final class Assigning {
  private Assigning() {}

  static Outcome assign(Command.Assign x) {
    return Deciding.unless(
        units(x.lead(), x.coHandlers()),
        new Event.Assigned(x.by(), x.at(), x.lead(), x.coHandlers()));
  }

  static Outcome reassign(Command.Reassign x) {
    return Deciding.unless(
        units(x.lead(), x.coHandlers()).or(() -> Refusals.blank(x.reason(), "reason")),
        new Event.Reassigned(x.by(), x.at(), x.lead(), x.coHandlers(), x.reason()));
  }

  static Outcome handBack(Case c, Command.HandBack x, Rulebook rules) {
    return Deciding.unless(
        Refusals.blank(x.reason(), "reason")
            .or(() -> Refusals.blank(x.proposedUnit(), "proposed-unit"))
            .or(() -> handBackLate(c, x, rules)),
        new Event.HandedBack(x.by(), x.at(), x.reason(), x.proposedUnit()));
  }

  static Outcome refuseHandBack(Command.RefuseHandBack x) {
    return Deciding.unless(
        Refusals.blank(x.reason(), "reason"),
        new Event.HandBackRefused(x.by(), x.at(), x.reason()));
  }

  /** Without a consent step in the rule the longer limit holds as soon as it is asked for. */
  static Outcome askExtension(Case c, Command.AskExtension x, Rulebook rules) {
    Event asked = new Event.ExtensionAsked(x.by(), x.at(), x.reason());
    Optional<Outcome.Refused> refused =
        Refusals.blank(x.reason(), "reason")
            .or(
                () ->
                    Due.end(c, Step.REPLY, null, rules)
                        .flatMap(r -> late("extension-too-late", Step.REPLY, r, x.at(), rules)));
    return rules.extension().needs() == Rulebook.Needs.CONSENT
        ? Deciding.unless(refused, asked)
        : Deciding.unless(refused, asked, new Event.ExtensionGranted(x.by(), x.at()));
  }

  static Outcome refuseExtension(Command.RefuseExtension x) {
    return Deciding.unless(
        Refusals.blank(x.reason(), "reason"),
        new Event.ExtensionRefused(x.by(), x.at(), x.reason()));
  }

  static Outcome urge(Command.Urge x) {
    return Deciding.unless(
        Refusals.blank(x.words(), "words"), new Event.Urged(x.by(), x.at(), x.words()));
  }

  private static Optional<Outcome.Refused> units(String lead, List<String> others) {
    if (lead.isBlank() || others.stream().anyMatch(String::isBlank)) {
      return Refusals.blank("", "unit");
    }
    Set<String> seen = new HashSet<>(Set.of(lead));
    for (String unit : others) {
      if (!seen.add(unit)) {
        return Refusals.because("unit-twice", Map.of("unit", unit));
      }
    }
    return Refusals.none();
  }

  private static Optional<Outcome.Refused> handBackLate(
      Case c, Command.HandBack x, Rulebook rules) {
    return Due.end(c, Step.RETURN_REQUEST, x.by().unit(), rules)
        .flatMap(r -> late("hand-back-too-late", Step.RETURN_REQUEST, r, x.at(), rules));
  }

  private static Optional<Outcome.Refused> late(
      String id, Step step, Reckoning reckoning, Instant at, Rulebook rules) {
    LocalDate day = Due.day(at);
    return day.isAfter(reckoning.end())
        ? Refusals.because(id, rules.article(step), Map.of("end", reckoning.end().toString()))
        : Refusals.none();
  }
}
