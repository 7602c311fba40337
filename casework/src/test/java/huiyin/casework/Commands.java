package huiyin.casework;

import huiyin.casework.rulebook.Rulebook;
import huiyin.letter.term.LetterNumber;
import huiyin.letter.term.Openness;
import huiyin.letter.term.ReplyClass;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes commands at random: two in three such as should come next, the others any. */
final class Commands {
  private static final List<Person> PEOPLE =
      List.of(
          Story.WANG,
          Story.LI,
          Story.ZHAO,
          Story.COMMITTEE,
          Story.DISPATCH,
          Story.OFFICER,
          Story.REVIEWER,
          Story.SIGNER,
          Story.CO_OFFICER,
          Story.STRANGER,
          Story.ADMIN);
  private static final List<String> UNITS = List.of("甲厅", "甲厅", "甲厅", "乙厅", "丙厅", "");

  private Commands() {}

  static Command any(Random random, Case c, Instant at, Rulebook rules) {
    List<Next> next = Casework.next(c, rules);
    if (random.nextInt(3) > 0 && !next.isEmpty()) {
      Move move = pick(random, next).move();
      List<Person> may =
          PEOPLE.stream().filter(p -> Moves.refusal(c, move, p, rules).isEmpty()).toList();
      return of(random, move, may.isEmpty() ? Story.ADMIN : pick(random, may), at, rules);
    }
    Person by = pick(random, PEOPLE);
    List<Move> open = random.nextBoolean() ? List.of() : Moves.open(c, by, rules);
    Move move = pick(random, open.isEmpty() ? List.of(Move.values()) : open);
    return of(random, move, by, at, rules);
  }

  private static Command of(Random random, Move move, Person by, Instant at, Rulebook rules) {
    String words = random.nextInt(8) == 0 ? " " : "说明。";
    return switch (move) {
      case SUBMIT -> new Command.Submit(by, at, Story.item(rules));
      case CO_SIGN -> new Command.CoSign(by, at);
      case DECLINE_CO_SIGN -> new Command.DeclineCoSign(by, at);
      case REVISE -> new Command.Revise(by, at, Story.item(rules));
      case WITHDRAW -> new Command.Withdraw(by, at, words);
      case FILE -> new Command.File(by, at, "20210001", category(random, rules));
      case SEND_BACK -> new Command.SendBack(by, at, words);
      case DECLINE -> new Command.Decline(by, at, reason(random, rules), words);
      case MERGE -> new Command.Merge(by, at, pick(random, List.of("case-1", "case-2", "")));
      case TURN_INTO -> new Command.TurnInto(by, at, pick(random, List.of(Turn.values())));
      case MARK_KEY -> new Command.MarkKey(by, at, words);
      case ASSIGN -> new Command.Assign(by, at, pick(random, UNITS), others(random));
      case REASSIGN -> new Command.Reassign(by, at, pick(random, UNITS), others(random), words);
      case ACKNOWLEDGE -> new Command.Acknowledge(by, at);
      case HAND_BACK -> new Command.HandBack(by, at, words, pick(random, UNITS));
      case REFUSE_HAND_BACK -> new Command.RefuseHandBack(by, at, words);
      case ASK_EXTENSION -> new Command.AskExtension(by, at, words);
      case GRANT_EXTENSION -> new Command.GrantExtension(by, at);
      case REFUSE_EXTENSION -> new Command.RefuseExtension(by, at, words);
      case URGE -> new Command.Urge(by, at, words);
      case RECORD_TALK -> new Command.RecordTalk(by, at, TalkForm.VISIT, words);
      case GIVE_OPINION -> new Command.GiveOpinion(by, at, words);
      case REDO_OPINION -> new Command.RedoOpinion(by, at, pick(random, UNITS), words);
      case DRAFT -> draft(random, by, at, words, rules);
      case SUBMIT_FOR_REVIEW -> new Command.SubmitForReview(by, at);
      case RETURN_DRAFT -> new Command.ReturnDraft(by, at, words);
      case APPROVE -> new Command.Approve(by, at);
      case SEND_TO_SIGN -> new Command.SendToSign(by, at, number(random));
      case SIGN -> new Command.Sign(by, at, number(random), "aa", words);
      case SEND -> new Command.Send(by, at);
      case RATE -> new Command.Rate(by, at, values(random, rules), words);
      case ORDER_REHANDLING -> new Command.OrderRehandling(by, at, words);
      case PUBLISH -> new Command.Publish(by, at, pick(random, List.of(Openness.values())), words);
      case WITHHOLD -> new Command.Withhold(by, at, words);
      case RETRACT -> new Command.Retract(by, at, words);
      case CLOSE -> new Command.Close(by, at, words);
      case REOPEN -> new Command.Reopen(by, at, words);
    };
  }

  private static Command draft(Random random, Person by, Instant at, String words, Rulebook rules) {
    String mark = random.nextInt(6) == 0 ? "Z" : rules.classes().getFirst().code();
    List<String> errors = random.nextInt(4) == 0 ? List.of("hidden-words") : List.of();
    Openness openness = pick(random, List.of(Openness.values()));
    return new Command.Draft(by, at, words, new ReplyClass(mark), openness, errors);
  }

  private static LetterNumber number(Random random) {
    String serial = random.nextInt(6) == 0 ? "2" : "1";
    return new LetterNumber("示例函〔2021〕" + serial + "号", "示例函", 2021, serial);
  }

  private static Map<String, String> values(Random random, Rulebook rules) {
    Map<String, String> values = new HashMap<>();
    rules.dimensions().forEach(d -> values.put(d.code(), pick(random, d.values())));
    if (random.nextInt(6) == 0) {
      values.put("taste", "满意");
    }
    return values;
  }

  private static String category(Random random, Rulebook rules) {
    return rules.categories().isEmpty() || random.nextInt(6) == 0
        ? "astrology"
        : rules.categories().getFirst().code();
  }

  private static String reason(Random random, Rulebook rules) {
    return random.nextInt(6) == 0 ? "boring" : rules.refusalReasons().getFirst().code();
  }

  private static List<String> others(Random random) {
    return random.nextBoolean() ? List.of("乙厅") : List.of();
  }

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
