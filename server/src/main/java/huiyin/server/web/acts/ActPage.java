package huiyin.server.web.acts;

import huiyin.casework.Move;
import huiyin.server.web.Choice;
import huiyin.server.web.Slips;
import java.util.List;

/**
 * A page that gives one command, with a few words or none.
 *
 * @param asksWords whether the command takes words
 * @param units the units that may be chosen, empty when the command names none
 * @param words what was typed
 * @param key makes a second press of the button count once
 */
public record ActPage(
    CaseHeading heading,
    Move move,
    boolean asksWords,
    List<Choice> units,
    String words,
    String key,
    Slips slips) {
  public static final String TEMPLATE = "huiyin/server/web/acts/ActPage";

  /** The address that its form is sent to. */
  public String address() {
    return MovePath.of(heading.id(), move);
  }
}
