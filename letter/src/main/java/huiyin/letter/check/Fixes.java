package huiyin.letter.check;

import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.List;

/** The sure corrections of a text: those findings that carry the words that should stand there. */
public final class Fixes {
  private Fixes() {}

  /**
   * What can be put right at once, in the order of the text: of two that meet the first, and none
   * that takes or brings a line break.
   */
  public static List<Finding> apart(String text, List<Finding> findings) {
    List<Finding> apart = new ArrayList<>();
    int end = 0;
    for (Finding each : findings) {
      String fix = each.fix();
      boolean isSure =
          fix != null
              && !isBroken(fix)
              && !isBroken(each.at().of(text))
              && each.at().start() >= end;
      if (isSure) {
        apart.add(each);
        end = Math.max(end, each.at().end());
      }
    }
    return apart;
  }

  private static boolean isBroken(String words) {
    return words.indexOf('\n') >= 0 || words.indexOf('\r') >= 0;
  }

  /** The text with each of these put right; they must be {@linkplain #apart apart}. */
  public static String apply(String text, List<Finding> apart) {
    StringBuilder right = new StringBuilder(text.length());
    int copied = 0;
    for (Finding each : apart) {
      Span at = each.at();
      right.append(text, copied, at.start()).append(each.fix());
      copied = at.end();
    }
    return right.append(text, copied, text.length()).toString();
  }
}
