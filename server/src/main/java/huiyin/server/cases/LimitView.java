package huiyin.server.cases;

import huiyin.casework.Due;
import huiyin.casework.rulebook.Basis;
import huiyin.casework.rulebook.Length;
import huiyin.casework.rulebook.Limit;
import huiyin.server.web.Words;
import huiyin.server.web.acts.Limits;
import huiyin.server.web.acts.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One limit of a case as the page shows it.
 *
 * @param look way, late, kept or none
 * @param basis the article that sets it, or that an administrator entered it
 * @param from the name of the rulebook that it is inherited from, empty when it is this one's own
 */
public record LimitView(
    String look,
    String state,
    String title,
    String basis,
    String from,
    String end,
    String left,
    boolean provisional,
    Calendar calendar,
    List<Said> counted) {
  public LimitView {
    counted = List.copyOf(counted);
  }

  /** A sentence on how the end was found, and what it is about. */
  public record Said(String about, String words) {}

  static LimitView of(
      Due due, LocalDate today, String rulebook, Words words, UnaryOperator<String> unitName) {
    var reckoning = due.reckoning();
    var limit = due.limit();
    return new LimitView(
        Limits.look(due.state()),
        words.say("cases.due." + due.state().name()),
        Limits.title(due, words, unitName),
        basis(limit, words),
        limit.rulebook().equals(rulebook) ? "" : limit.rulebook(),
        reckoning == null ? words.say("cases.due.later") : reckoning.end().toString(),
        Limits.left(due, words),
        due.provisional(),
        reckoning == null ? new Calendar(List.of()) : Calendar.of(reckoning, today, words),
        reckoning == null ? List.of() : Counting.of(reckoning, limit.length(), words));
  }

  private static String basis(Limit limit, Words words) {
    var rule = length(limit, words);
    return switch (limit.basis()) {
      case Basis.Law(var article) ->
          words.say("cases.basis.law", Refusal.article(words, article), rule);
      case Basis.Entry(var entered) -> words.say("cases.basis.entry", entered, rule);
      case Basis.None _ -> rule;
    };
  }

  private static String length(Limit limit, Words words) {
    var from = limit.from();
    var start = from == null ? "" : words.say("cases.from." + from.code());
    return switch (limit.length()) {
      case Length.Days(var n) -> words.say("cases.length.days", start, n);
      case Length.WorkingDays(var n) -> words.say("cases.length.working", start, n);
      case Length.Months(var n) -> words.say("cases.length.months", start, n);
      case Length.FixedDate(_, var until) ->
          words.say("cases.length.date", until.getMonthValue(), until.getDayOfMonth());
      case Length.FixedMonth(var month) -> words.say("cases.length.month", month.getValue());
      case null -> "";
    };
  }
}
