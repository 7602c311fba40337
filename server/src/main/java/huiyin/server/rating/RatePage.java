package huiyin.server.rating;

import huiyin.server.web.Choice;
import huiyin.server.web.Slips;
import huiyin.server.web.acts.CaseHeading;
import java.util.List;

/** The page on which a proposer rates a reply. */
public record RatePage(
    CaseHeading heading,
    String unit,
    List<Question> questions,
    String words,
    String key,
    Slips slips) {

  /** One dimension of the rulebook, and its values. */
  public record Question(String field, String words, List<Choice> values) {}
}
