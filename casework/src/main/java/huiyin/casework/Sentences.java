package huiyin.casework;

import huiyin.casework.rulebook.Article;
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
