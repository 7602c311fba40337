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

/** Nothing can fall by more than all of it, nor by a multiple of itself. */
public final class FallOverWhole implements Rule {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final int REACH = 30;
  private static final List<String> FALLS =
      List.of("下降", "减少", "降低", "下滑", "缩短", "压缩", "压减", "缩减", "缩小", "精简");

  /** What can be less than nothing may fall by more than all of it. */
  private static final List<String> BELOW_ZERO =
      List.of("利润", "效益", "收益", "净", "盈", "结余", "增速", "增幅", "顺差", "现金流", "亏损", "气温", "指数");

  @Override
  public String id() {
    return "fall-over-whole";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    List<Fault> faults = new ArrayList<>();
    for (Quantity each : subject.letter().quantities()) {
      boolean isMultiple = each.unit().equals("倍");
      if (isMultiple || (each.unit().equals("%") && each.value().compareTo(WHOLE) > 0)) {
        int start = Near.place(subject, each);
        int verb = text.startsWith("了", start - 1) ? start - 1 : start;
        int length = Near.endsWith(text, verb, FALLS);
        int clause = Near.clauseStart(text, verb, REACH);
        if (length > 0 && !Near.holds(text, clause, verb, BELOW_ZERO)) {
          Span at = new Span(subject.folded().span(verb - length, verb).start(), each.at().end());
          faults.add(Fault.at(at, subject.words(at)));
        }
      }
    }
    return faults.stream();
  }
}
