package huiyin.casework;

import huiyin.casework.rulebook.Rulebook;
import huiyin.casework.rulebook.Step;
import huiyin.casework.rulebook.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a case must have before a command, apart from its stage. */
final class Readiness {
  private Readiness() {}

  static Optional<Outcome.Refused> of(Case c, Move move, Person by, Rulebook rules) {
    return switch (move) {
      case CO_SIGN, DECLINE_CO_SIGN -> unanswered(c, by);
      case WITHDRAW -> withdrawable(c, rules);
      case MARK_KEY ->
          c.docket().supervisor() == null
              ? Refusals.none()
              : Refusals.because("already-key", Map.of());
      case ACKNOWLEDGE -> unacknowledged(c, by);
      case HAND_BACK ->
          c.team().handBack() == null
              ? Refusals.none()
              : Refusals.because("hand-back-pending", Map.of());
      case REFUSE_HAND_BACK ->
          c.team().handBack() != null
              ? Refusals.none()
              : Refusals.because("no-hand-back", Map.of());
      case ASK_EXTENSION -> extensible(c, rules);
      case GRANT_EXTENSION, REFUSE_EXTENSION -> extensionPending(c);
      case GIVE_OPINION ->
          c.team().of(by.unit()).filter(h -> h.opinion() != null).isEmpty()
              ? Refusals.none()
              : Refusals.because("opinion-given", Map.of());
      case REDO_OPINION ->
          c.team().coHandlers().stream().anyMatch(h -> h.opinion() != null)
              ? Refusals.none()
              : Refusals.because("no-opinion", Map.of());
      case SUBMIT_FOR_REVIEW -> reviewable(c, rules);
      case APPROVE -> otherThanDrafter(c, by, rules);
      case RATE ->
          c.response().by(by.id()).isEmpty()
              ? Refusals.none()
              : Refusals.because("already-rated", Map.of());
      case ORDER_REHANDLING -> rehandleable(c, rules);
      case PUBLISH, WITHHOLD ->
          c.response().publication() == null
              ? Refusals.none()
              : Refusals.because("publication-decided", Map.of());
      case RETRACT -> retractable(c);
      case SUBMIT,
          REVISE,
          FILE,
          SEND_BACK,
          DECLINE,
          MERGE,
          TURN_INTO,
          ASSIGN,
          REASSIGN,
          URGE,
          RECORD_TALK,
          DRAFT,
          RETURN_DRAFT,
          SEND_TO_SIGN,
          SIGN,
          SEND,
          CLOSE,
          REOPEN ->
          Refusals.none();
    };
  }

  /** The co-handling units whose opinion is still awaited. */
  static List<String> opinionsMissing(Case c) {
    return c.team().coHandlers().stream()
        .filter(h -> h.opinion() == null)
        .map(Handling::unit)
        .toList();
  }

  /** Whether the unit that answers has still to hear the proposer in this round. */
  static boolean talkMissing(Case c, Rulebook rules) {
    return rules.contactRequired()
        && c.team().answering().map(h -> h.talks().isEmpty()).orElse(true);
  }

  private static Optional<Outcome.Refused> unanswered(Case c, Person by) {
    return c.signers().answered(by.id())
        ? Refusals.because("invitation-answered", Map.of())
        : Refusals.none();
  }

  private static Optional<Outcome.Refused> withdrawable(Case c, Rulebook rules) {
    boolean unfiled = c.stage() == Stage.SUBMITTED || c.stage() == Stage.SENT_BACK;
    boolean may =
        switch (rules.withdrawal()) {
          case ANY_TIME -> true;
          case BEFORE_ASSIGNMENT -> unfiled || c.stage() == Stage.FILED;
          case BEFORE_FILING -> unfiled;
          case NOT_ALLOWED -> false;
        };
    return may
        ? Refusals.none()
        : Refusals.because(
            "withdrawal-too-late",
            rules.article(Topic.WITHDRAWAL),
            Map.of("withdrawal", rules.withdrawal().name()));
  }

  private static Optional<Outcome.Refused> unacknowledged(Case c, Person by) {
    return c.team().of(by.unit()).filter(h -> h.acknowledgedAt() != null).isEmpty()
        ? Refusals.none()
        : Refusals.because("already-acknowledged", Map.of());
  }

  private static Optional<Outcome.Refused> extensible(Case c, Rulebook rules) {
    if (rules.extension().needs() == Rulebook.Needs.NOT_GIVEN) {
      return Refusals.because("extension-not-provided", Map.of());
    }
    if (c.round() > 1) {
      return Refusals.because("extension-second-round", Map.of());
    }
    return c.team().extension() == null
        ? Refusals.none()
        : Refusals.because("extension-asked", Map.of());
  }

  private static Optional<Outcome.Refused> extensionPending(Case c) {
    Extension extension = c.team().extension();
    return extension != null && !extension.granted()
        ? Refusals.none()
        : Refusals.because("no-extension", Map.of());
  }

  private static Optional<Outcome.Refused> reviewable(Case c, Rulebook rules) {
    Reply reply = c.reply();
    if (reply != null && !reply.errors().isEmpty()) {
      return Refusals.because(
          "draft-has-errors",
          Map.of(
              "count", String.valueOf(reply.errors().size()),
              "rules", String.join("、", reply.errors())));
    }
    if (talkMissing(c, rules)) {
      return Refusals.because("no-talk", rules.article(Topic.CONTACT), Map.of());
    }
    List<String> missing = opinionsMissing(c);
    return missing.isEmpty()
        ? Refusals.none()
        : Refusals.because(
            "opinion-missing",
            rules.article(Step.CO_OPINION),
            Map.of("units", missing.stream().collect(Collectors.joining("、"))));
  }

  private static Optional<Outcome.Refused> otherThanDrafter(Case c, Person by, Rulebook rules) {
    Reply reply = c.reply();
    boolean same = reply != null && reply.drafter().id().equals(by.id());
    return same && !rules.drafterMayReview()
        ? Refusals.because("reviewer-is-drafter", rules.article(Topic.REVIEW), Map.of())
        : Refusals.none();
  }

  private static Optional<Outcome.Refused> rehandleable(Case c, Rulebook rules) {
    if (Rating.callingForRehandling(c, rules).isEmpty()) {
      return Refusals.because("nobody-dissatisfied", rules.article(Topic.REHANDLING), Map.of());
    }
    return rules.rounds() == 0 || c.round() < rules.rounds()
        ? Refusals.none()
        : Refusals.because(
            "no-round-left",
            rules.article(Topic.REHANDLING),
            Map.of("rounds", String.valueOf(rules.rounds())));
  }

  private static Optional<Outcome.Refused> retractable(Case c) {
    Publication made = c.response().publication();
    return made != null && made.open()
        ? Refusals.none()
        : Refusals.because("not-published", Map.of());
  }
}
