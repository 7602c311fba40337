package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A part is no more than its whole. */
public final class ShareOverWhole implements Rule {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final int REACH = 16;
  private static final List<String> WHOLES =
      List.of("占比", "占总", "占全国", "占全省", "占全市", "占全县", "占全区", "占全州", "占全部", "占地区");

  /** What was planned can be outdone. */
  private static final List<String> OUTDONE =
      List.of("任务", "计划", "目标", "预算", "指标", "去年", "上年", "同期", "需求", "生产总值", "GDP");

  @Override
  public String id() {
    return "share-over-whole";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    List<Fault> faults = new ArrayList<>();
    for (Quantity each : subject.letter().quantities()) {
      if (each.unit().equals("%") && each.value().compareTo(WHOLE) > 0) {
        int end = subject.folded().place(each.at().end());
        int of = Near.findLast(text, Near.clauseStart(text, end, REACH), end, '占');
        if (of >= 0
            && Near.holds(text, of, Math.min(of + 3, end), WHOLES)
            && !Near.holds(text, of, end, OUTDONE)) {
          Span at = new Span(subject.folded().span(of, of + 1).start(), each.at().end());
          faults.add(Fault.at(at, subject.words(at)));
        }
      }
    }
    return faults.stream();
  }
}
