package huiyin.casework;

import static huiyin.casework.Role.COMMITTEE;
import static huiyin.casework.Role.DISPATCH;
import static huiyin.casework.Role.OFFICER;
import static huiyin.casework.Role.PROPOSER;
import static huiyin.casework.Role.REVIEWER;
import static huiyin.casework.Role.SIGNER;
import static huiyin.casework.Stage.APPROVED;
import static huiyin.casework.Stage.ASSIGNED;
import static huiyin.casework.Stage.CLOSED;
import static huiyin.casework.Stage.DRAFTED;
import static huiyin.casework.Stage.FILED;
import static huiyin.casework.Stage.HANDLING;
import static huiyin.casework.Stage.IN_REVIEW;
import static huiyin.casework.Stage.NONE;
import static huiyin.casework.Stage.REPLIED;
import static huiyin.casework.Stage.SENT_BACK;
import static huiyin.casework.Stage.SIGNED;
import static huiyin.casework.Stage.SUBMITTED;
import static huiyin.casework.Stage.TO_SIGN;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** One row of the table of commands: at which stages, by which roles, and with what tie. */
public record Gate(Set<Stage> stages, Set<Role> roles, Tie tie) {

  /** The row of a command. */
  public static Gate of(Move move) {
    return switch (move) {
      case SUBMIT -> new Gate(at(NONE), by(PROPOSER), Tie.ROLE);
      case CO_SIGN -> new Gate(at(SUBMITTED, SENT_BACK), by(PROPOSER), Tie.INVITED);
      case DECLINE_CO_SIGN -> new Gate(at(SUBMITTED, SENT_BACK), by(PROPOSER), Tie.INVITED);
      case REVISE -> new Gate(at(SENT_BACK), by(PROPOSER), Tie.LEAD_PROPOSER);
      case WITHDRAW ->
          new Gate(
              at(
                  SUBMITTED, SENT_BACK, FILED, ASSIGNED, HANDLING, DRAFTED, IN_REVIEW, APPROVED,
                  TO_SIGN),
              by(PROPOSER),
              Tie.LEAD_PROPOSER);
      case FILE -> new Gate(at(SUBMITTED), by(COMMITTEE), Tie.ROLE);
      case SEND_BACK -> new Gate(at(SUBMITTED), by(COMMITTEE), Tie.ROLE);
      case DECLINE -> new Gate(at(SUBMITTED), by(COMMITTEE), Tie.ROLE);
      case MERGE -> new Gate(at(SUBMITTED, FILED), by(COMMITTEE), Tie.ROLE);
      case TURN_INTO -> new Gate(at(SUBMITTED), by(COMMITTEE), Tie.ROLE);
      case MARK_KEY ->
          new Gate(
              at(FILED, ASSIGNED, HANDLING, DRAFTED, IN_REVIEW, APPROVED, TO_SIGN),
              by(COMMITTEE),
              Tie.ROLE);
      case ASSIGN -> new Gate(at(FILED), by(DISPATCH), Tie.ROLE);
      case REASSIGN -> new Gate(at(ASSIGNED, HANDLING, DRAFTED), by(DISPATCH), Tie.ROLE);
      case ACKNOWLEDGE ->
          new Gate(
              at(ASSIGNED, HANDLING, DRAFTED, IN_REVIEW, APPROVED, TO_SIGN),
              by(OFFICER),
              Tie.ANY_UNIT);
      case HAND_BACK -> new Gate(at(ASSIGNED, HANDLING), by(OFFICER), Tie.ANY_UNIT);
      case REFUSE_HAND_BACK -> new Gate(at(ASSIGNED, HANDLING, DRAFTED), by(DISPATCH), Tie.ROLE);
      case ASK_EXTENSION ->
          new Gate(at(ASSIGNED, HANDLING, DRAFTED), by(OFFICER), Tie.ANSWERING_UNIT);
      case GRANT_EXTENSION ->
          new Gate(at(ASSIGNED, HANDLING, DRAFTED, IN_REVIEW), by(DISPATCH), Tie.ROLE);
      case REFUSE_EXTENSION ->
          new Gate(at(ASSIGNED, HANDLING, DRAFTED, IN_REVIEW), by(DISPATCH), Tie.ROLE);
      case URGE ->
          new Gate(
              at(ASSIGNED, HANDLING, DRAFTED, IN_REVIEW, APPROVED, TO_SIGN, SIGNED),
              by(DISPATCH, COMMITTEE),
              Tie.ROLE);
      case RECORD_TALK ->
          new Gate(
              at(ASSIGNED, HANDLING, DRAFTED, IN_REVIEW, APPROVED, REPLIED),
              by(OFFICER),
              Tie.ANY_UNIT);
      case GIVE_OPINION -> new Gate(at(ASSIGNED, HANDLING, DRAFTED), by(OFFICER), Tie.CO_UNIT);
      case REDO_OPINION -> new Gate(at(HANDLING, DRAFTED), by(OFFICER), Tie.ANSWERING_UNIT);
      case DRAFT -> new Gate(at(HANDLING, DRAFTED), by(OFFICER), Tie.ANSWERING_UNIT);
      case SUBMIT_FOR_REVIEW -> new Gate(at(DRAFTED), by(OFFICER), Tie.ANSWERING_UNIT);
      case RETURN_DRAFT ->
          new Gate(at(IN_REVIEW, APPROVED, TO_SIGN), by(REVIEWER, SIGNER), Tie.ANSWERING_UNIT);
      case APPROVE -> new Gate(at(IN_REVIEW), by(REVIEWER), Tie.ANSWERING_UNIT);
      case SEND_TO_SIGN -> new Gate(at(APPROVED), by(OFFICER, REVIEWER), Tie.ANSWERING_UNIT);
      case SIGN -> new Gate(at(TO_SIGN), by(SIGNER), Tie.ANSWERING_UNIT);
      case SEND -> new Gate(at(SIGNED), by(OFFICER), Tie.ANSWERING_UNIT);
      case RATE -> new Gate(at(REPLIED), by(PROPOSER), Tie.PROPOSER);
      case ORDER_REHANDLING -> new Gate(at(REPLIED), by(COMMITTEE), Tie.ROLE);
      case PUBLISH -> new Gate(at(REPLIED, CLOSED), by(OFFICER), Tie.ANSWERING_UNIT);
      case WITHHOLD -> new Gate(at(REPLIED, CLOSED), by(OFFICER), Tie.ANSWERING_UNIT);
      case RETRACT -> new Gate(at(REPLIED, CLOSED), by(OFFICER, COMMITTEE), Tie.ANSWERING_UNIT);
      case CLOSE -> new Gate(at(REPLIED), by(COMMITTEE), Tie.ROLE);
      case REOPEN -> new Gate(at(CLOSED), by(COMMITTEE), Tie.ROLE);
    };
  }

  private static Set<Stage> at(Stage first, Stage... more) {
    return Collections.unmodifiableSet(EnumSet.of(first, more));
  }

  private static Set<Role> by(Role first, Role... more) {
    return Collections.unmodifiableSet(EnumSet.of(first, more));
  }
}
