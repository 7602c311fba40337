package huiyin.server.setup.demo;

import huiyin.casework.Case;
import huiyin.casework.Command;
import huiyin.casework.Item;
import huiyin.casework.Person;
import huiyin.casework.TalkForm;
import huiyin.casework.Turn;
import huiyin.casework.rulebook.Rulebook;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the command of each step of a sample life. */
record Commands(Cast cast, Replies replies, Office office) {

  Command of(SampleCase s, Step step, Instant at, Case now, Rulebook rules) {
    Person by = cast.by(s, step);
    String words = step.from(0);
    int rest = Cast.after(s, step);
    return switch (step.move()) {
      case SUBMIT -> new Command.Submit(by, at, item(s));
      case CO_SIGN -> new Command.CoSign(by, at);
      case DECLINE_CO_SIGN -> new Command.DeclineCoSign(by, at);
      case WITHDRAW -> new Command.Withdraw(by, at, words);
      case FILE -> new Command.File(by, at, number(s, at), words);
      case SEND_BACK -> new Command.SendBack(by, at, words);
      case DECLINE -> new Command.Decline(by, at, step.word(0), step.from(1));
      case MERGE -> new Command.Merge(by, at, words);
      case TURN_INTO -> new Command.TurnInto(by, at, Turn.valueOf(words));
      case MARK_KEY -> new Command.MarkKey(by, at, words);
      case ASSIGN -> new Command.Assign(by, at, s.lead(), s.coHandlers());
      case ACKNOWLEDGE -> new Command.Acknowledge(by, at);
      case HAND_BACK -> new Command.HandBack(by, at, step.from(rest + 1), step.word(rest));
      case ASK_EXTENSION -> new Command.AskExtension(by, at, words);
      case GRANT_EXTENSION -> new Command.GrantExtension(by, at);
      case URGE -> new Command.Urge(by, at, words);
      case RECORD_TALK ->
          new Command.RecordTalk(by, at, form(step.word(rest)), step.from(rest + 1));
      case GIVE_OPINION -> new Command.GiveOpinion(by, at, step.from(rest));
      case REDO_OPINION -> new Command.RedoOpinion(by, at, step.word(0), step.from(1));
      case DRAFT -> replies.draft(s, by, at, now);
      case SUBMIT_FOR_REVIEW -> new Command.SubmitForReview(by, at);
      case RETURN_DRAFT -> new Command.ReturnDraft(by, at, words);
      case APPROVE -> new Command.Approve(by, at);
      case SEND_TO_SIGN -> new Command.SendToSign(by, at, replies.number(s, at));
      case SIGN -> replies.sign(s, by, at, now);
      case SEND -> new Command.Send(by, at);
      case PUBLISH -> new Command.Publish(by, at, s.openness(), words);
      case RATE -> rate(step, by, at, rules);
      case ORDER_REHANDLING -> new Command.OrderRehandling(by, at, words);
      case CLOSE -> new Command.Close(by, at, words);
      case REVISE, REASSIGN, REFUSE_HAND_BACK, REFUSE_EXTENSION, WITHHOLD, RETRACT, REOPEN ->
          throw new IllegalArgumentException("示例里没有这一步：" + step.move());
    };
  }

  private Item item(SampleCase s) {
    Sitting sitting = s.sitting();
    return new Item(
        sitting.rulebook(),
        sitting.kind(),
        sitting.assembly(),
        sitting.session(),
        s.title(),
        s.analysis(),
        s.asks(),
        cast.proposer(s.proposer()),
        s.coSigners().stream().map(cast::proposer).toList());
  }

  private String number(SampleCase s, Instant at) {
    return s.number().isEmpty()
        ? office.itemNumber(s.sitting().rulebook(), Replies.day(at).getYear())
        : s.number();
  }

  private static Command rate(Step step, Person by, Instant at, Rulebook rules) {
    Map<String, String> values = new LinkedHashMap<>();
    int place = 1;
    for (Rulebook.Dimension dimension : rules.dimensions()) {
      values.put(dimension.code(), step.word(place++));
    }
    return new Command.Rate(by, at, values, step.from(place));
  }

  private static TalkForm form(String word) {
    return switch (word) {
      case "走访" -> TalkForm.VISIT;
      case "座谈" -> TalkForm.MEETING;
      case "调研" -> TalkForm.SURVEY;
      case "电话" -> TalkForm.TELEPHONE;
      case "书面" -> TalkForm.WRITING;
      default -> throw new IllegalArgumentException("不认识的沟通方式：" + word);
    };
  }
}
