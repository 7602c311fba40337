package huiyin.bench;

import huiyin.casework.Case;
import huiyin.casework.Casework;
import huiyin.casework.Command;
import huiyin.casework.Event;
import huiyin.casework.Item;
import huiyin.casework.Outcome;
import huiyin.casework.Person;
import huiyin.casework.Proposer;
import huiyin.casework.Role;
import huiyin.casework.TalkForm;
import huiyin.casework.rulebook.Rulebook;
import huiyin.casework.rulebook.Rulebooks;
import huiyin.letter.term.LetterNumber;
import huiyin.letter.term.Openness;
import huiyin.letter.term.ProposalKind;
import huiyin.letter.term.ReplyClass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A proposal's ordinary way by the sample rulebook, from filing to close, with one co-handler. */
final class OrdinaryWay {
  private static final Person PROPOSER = new Person("p1", "王示例", Role.PROPOSER, null);
  private static final Person CO_SIGNER = new Person("p2", "李示例", Role.PROPOSER, null);
  private static final Person COMMITTEE = new Person("c1", "提案委", Role.COMMITTEE, null);
  private static final Person DISPATCH = new Person("d1", "督查室", Role.DISPATCH, null);
  private static final Person OFFICER = new Person("o1", "甲经办", Role.OFFICER, "甲厅");
  private static final Person REVIEWER = new Person("r1", "甲核稿", Role.REVIEWER, "甲厅");
  private static final Person SIGNER = new Person("s1", "甲厅长", Role.SIGNER, "甲厅");
  private static final Person CO_OFFICER = new Person("o2", "乙经办", Role.OFFICER, "乙厅");
  private static final LetterNumber NUMBER = new LetterNumber("示例函〔2021〕1号", "示例函", 2021, "1");

  private final Rulebook rules = Rulebooks.shipped().open("guangdong-cppcc-sample");
  private final List<Command> commands = commands(rules);

  int length() {
    return commands.size();
  }

  /** Takes every command in turn and gives what it led to. */
  List<Event> walk() {
    Case state = Casework.none("case-1");
    List<Event> events = new ArrayList<>();
    for (Command command : commands) {
      switch (Casework.decide(state, command, rules)) {
        case Outcome.Decided decided -> {
          for (Event event : decided.events()) {
            state = Casework.evolve(state, event);
            events.add(event);
          }
        }
        case Outcome.Refused refused ->
            throw new IllegalStateException(command + " was refused: " + refused.id());
      }
    }
    return events;
  }

  private static List<Command> commands(Rulebook rules) {
    String category = rules.categories().isEmpty() ? "" : rules.categories().getFirst().code();
    ReplyClass solved = new ReplyClass(rules.classes().getFirst().code());
    Map<String, String> content =
        rules.dimensions().size() == 1
            ? Map.of("reply", "满意")
            : Map.of("attitude", "满意", "result", "满意");
    return List.of(
        new Command.Submit(PROPOSER, day(1), item(rules)),
        new Command.CoSign(CO_SIGNER, day(2)),
        new Command.File(COMMITTEE, day(5), "20210001", category),
        new Command.Assign(DISPATCH, day(8), "甲厅", List.of("乙厅")),
        new Command.Acknowledge(OFFICER, day(9)),
        new Command.Acknowledge(CO_OFFICER, day(10)),
        new Command.RecordTalk(OFFICER, day(22), TalkForm.MEETING, "当面听取意见。"),
        new Command.GiveOpinion(CO_OFFICER, day(29), "会办意见。"),
        new Command.Draft(OFFICER, day(43), "答复正文。", solved, Openness.FULL, List.of()),
        new Command.SubmitForReview(OFFICER, day(44)),
        new Command.Approve(REVIEWER, day(45)),
        new Command.SendToSign(OFFICER, day(46), NUMBER),
        new Command.Sign(SIGNER, day(47), NUMBER, "aa", "bb"),
        new Command.Send(OFFICER, day(50)),
        new Command.Rate(PROPOSER, day(53), content, ""),
        new Command.Rate(CO_SIGNER, day(54), content, ""),
        new Command.Publish(OFFICER, day(57), Openness.FULL, ""),
        new Command.Close(COMMITTEE, day(60), ""));
  }

  private static Item item(Rulebook rules) {
    return new Item(
        rules.id(),
        ProposalKind.CPPCC,
        "示例省政协",
        "十二届四次会议",
        "关于示例的提案",
        "情况。",
        "建议。",
        new Proposer("p1", "王示例"),
        List.of(new Proposer("p2", "李示例")));
  }

  private static Instant day(int day) {
    return LocalDate.of(2021, 1, 31).plusDays(day).atTime(10, 0).toInstant(ZoneOffset.ofHours(8));
  }
}
