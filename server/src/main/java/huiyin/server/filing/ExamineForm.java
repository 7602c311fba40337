package huiyin.server.filing;

import huiyin.casework.Turn;
import huiyin.server.web.Slip;
import huiyin.server.web.Slips;
import huiyin.server.web.Typed;
import huiyin.server.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the committee decides about an item.
 *
 * @param outcome file, send-back, merge, decline or turn; anything else is not yet a decision
 * @param reason the code of a reason to decline
 * @param into the number of the item that this one is merged into
 */
public record ExamineForm(
    @Nullable String outcome,
    @Nullable String number,
    @Nullable String category,
    @Nullable String reason,
    @Nullable String turn,
    @Nullable String into,
    @Nullable String words,
    @Nullable String key) {

  static final List<String> OUTCOMES = List.of("file", "send-back", "merge", "decline", "turn");

  static ExamineForm suggesting(String number, String key) {
    return new ExamineForm("file", number, "", "", "", "", "", key);
  }

  String outcomeTaken() {
    return outcome == null ? "" : outcome;
  }

  String numberTyped() {
    return Typed.clean(number);
  }

  String categoryTaken() {
    return category == null ? "" : category;
  }

  String reasonTaken() {
    return reason == null ? "" : reason;
  }

  String wordsTyped() {
    return Typed.clean(words);
  }

  String intoTyped() {
    return Typed.clean(into);
  }

  Turn turnTaken() {
    return Arrays.stream(Turn.values())
        .filter(one -> one.name().equals(turn))
        .findFirst()
        .orElse(Turn.OPINION);
  }

  Slips slips(Words say) {
    var slips = new ArrayList<Slip>();
    switch (outcomeTaken()) {
      case "file" -> {
        if (!numberTyped().matches("[0-9]{1,12}")) {
          slips.add(new Slip("number", say.say("filing.examine.slip.number")));
        }
        if (categoryTaken().isEmpty()) {
          slips.add(new Slip("category", say.say("filing.examine.slip.category")));
        }
      }
      case "send-back" -> {
        if (wordsTyped().isEmpty()) {
          slips.add(new Slip("words", say.say("filing.examine.slip.words")));
        }
      }
      case "decline" -> {
        if (reasonTaken().isEmpty()) {
          slips.add(new Slip("reason", say.say("filing.examine.slip.reason")));
        }
      }
      case "merge" -> {
        if (intoTyped().isEmpty()) {
          slips.add(new Slip("into", say.say("filing.examine.slip.into")));
        }
      }
      case "turn" -> {}
      default -> slips.add(new Slip("outcome", say.say("filing.examine.slip.outcome")));
    }
    return new Slips(slips);
  }
}
