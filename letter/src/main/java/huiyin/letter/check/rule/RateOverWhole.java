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

/** A rate that says which part of a whole has something can't be more than all of it. */
public final class RateOverWhole implements Rule {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final List<String> RATES =
      List.of(
          "覆盖率", "合格率", "满意率", "办结率", "办复率", "答复率", "普及率", "达标率", "入住率", "处理率", "处置率", "知晓率", "持证率",
          "巩固率", "绿化率", "优良率", "优良天数比率", "优良比率", "回收率", "收集率", "出勤率", "按时率", "准确率", "面商率", "见面率",
          "通达率", "通车率", "公开率", "整改率", "建档率", "受理率", "破案率", "反馈率");

  @Override
  public String id() {
    return "rate-over-whole";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    List<Fault> faults = new ArrayList<>();
    for (Quantity each : subject.letter().quantities()) {
      if (each.unit().equals("%") && each.value().compareTo(WHOLE) > 0) {
        int rate = Near.beforeLinks(text, Near.place(subject, each));
        int length = Near.endsWith(text, rate, RATES);
        if (length > 0) {
          Span at = new Span(subject.folded().span(rate - length, rate).start(), each.at().end());
          faults.add(Fault.at(at, text.substring(rate - length, rate), each.text()));
        }
      }
    }
    return faults.stream();
  }
}
