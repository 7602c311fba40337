package huiyin.server.web.acts;

import huiyin.casework.Move;
import java.util.Locale;

/** Where the page of a command stands. */
public final class MovePath {
  private MovePath() {}

  /** The address of the page that gives this command to a case. */
  public static String of(String id, Move move) {
    return "/cases/" + id + "/" + page(move);
  }

  private static String page(Move move) {
    return switch (move) {
      case FILE, SEND_BACK, DECLINE, TURN_INTO, MERGE -> "examine";
      case CO_SIGN, DECLINE_CO_SIGN -> "co-sign";
      case DRAFT, SUBMIT_FOR_REVIEW -> "reply";
      case APPROVE, RETURN_DRAFT -> "review";
      case SIGN -> "sign";
      case ASSIGN, REASSIGN -> "assign";
      case PUBLISH, WITHHOLD -> "publish";
      case SUBMIT,
          REVISE,
          WITHDRAW,
          MARK_KEY,
          ACKNOWLEDGE,
          HAND_BACK,
          REFUSE_HAND_BACK,
          ASK_EXTENSION,
          GRANT_EXTENSION,
          REFUSE_EXTENSION,
          URGE,
          RECORD_TALK,
          GIVE_OPINION,
          REDO_OPINION,
          SEND_TO_SIGN,
          SEND,
          RATE,
          ORDER_REHANDLING,
          RETRACT,
          CLOSE,
          REOPEN ->
          move.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }
}
