package huiyin.casework;

import huiyin.casework.rulebook.Article;
import huiyin.casework.rulebook.Rulebook;
import huiyin.casework.rulebook.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which commands may be given where, by whom: the table that pages offer and deciders hold. */
public final class Moves {
  private Moves() {}

  /** The commands that a person may give now. */
  public static List<Move> open(Case c, Person person, Rulebook rules) {
    return Arrays.stream(Move.values())
        .filter(move -> refusal(c, move, person, rules).isEmpty())
        .toList();
  }

  /** Why a command may not be given now, whatever it says. */
  public static Optional<Outcome.Refused> refusal(
      Case c, Move move, Person person, Rulebook rules) {
    Gate gate = Gate.of(move);
    if (!gate.roles().contains(person.role())) {
      return Refusals.because(
          "wrong-person",
          article(move, rules),
          Map.of("move", move.name(), "role", person.role().name()));
    }
    if (!gate.stages().contains(c.stage())) {
      return Refusals.because(
          "wrong-stage", Map.of("move", move.name(), "stage", c.stage().name()));
    }
    return tie(c, move, gate.tie(), person, rules).or(() -> Readiness.of(c, move, person, rules));
  }

  /** The row of a command. */
  public static Move of(Command command) {
    return switch (command) {
      case Command.Submit _ -> Move.SUBMIT;
      case Command.CoSign _ -> Move.CO_SIGN;
      case Command.DeclineCoSign _ -> Move.DECLINE_CO_SIGN;
      case Command.Revise _ -> Move.REVISE;
      case Command.Withdraw _ -> Move.WITHDRAW;
      case Command.File _ -> Move.FILE;
      case Command.SendBack _ -> Move.SEND_BACK;
      case Command.Decline _ -> Move.DECLINE;
      case Command.Merge _ -> Move.MERGE;
      case Command.TurnInto _ -> Move.TURN_INTO;
      case Command.MarkKey _ -> Move.MARK_KEY;
      case Command.Assign _ -> Move.ASSIGN;
      case Command.Reassign _ -> Move.REASSIGN;
      case Command.Acknowledge _ -> Move.ACKNOWLEDGE;
      case Command.HandBack _ -> Move.HAND_BACK;
      case Command.RefuseHandBack _ -> Move.REFUSE_HAND_BACK;
      case Command.AskExtension _ -> Move.ASK_EXTENSION;
      case Command.GrantExtension _ -> Move.GRANT_EXTENSION;
      case Command.RefuseExtension _ -> Move.REFUSE_EXTENSION;
      case Command.Urge _ -> Move.URGE;
      case Command.RecordTalk _ -> Move.RECORD_TALK;
      case Command.GiveOpinion _ -> Move.GIVE_OPINION;
      case Command.RedoOpinion _ -> Move.REDO_OPINION;
      case Command.Draft _ -> Move.DRAFT;
      case Command.SubmitForReview _ -> Move.SUBMIT_FOR_REVIEW;
      case Command.ReturnDraft _ -> Move.RETURN_DRAFT;
      case Command.Approve _ -> Move.APPROVE;
      case Command.SendToSign _ -> Move.SEND_TO_SIGN;
      case Command.Sign _ -> Move.SIGN;
      case Command.Send _ -> Move.SEND;
      case Command.Rate _ -> Move.RATE;
      case Command.OrderRehandling _ -> Move.ORDER_REHANDLING;
      case Command.Publish _ -> Move.PUBLISH;
      case Command.Withhold _ -> Move.WITHHOLD;
      case Command.Retract _ -> Move.RETRACT;
      case Command.Close _ -> Move.CLOSE;
      case Command.Reopen _ -> Move.REOPEN;
    };
  }

  /** Whether this person is to the case what the move asks. */
  static boolean tied(Case c, Tie tie, Person person) {
    return switch (tie) {
      case ROLE -> true;
      case LEAD_PROPOSER -> c.item() != null && c.item().lead().id().equals(person.id());
      case INVITED ->
          c.item() != null && c.item().invited().stream().anyMatch(p -> p.id().equals(person.id()));
      case PROPOSER -> c.proposedBy(person.id());
      case ANSWERING_UNIT ->
          person.role() == Role.COMMITTEE
              || c.team().answering().map(h -> h.unit().equals(person.unit())).orElse(false);
      case CO_UNIT -> c.team().coHandlers().stream().anyMatch(h -> h.unit().equals(person.unit()));
      case ANY_UNIT -> c.team().of(person.unit()).isPresent();
    };
  }

  private static Optional<Outcome.Refused> tie(
      Case c, Move move, Tie tie, Person person, Rulebook rules) {
    if (tied(c, tie, person)) {
      return Optional.empty();
    }
    Map<String, String> named = Map.of("move", move.name());
    return switch (tie) {
      case ROLE -> Optional.empty();
      case LEAD_PROPOSER -> Refusals.because("not-the-lead-proposer", named);
      case INVITED -> Refusals.because("not-invited", rules.article(Topic.SUBMISSION), named);
      case PROPOSER -> Refusals.because("not-a-proposer", article(move, rules), named);
      case ANSWERING_UNIT, CO_UNIT, ANY_UNIT ->
          Refusals.because(
              "wrong-unit",
              Map.of("move", move.name(), "unit", person.unit() == null ? "" : person.unit()));
    };
  }

  /** Only where a rule says who rates and who signs does the refusal of another cite it. */
  private static @Nullable Article article(Move move, Rulebook rules) {
    return move == Move.RATE
        ? rules.article(Topic.SATISFACTION)
        : move == Move.SIGN ? rules.article(Topic.SIGNING) : null;
  }
}
