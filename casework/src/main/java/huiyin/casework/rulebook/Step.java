package huiyin.casework.rulebook;

import java.util.Arrays;
import java.util.Optional;

/** A step that a rulebook may set a limit for; every rulebook names all of them. */
public enum Step {
  ACCEPT_NOTICE("acceptNotice"),
  ASSIGN_IN_SESSION("assignInSession"),
  ASSIGN_BETWEEN_SESSIONS("assignBetweenSessions"),
  ASSIGNMENT_MEETING("assignmentMeeting"),
  RETURN_REQUEST("returnRequest"),
  RETURN_DECISION("returnDecision"),
  FIRST_CONTACT("firstContact"),
  CO_OPINION("coOpinion"),
  CO_OPINION_REDO("coOpinionRedo"),
  REPLY("reply"),
  REPLY_HARD("replyHard"),
  FEEDBACK("feedback"),
  REHANDLE_REPLY("rehandleReply"),
  COMMITMENT_REPORT("commitmentReport"),
  COMMITMENT_FEEDBACK("commitmentFeedback"),
  PUBLISH("publish"),
  UNIT_REPORT("unitReport"),
  BODY_REPORT("bodyReport");

  private final String code;

  Step(String code) {
    this.code = code;
  }

  /** Its name in a rulebook file, and in the keys of its words (step.reply). */
  public String code() {
    return code;
  }

  static Optional<Step> of(String code) {
    return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
  }
}
