package huiyin.server.web.acts;

import huiyin.casework.Outcome;
import huiyin.casework.Sentences;
import huiyin.casework.rulebook.Article;
import huiyin.server.web.Slip;
import huiyin.server.web.Slips;
import huiyin.server.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Says why a command was refused, and by which article. */
public final class Refusal {
  private final Words words;
  private final UnaryOperator<String> unitName;

  /** Speaks these words; units are called by the names that the operator gives for their ids. */
  public Refusal(Words words, UnaryOperator<String> unitName) {
    this.words = words;
    this.unitName = unitName;
  }

  /** The refusal as the one slip of a form. */
  public Slips slips(Outcome.Refused refused) {
    return new Slips(List.of(new Slip("form", sentence(refused))));
  }

  /** One sentence, with the article when a rule is behind it. */
  public String sentence(Outcome.Refused refused) {
    var key = "web.refused." + refused.id();
    if (!words.has(key)) {
      return Sentences.of(refused);
    }
    var sentence = filled(words.say(key), refused.parameters());
    var article = refused.article();
    return article == null
        ? sentence
        : words.say("web.refused.by", sentence, article(words, article));
  }

  /** 《…》第五十一条. */
  public static String article(Words words, Article article) {
    return article.number().isEmpty()
        ? words.say("web.article.whole", article.law())
        : words.say("web.article", article.law(), Numerals.article(words, article.number()));
  }

  /** Puts what parameters say where {name} stands; what they say is not looked into again. */
  private String filled(String pattern, Map<String, String> parameters) {
    var out = new StringBuilder();
    var from = 0;
    for (var open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      var close = pattern.indexOf('}', open);
      var name = pattern.substring(open + 1, close);
      out.append(pattern, from, open).append(named(name, parameters.getOrDefault(name, "")));
      from = close + 1;
    }
    return out.append(pattern, from, pattern.length()).toString();
  }

  private String named(String parameter, String value) {
    return switch (parameter) {
      case "move" -> words.say("web.act." + value);
      case "role" -> words.say("cases.role." + value);
      case "stage" -> words.say("cases.stage." + value);
      case "openness", "marked" -> words.say("cases.openness." + value);
      case "field" -> words.say("web.field." + value);
      case "unit" -> unitName.apply(value);
      case "units" -> String.join("、", Arrays.stream(value.split("、")).map(unitName).toList());
      default -> value;
    };
  }
}
