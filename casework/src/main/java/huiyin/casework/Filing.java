package huiyin.casework;

import huiyin.casework.rulebook.Rulebook;
import huiyin.casework.rulebook.Topic;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From handing in to filing: what these commands must say. */
final class Filing {
  private Filing() {}

  static Outcome submit(Command.Submit x, Rulebook rules) {
    return Deciding.unless(
        item(x.by(), x.item(), rules), new Event.Submitted(x.by(), x.at(), x.item()));
  }

  static Outcome revise(Command.Revise x, Rulebook rules) {
    return Deciding.unless(
        item(x.by(), x.item(), rules), new Event.Revised(x.by(), x.at(), x.item()));
  }

  static Outcome withdraw(Command.Withdraw x) {
    return Deciding.unless(
        Refusals.blank(x.reason(), "reason"), new Event.Withdrawn(x.by(), x.at(), x.reason()));
  }

  static Outcome file(Command.File x, Rulebook rules) {
    boolean known =
        rules.categories().isEmpty()
            || rules.categories().stream().anyMatch(t -> t.code().equals(x.category()));
    return Deciding.unless(
        Refusals.blank(x.number(), "number")
            .or(
                () ->
                    known
                        ? Refusals.none()
                        : Refusals.because("unknown-category", Map.of("category", x.category()))),
        new Event.Filed(x.by(), x.at(), x.number(), x.category()));
  }

  static Outcome sendBack(Command.SendBack x) {
    return Deciding.unless(
        Refusals.blank(x.reason(), "reason"), new Event.SentBack(x.by(), x.at(), x.reason()));
  }

  /** A refusal to file gives one of the reasons that the rule lists. */
  static Outcome decline(Command.Decline x, Rulebook rules) {
    boolean known =
        rules.refusalReasons().isEmpty()
            ? !x.reason().isBlank()
            : rules.refusalReasons().stream().anyMatch(t -> t.code().equals(x.reason()));
    return Deciding.unless(
        known
            ? Refusals.none()
            : Refusals.because(
                "unknown-reason", rules.article(Topic.EXAMINATION), Map.of("reason", x.reason())),
        new Event.Declined(x.by(), x.at(), x.reason(), x.note()));
  }

  static Outcome merge(Case c, Command.Merge x) {
    return Deciding.unless(
        Refusals.blank(x.into(), "into")
            .or(
                () ->
                    x.into().equals(c.id())
                        ? Refusals.because("merged-into-itself", Map.of())
                        : Refusals.none()),
        new Event.Merged(x.by(), x.at(), x.into()));
  }

  static Outcome markKey(Command.MarkKey x) {
    return Deciding.unless(
        Refusals.blank(x.supervisor(), "supervisor"),
        new Event.MarkedKey(x.by(), x.at(), x.supervisor()));
  }

  private static Optional<Outcome.Refused> item(Person by, Item item, Rulebook rules) {
    return Refusals.blank(item.title(), "title")
        .or(() -> Refusals.blank(item.analysis(), "analysis"))
        .or(() -> Refusals.blank(item.asks(), "asks"))
        .or(() -> Refusals.blank(item.session(), "session"))
        .or(() -> lead(by, item, rules))
        .or(() -> rulebook(item, rules));
  }

  private static Optional<Outcome.Refused> lead(Person by, Item item, Rulebook rules) {
    if (!item.lead().id().equals(by.id())) {
      return Refusals.because("lead-is-another", rules.article(Topic.SUBMISSION), Map.of());
    }
    Set<String> seen = new HashSet<>(Set.of(item.lead().id()));
    for (Proposer p : item.invited()) {
      if (!seen.add(p.id())) {
        return Refusals.because("invited-twice", Map.of("name", p.name()));
      }
    }
    return Refusals.none();
  }

  private static Optional<Outcome.Refused> rulebook(Item item, Rulebook rules) {
    boolean fits =
        item.rulebook().equals(rules.id()) && item.kind() == rules.jurisdiction().assembly();
    return fits
        ? Refusals.none()
        : Refusals.because("other-rulebook", Map.of("rulebook", rules.name()));
  }
}
