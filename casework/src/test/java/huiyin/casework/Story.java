package huiyin.casework;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A case in a test: given commands, when one more, then events or a refusal. */
final class Story {
  static final Rulebooks RULEBOOKS = Rulebooks.shipped();
  static final Rulebook SAMPLE = RULEBOOKS.open("guangdong-cppcc-sample");
  static final Rulebook CHONGQING = RULEBOOKS.open("chongqing-npc");

  static final Person WANG = new Person("p1", "王示例", Role.PROPOSER, null);
  static final Person LI = new Person("p2", "李示例", Role.PROPOSER, null);
  static final Person ZHAO = new Person("p3", "赵示例", Role.PROPOSER, null);
  static final Person COMMITTEE = new Person("c1", "提案委", Role.COMMITTEE, null);
  static final Person DISPATCH = new Person("d1", "督查室", Role.DISPATCH, null);
  static final Person OFFICER = new Person("o1", "甲经办", Role.OFFICER, "甲厅");
  static final Person REVIEWER = new Person("r1", "甲核稿", Role.REVIEWER, "甲厅");
  static final Person SIGNER = new Person("s1", "甲厅长", Role.SIGNER, "甲厅");
  static final Person CO_OFFICER = new Person("o2", "乙经办", Role.OFFICER, "乙厅");
  static final Person STRANGER = new Person("o3", "丙经办", Role.OFFICER, "丙厅");
  static final Person ADMIN = new Person("a1", "管理员", Role.ADMIN, null);
  static final LetterNumber NUMBER = new LetterNumber("示例函〔2021〕1号", "示例函", 2021, "1");

  private final Rulebook rules;
  private final List<Event> events = new ArrayList<>();
  private Case state = Casework.none("case-1");

  private Story(Rulebook rules) {
    this.rules = rules;
  }

  static Story of(Rulebook rules) {
    return new Story(rules);
  }

  static Story nothing() {
    return new Story(SAMPLE);
  }

  /** A case of the sample rulebook that has gone its ordinary way up to a command. */
  static Story after(Move last) {
    return after(last, SAMPLE);
  }

  static Story after(Move last, Rulebook rules) {
    Story story = new Story(rules);
    for (Command command : ordinary(rules)) {
      story.given(command);
      if (Moves.of(command) == last && story.done(command)) {
        return story;
      }
    }
    throw new IllegalArgumentException("not on the ordinary way: " + last);
  }

  Story given(Command... commands) {
    for (Command command : commands) {
      Outcome outcome = Casework.decide(state, command, rules);
      assertThat(outcome).as("%s", command).isInstanceOf(Outcome.Decided.class);
      take(((Outcome.Decided) outcome).events());
    }
    return this;
  }

  Then when(Command command) {
    return new Then(Casework.decide(state, command, rules));
  }

  Case state() {
    return state;
  }

  List<Event> events() {
    return List.copyOf(events);
  }

  private void take(List<Event> more) {
    for (Event event : more) {
      events.add(event);
      state = Casework.evolve(state, event);
    }
  }

  /** Both co-handling units acknowledge and both proposers rate: the last of each counts. */
  private boolean done(Command command) {
    return switch (command) {
      case Command.Acknowledge a -> a.by().equals(CO_OFFICER);
      case Command.Rate r -> r.by().equals(LI);
      default -> true;
    };
  }

  record Then(Outcome outcome) {
    void refused(String id) {
      assertThat(outcome).isInstanceOf(Outcome.Refused.class);
      Outcome.Refused refused = (Outcome.Refused) outcome;
      assertThat(refused.id()).isEqualTo(id);
      assertThat(Sentences.of(refused)).endsWith("。").doesNotContain("{").doesNotContain("““");
    }

    void refused(String id, String article) {
      refused(id);
      assertThat(Sentences.of((Outcome.Refused) outcome)).contains(article);
    }

    void leadsTo(Class<?>... kinds) {
      assertThat(outcome).isInstanceOf(Outcome.Decided.class);
      assertThat(((Outcome.Decided) outcome).events())
          .<Class<?>>extracting(Event::getClass)
          .containsExactly(kinds);
    }
  }

  static Instant day(String date) {
    return LocalDate.parse(date).atTime(10, 0).toInstant(ZoneOffset.ofHours(8));
  }

  static Item item(Rulebook rules) {
    return new Item(
        rules.id(),
        rules.jurisdiction().assembly(),
        rules.jurisdiction().assembly() == ProposalKind.CPPCC ? "广东省政协" : "重庆市人大",
        "十二届四次会议",
        "关于示例的提案",
        "情况。",
        "建议。",
        new Proposer("p1", "王示例"),
        List.of(new Proposer("p2", "李示例")));
  }

  static Command.Draft draft(String at, Rulebook rules, String... errors) {
    ReplyClass mark = new ReplyClass(rules.classes().getFirst().code());
    return new Command.Draft(OFFICER, day(at), "答复正文。", mark, Openness.FULL, List.of(errors));
  }

  static Command.Rate rate(Person by, String at, String value, Rulebook rules) {
    Map<String, String> values =
        rules.dimensions().size() == 1
            ? Map.of("reply", value)
            : Map.of("attitude", "满意", "result", value);
    return new Command.Rate(by, day(at), values, value.equals("满意") ? "" : "还要再研究。");
  }

  private static List<Command> ordinary(Rulebook rules) {
    String category = rules.categories().isEmpty() ? "" : rules.categories().getFirst().code();
    return List.of(
        new Command.Submit(WANG, day("2021-02-01"), item(rules)),
        new Command.CoSign(LI, day("2021-02-02")),
        new Command.File(COMMITTEE, day("2021-02-05"), "20210001", category),
        new Command.Assign(DISPATCH, day("2021-02-08"), "甲厅", List.of("乙厅")),
        new Command.Acknowledge(OFFICER, day("2021-02-09")),
        new Command.Acknowledge(CO_OFFICER, day("2021-02-10")),
        new Command.RecordTalk(OFFICER, day("2021-02-22"), TalkForm.MEETING, "当面听取意见。"),
        new Command.GiveOpinion(CO_OFFICER, day("2021-03-01"), "会办意见。"),
        draft("2021-03-15", rules),
        new Command.SubmitForReview(OFFICER, day("2021-03-16")),
        new Command.Approve(REVIEWER, day("2021-03-17")),
        new Command.SendToSign(OFFICER, day("2021-03-18"), NUMBER),
        new Command.Sign(SIGNER, day("2021-03-19"), NUMBER, "aa", "bb"),
        new Command.Send(OFFICER, day("2021-03-22")),
        rate(WANG, "2021-03-25", "满意", rules),
        rate(LI, "2021-03-26", "满意", rules),
        new Command.Publish(OFFICER, day("2021-03-29"), Openness.FULL, ""),
        new Command.Close(COMMITTEE, day("2021-04-01"), ""));
  }
}
