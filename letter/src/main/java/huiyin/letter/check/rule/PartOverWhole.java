package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is counted out of a number (其中) is no more than that number. */
public final class PartOverWhole implements Rule {
  private static final int FARTHEST = 4;
  private static final int REACH = 20;

  /** Money that a part brings in comes on top of the whole. */
  private static final List<String> ON_TOP =
      List.of("带动", "撬动", "拉动", "吸引", "引导", "辐射", "惠及", "新增");

  @Override
  public String id() {
    return "part-over-whole";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    List<Quantity> all = subject.letter().quantities();
    List<Fault> faults = new ArrayList<>();
    for (int i = 1; i < all.size(); i++) {
      Quantity whole = all.get(i - 1);
      Quantity part = all.get(i);
      if (part.unit().equals(whole.unit())
          && part.value().compareTo(whole.value()) > 0
          && Near.isExact(whole)
          && Near.isExact(part)
          && !SumArithmetic.areAll(subject, SumArithmetic.partsAfter(subject, i - 1))) {
        int end = subject.folded().place(whole.at().end());
        int start = Near.place(subject, part);
        int among = Near.find(text, end, end + FARTHEST + 1, "其中");
        if (among >= 0
            && start - among <= REACH
            && Near.clauseStart(text, start, REACH) <= among
            && !Near.holds(text, among, start, ON_TOP)) {
          Span at = new Span(whole.at().start(), part.at().end());
          faults.add(Fault.at(at, whole.text(), part.text()));
        }
      }
    }
    return faults.stream();
  }
}
