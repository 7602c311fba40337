package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An average is its total divided by the number of those who share it. */
public final class AverageArithmetic implements Rule {
  private static final List<String> MEANS =
      List.of("人均", "户均", "平均每人", "平均每户", "平均每家", "平均每村", "村均");
  private static final List<String> SHARERS = List.of("人", "名", "户", "家", "村", "个村");
  private static final BigDecimal NEAR = new BigDecimal("0.1");
  private static final int FARTHEST = 60;

  @Override
  public String id() {
    return "average-arithmetic";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    List<Quantity> all = subject.letter().quantities();
    List<Fault> faults = new ArrayList<>();
    for (int i = 2; i < all.size(); i++) {
      Quantity mean = all.get(i);
      Quantity total = all.get(i - 2);
      Quantity count = all.get(i - 1);
      if (mean.unit().equals("元")
          && mean.at().end() - Math.min(total.at().start(), count.at().start()) <= FARTHEST
          && Near.isExact(mean)
          && Near.isExact(total)
          && Near.isExact(count)
          && isMean(text, Near.place(subject, mean))) {
        check(subject, total, count, mean, faults);
        check(subject, count, total, mean, faults);
      }
    }
    return faults.stream();
  }

  private static boolean isMean(String text, int figure) {
    return Near.endsWith(text, figure, MEANS) > 0
        || Near.endsWith(text, Near.beforeLinks(text, figure), MEANS) > 0;
  }

  private static void check(
      Subject subject, Quantity total, Quantity count, Quantity mean, List<Fault> faults) {
    int start = Math.min(total.at().start(), count.at().start());
    Span at = new Span(start, mean.at().end());
    if (!total.unit().equals("元")
        || !SHARERS.contains(count.unit())
        || total.value().signum() <= 0
        || count.value().signum() <= 0
        || !Clauses.sentence(subject.text(), mean.at()).contains(at)) {
      return;
    }
    BigDecimal exact = total.value().divide(count.value(), MathContext.DECIMAL64);
    BigDecimal gap = exact.subtract(mean.value()).abs();
    if (gap.compareTo(slack(total, count, exact).add(slack(mean))) > 0
        && gap.compareTo(exact.multiply(NEAR)) <= 0) {
      BigDecimal right = exact.round(new MathContext(4, RoundingMode.HALF_UP));
      faults.add(Fault.at(at, total.text(), count.text(), Amount.of(right, mean), mean.text()));
    }
  }

  /** How far the quotient may be off when both of its figures are rounded. */
  private static BigDecimal slack(Quantity total, Quantity count, BigDecimal exact) {
    BigDecimal one = Printed.of(total).slack().divide(total.value(), MathContext.DECIMAL64);
    BigDecimal other = Printed.of(count).slack().divide(count.value(), MathContext.DECIMAL64);
    return exact.multiply(one.add(other));
  }

  /** A mean is given in whole units, or as finely as it is printed. */
  private static BigDecimal slack(Quantity mean) {
    return Printed.of(mean).slack().max(BigDecimal.ONE);
  }
}
