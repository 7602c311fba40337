package huiyin.server.replying;

import huiyin.server.web.Choice;
import huiyin.server.web.Slips;
import huiyin.server.web.acts.CaseHeading;
import java.util.List;

/**
 * The page on which a reply is drafted.
 *
 * @param due the limit of the reply in words
 * @param saved when the draft was saved last, in words; empty before
 * @param base that moment exactly, so that a later save by another is noticed
 * @param blocked why it would not go to review as it stands; empty when it would
 * @param theirs what another saved meanwhile; empty when nobody did
 */
public record ReplyPage(
    CaseHeading heading,
    String due,
    String saved,
    Checked checked,
    List<Choice> classes,
    List<Choice> openness,
    List<Opinion> opinions,
    String base,
    String key,
    String blocked,
    String theirs,
    Slips slips) {

  /** A co-handling unit, and what it wrote; the text is empty while it has not. */
  public record Opinion(String unit, String on, String text) {
    public boolean given() {
      return !text.isEmpty();
    }
  }

  /** How many opinions have come. */
  public long given() {
    return opinions.stream().filter(Opinion::given).count();
  }
}
