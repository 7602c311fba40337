package huiyin.casework;

import huiyin.casework.rulebook.Rulebook;
import huiyin.letter.term.LetterNumber;
import huiyin.letter.term.Openness;
import huiyin.letter.term.ReplyClass;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A step of a history file as the command it stands for. */
final class HistoryStep {
  private HistoryStep() {}

  /** Keys and values of a file, read with what is missing as empty. */
  record Fields(Map<?, ?> values) {
    static Fields of(Object read) {
      return new Fields((Map<?, ?>) read);
    }

    String text(String key) {
      return values.get(key) == null ? "" : values.get(key).toString();
    }

    Fields fields(String key) {
      return values.get(key) == null ? new Fields(Map.of()) : of(values.get(key));
    }

    List<Fields> list(String key) {
      return ((List<?>) values.get(key)).stream().map(Fields::of).toList();
    }

    List<String> texts(String key) {
      return values.get(key) == null
          ? List.of()
          : ((List<?>) values.get(key)).stream().map(Object::toString).toList();
    }
  }

  static Command command(Fields s, Fields history, Rulebook rules) {
    Person by = person(s.text("by"), history);
    Instant at = Story.day(s.text("at"));
    String words = s.text("words");
    String unit = s.text("unit");
    Move move = Move.valueOf(s.text("do").replace('-', '_').toUpperCase(Locale.ROOT));
    return switch (move) {
      case SUBMIT -> new Command.Submit(by, at, item(s, by, rules));
      case CO_SIGN -> new Command.CoSign(by, at);
      case DECLINE_CO_SIGN -> new Command.DeclineCoSign(by, at);
      case REVISE -> new Command.Revise(by, at, item(s, by, rules));
      case WITHDRAW -> new Command.Withdraw(by, at, words);
      case FILE -> new Command.File(by, at, s.text("number"), s.text("category"));
      case SEND_BACK -> new Command.SendBack(by, at, words);
      case DECLINE -> new Command.Decline(by, at, s.text("reason"), words);
      case MERGE -> new Command.Merge(by, at, s.text("into"));
      case TURN_INTO -> new Command.TurnInto(by, at, Turn.valueOf(s.text("into")));
      case MARK_KEY -> new Command.MarkKey(by, at, words);
      case ASSIGN -> new Command.Assign(by, at, unit, s.texts("others"));
      case REASSIGN -> new Command.Reassign(by, at, unit, s.texts("others"), words);
      case ACKNOWLEDGE -> new Command.Acknowledge(by, at);
      case HAND_BACK -> new Command.HandBack(by, at, words, unit);
      case REFUSE_HAND_BACK -> new Command.RefuseHandBack(by, at, words);
      case ASK_EXTENSION -> new Command.AskExtension(by, at, words);
      case GRANT_EXTENSION -> new Command.GrantExtension(by, at);
      case REFUSE_EXTENSION -> new Command.RefuseExtension(by, at, words);
      case URGE -> new Command.Urge(by, at, words);
      case RECORD_TALK -> new Command.RecordTalk(by, at, TalkForm.MEETING, words);
      case GIVE_OPINION -> new Command.GiveOpinion(by, at, words);
      case REDO_OPINION -> new Command.RedoOpinion(by, at, unit, words);
      case DRAFT -> draft(s, by, at);
      case SUBMIT_FOR_REVIEW -> new Command.SubmitForReview(by, at);
      case RETURN_DRAFT -> new Command.ReturnDraft(by, at, words);
      case APPROVE -> new Command.Approve(by, at);
      case SEND_TO_SIGN -> new Command.SendToSign(by, at, number(s));
      case SIGN -> new Command.Sign(by, at, number(s), "aa", "bb");
      case SEND -> new Command.Send(by, at);
      case RATE -> new Command.Rate(by, at, values(s), words);
      case ORDER_REHANDLING -> new Command.OrderRehandling(by, at, words);
      case PUBLISH -> new Command.Publish(by, at, Openness.FULL, words);
      case WITHHOLD -> new Command.Withhold(by, at, words);
      case RETRACT -> new Command.Retract(by, at, words);
      case CLOSE -> new Command.Close(by, at, words);
      case REOPEN -> new Command.Reopen(by, at, words);
    };
  }

  private static Person person(String name, Fields history) {
    Fields p = history.fields("people").fields(name);
    Role role = Role.valueOf(p.text("role").toUpperCase(Locale.ROOT));
    return new Person(p.text("id"), name, role, p.text("unit").isEmpty() ? null : p.text("unit"));
  }

  private static Item item(Fields s, Person by, Rulebook rules) {
    return new Item(
        rules.id(),
        rules.jurisdiction().assembly(),
        rules.jurisdiction().body(),
        "示例会议",
        "关于示例的提案",
        "情况。",
        "建议。",
        new Proposer(by.id(), by.name()),
        s.texts("invited").stream().map(id -> new Proposer(id, id)).toList());
  }

  private static Command draft(Fields s, Person by, Instant at) {
    return new Command.Draft(
        by, at, "答复正文。", new ReplyClass(s.text("class")), Openness.FULL, s.texts("errors"));
  }

  private static LetterNumber number(Fields s) {
    return new LetterNumber(s.text("number"), "", null, "");
  }

  private static Map<String, String> values(Fields s) {
    return s.fields("values").values().entrySet().stream()
        .collect(Collectors.toMap(e -> e.getKey().toString(), e -> e.getValue().toString()));
  }
}
