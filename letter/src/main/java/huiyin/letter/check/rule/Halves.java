package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.check.Subject;
import java.util.List;

/** Two parts that make up a whole by their names: what is not the one is the other. */
final class Halves {
  private static final int REACH = 12;
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("城镇", "农村"),
          List.of("城市", "农村"),
          List.of("公办", "民办"),
          List.of("公立", "民营"),
          List.of("建议", "提案"),
          List.of("主办", "协办"),
          List.of("主办", "会办"),
          List.of("新建", "改建"),
          List.of("新建", "改造"),
          List.of("中央", "地方"),
          List.of("男", "女"));

  private Halves() {}

  static boolean are(Subject subject, List<Quantity> parts) {
    if (parts.size() != 2) {
      return false;
    }
    for (List<String> pair : PAIRS) {
      if ((names(subject, parts.get(0), pair.get(0)) && names(subject, parts.get(1), pair.get(1)))
          || (names(subject, parts.get(0), pair.get(1))
              && names(subject, parts.get(1), pair.get(0)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(Subject subject, Quantity part, String name) {
    String text = subject.folded().text();
    int end = Near.place(subject, part);
    int start =
        Math.max(
            Near.clauseStart(text, end, REACH),
            Near.findLast(text, Math.max(0, end - REACH), end, '、') + 1);
    return start < end && Near.holds(text, start, end, List.of(name));
  }
}
