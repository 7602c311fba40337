package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A total that is given with all its parts is their sum. */
public final class SumArithmetic implements Rule {
  private static final BigDecimal NEAR = new BigDecimal("0.05");
  private static final int FEWEST_PARTS = 3;
  private static final int FARTHEST = 4;

  @Override
  public String id() {
    return "sum-arithmetic";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    return Clauses.exact(subject.letter().quantities(), subject.letter().at()).stream()
        .flatMap(total -> fault(subject, total));
  }

  private static Stream<Fault> fault(Subject subject, Quantity total) {
    String text = subject.text();
    Span sentence = Clauses.sentence(text, total.at());
    int among = text.indexOf("其中", total.at().end());
    if (among < 0 || among > total.at().end() + FARTHEST || among >= sentence.end()) {
      return Stream.empty();
    }
    List<Quantity> parts = parts(subject, total, new Span(among, sentence.end()));
    if (parts.size() < FEWEST_PARTS) {
      return Stream.empty();
    }
    BigDecimal sum = parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal gap = sum.subtract(total.value());
    boolean isNear = gap.abs().compareTo(total.value().multiply(NEAR)) <= 0;
    if (gap.signum() == 0 || (gap.signum() < 0 && !isNear)) {
      return Stream.empty();
    }
    Span at = new Span(Clauses.clause(text, total.at()).start(), parts.getLast().at().end());
    return Stream.of(Fault.at(at, added(parts), sum.toPlainString(), total.text()));
  }

  /** The figures of the total's unit after 其中, each with its own name before it. */
  private static List<Quantity> parts(Subject subject, Quantity total, Span within) {
    return Clauses.exact(subject.letter().quantities(), within).stream()
        .filter(each -> each.unit().equals(total.unit()))
        .toList();
  }

  private static String added(List<Quantity> parts) {
    return parts.stream()
        .map(each -> each.value().stripTrailingZeros().toPlainString())
        .collect(Collectors.joining("＋"));
  }
}
