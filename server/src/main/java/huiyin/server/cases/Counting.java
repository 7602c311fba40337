package huiyin.server.cases;

import huiyin.casework.rulebook.Length;
import huiyin.casework.rulebook.Reckoning;
import huiyin.casework.rulebook.Reckoning.Kind;
import huiyin.server.cases.LimitView.Said;
import huiyin.server.web.Dates;
import huiyin.server.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the last day of a limit was found, in sentences. */
final class Counting {
  private Counting() {}

  static List<Said> of(Reckoning reckoning, @Nullable Length length, Words words) {
    var said = new ArrayList<Said>();
    said.add(
        new Said(
            words.say("cases.count.start"),
            words.say("cases.count.start.words", Dates.inSentence(words, reckoning.start()))));
    if (length instanceof Length.WorkingDays) {
      left(reckoning, words, said);
    }
    said.add(new Said(words.say("cases.count.end"), end(reckoning, length, words)));
    if (reckoning.provisional()) {
      said.add(
          new Said(
              words.say("cases.count.provisional"),
              words.say(
                  "cases.count.provisional.words", String.valueOf(reckoning.end().getYear()))));
    }
    said.add(
        new Said(
            words.say("cases.count.basis"),
            words.say("cases.count.basis.words", String.valueOf(reckoning.start().getYear()))));
    return said;
  }

  private static void left(Reckoning reckoning, Words words, List<Said> said) {
    var names = new LinkedHashMap<String, Integer>();
    var added = new ArrayList<String>();
    for (var day : reckoning.days()) {
      if (day.kind() == Kind.WEEKEND) {
        names.merge(words.say("cases.count.weekend"), 1, Integer::sum);
      } else if (day.kind() == Kind.HOLIDAY) {
        names.merge(day.name(), 1, Integer::sum);
      } else if (day.kind() == Kind.MADE_UP) {
        added.add(Dates.inSentence(words, day.date()));
      }
    }
    if (!names.isEmpty()) {
      var total = names.values().stream().mapToInt(Integer::intValue).sum();
      var each =
          names.entrySet().stream()
              .map(e -> words.say("cases.count.skipped.each", e.getKey(), e.getValue()))
              .toList();
      said.add(
          new Said(
              words.say("cases.count.skipped", total),
              words.say("cases.count.skipped.words", join(each, words))));
    }
    if (!added.isEmpty()) {
      said.add(
          new Said(
              words.say("cases.count.added", added.size()),
              words.say("cases.count.added.words", join(added, words))));
    }
  }

  private static String end(Reckoning reckoning, @Nullable Length length, Words words) {
    var end = Dates.inSentence(words, reckoning.end());
    var moved = reckoning.days().stream().filter(day -> day.kind() == Kind.MOVED).count();
    if (moved > 0) {
      return words.say(
          "cases.count.end.moved", Dates.inSentence(words, reckoning.end().minusDays(moved)), end);
    }
    return switch (length) {
      case Length.WorkingDays(var n) -> words.say("cases.count.end.working", n, end);
      case Length.Days(var n) -> words.say("cases.count.end.days", n, end);
      case Length.Months(var n) -> words.say("cases.count.end.months", n, end);
      case Length.FixedDate _, Length.FixedMonth _ -> words.say("cases.count.end.fixed", end);
      case null -> end;
    };
  }

  private static String join(List<String> parts, Words words) {
    return String.join(words.say("cases.count.and"), parts);
  }
}
