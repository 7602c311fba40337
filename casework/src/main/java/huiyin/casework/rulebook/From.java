package huiyin.casework.rulebook;

import java.util.Arrays;
import java.util.Optional;

/** What a limit is counted from. */
public enum From {
  ACCEPTED("accepted"),
  /** Received by the body that accepts items. */
  SUBMITTED("submitted"),
  /** 交办之日. */
  ASSIGNED("assigned"),
  /** Received by the unit (签收). */
  RECEIVED("received"),
  SESSION_CLOSED("session-closed"),
  RETURN_RECEIVED("return-received"),
  REDO_DEMANDED("redo-demanded"),
  REPLY_RECEIVED("reply-received"),
  NOT_SATISFIED("not-satisfied"),
  REHANDLE_DEMANDED("rehandle-demanded"),
  RE_ASSIGNED("re-assigned"),
  COMMITMENT_REPORT_RECEIVED("commitment-report-received"),
  /** 信息形成之日: the day the letter is signed. */
  FORMED("formed"),
  EACH_YEAR("each-year");

  private final String code;

  From(String code) {
    this.code = code;
  }

  /** Its name in a rulebook file, and in the keys of its words (from.assigned). */
  public String code() {
    return code;
  }

  static Optional<From> of(String code) {
    return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
  }
}
