package huiyin.casework;

import huiyin.casework.rulebook.Article;
import huiyin.casework.rulebook.Basis;
import huiyin.casework.rulebook.Length;
import java.time.MonthDay;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The Chinese words of this module, kept in a file: refusals, stages, commands, steps. */
public final class Sentences {
  private static final ResourceBundle WORDS = ResourceBundle.getBundle("huiyin.casework.words");

  private Sentences() {}

  /** A refusal as one sentence, with the article behind it in brackets. */
  public static String of(Outcome.Refused refused) {
    String sentence = filled(word("refusal." + refused.id()), refused.parameters());
    Article article = refused.article();
    return article == null
        ? sentence
        : sentence.substring(0, sentence.length() - 1) + "（" + article.text() + "）。";
  }

  /** The word for a code (stage.FILED, move.SIGN, step.reply, limit-state.set, from.assigned). */
  public static String word(String key) {
    try {
      return WORDS.getString(key);
    } catch (MissingResourceException e) {
      throw new IllegalArgumentException("no words for " + key, e);
    }
  }

  /** A length in words (3 个月, 20 个工作日, 每年 10 月 1 日至 12 月 31 日). */
  public static String of(Length length) {
    return switch (length) {
      case Length.Days(int count) -> counted("length.days", count);
      case Length.WorkingDays(int count) -> counted("length.working-days", count);
      case Length.Months(int count) -> counted("length.months", count);
      case Length.FixedDate(var opens, var until) ->
          opens == null
              ? filled(word("length.until"), Map.of("until", day(until)))
              : filled(word("length.between"), Map.of("opens", day(opens), "until", day(until)));
      case Length.FixedMonth(var month) -> counted("length.in-month", month.getValue());
    };
  }

  /** What a rule rests on: its article, or the administrator's own words; else empty. */
  public static String of(Basis basis) {
    return switch (basis) {
      case Basis.Law(var article) -> article.text();
      case Basis.Entry(var words) -> words;
      case Basis.None() -> "";
    };
  }

  private static String counted(String key, int count) {
    return filled(word(key), Map.of("count", String.valueOf(count)));
  }

  private static String day(MonthDay day) {
    return filled(
        word("length.day"),
        Map.of(
            "month", String.valueOf(day.getMonthValue()),
            "day", String.valueOf(day.getDayOfMonth())));
  }

  /** Puts the parameters where {name} stands; a code has its word under name.CODE. */
  private static String filled(String pattern, Map<String, String> parameters) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      String name = pattern.substring(open + 1, close);
      String value = parameters.getOrDefault(name, "");
      String key = name + "." + value;
      out.append(pattern, from, open).append(WORDS.containsKey(key) ? word(key) : value);
      from = close + 1;
    }
    return out.append(pattern, from, pattern.length()).toString();
  }
}
