package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.Quantity.Bound;
import huiyin.letter.Span;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * A change and by how much the letter says it was: 由3.1%提高到4.5%，提高1.4个百分点.
 *
 * @param by what stands right after the change and after a verb of the same way
 */
record Moved(Change change, Quantity by) {
  private static final int FARTHEST = 12;
  private static final List<String> UP =
      List.of("增长", "增加", "提高", "提升", "上升", "扩大", "净增", "新增", "增幅", "增", "涨幅", "上涨");
  private static final List<String> DOWN =
      List.of("减少", "降低", "下降", "缩短", "压缩", "压减", "缩减", "降幅", "回落", "减", "下调", "精简");
  private static final List<String> LEADS = List.of("总共", "累计", "一共", "共", "总", "净", "再", "又", "即");
  private static final List<String> TAILS = List.of("达到", "为", "达", "了", "是");

  static List<Moved> in(Subject subject) {
    List<Quantity> all = subject.letter().quantities();
    List<Moved> found = new ArrayList<>();
    for (Change change : Change.in(subject)) {
      if (change.index() + 1 < all.size()) {
        Quantity by = all.get(change.index() + 1);
        if (by.bound() == Bound.EXACT && by.max() == null && says(subject, change, by)) {
          found.add(new Moved(change, by));
        }
      }
    }
    return found;
  }

  /** From the first figure to the last. */
  Span at() {
    return new Span(change.at().start(), by.at().end());
  }

  /** Whether nothing but a verb of the same way stands between: no 同比, no 年均, no other noun. */
  private static boolean says(Subject subject, Change change, Quantity by) {
    if (by.at().start() - change.at().end() > FARTHEST) {
      return false;
    }
    String text = subject.folded().text();
    int i = subject.folded().place(change.at().end());
    int end = subject.folded().place(by.at().start());
    while (i < end && ",( ".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    i = past(text, i, LEADS);
    int verb = past(text, i, change.way() == Change.Way.UP ? UP : DOWN);
    return verb > i && past(text, past(text, verb, TAILS), TAILS) == end;
  }

  private static int past(String text, int i, List<String> words) {
    for (String word : words) {
      if (text.startsWith(word, i)) {
        return i + word.length();
      }
    }
    return i;
  }
}
