package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What moved from one figure to another moved by their difference. */
public final class DifferenceArithmetic implements Rule {
  @Override
  public String id() {
    return "difference-arithmetic";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    List<Fault> faults = new ArrayList<>();
    for (Moved moved : Moved.in(subject)) {
      if (isDifference(moved) && !fits(moved)) {
        faults.add(fault(moved));
      }
    }
    return faults.stream();
  }

  private static boolean isDifference(Moved moved) {
    String unit = moved.change().from().unit();
    return unit.equals("%")
        ? moved.by().unit().equals("百分点")
        : moved.by().unit().equals(unit) && !unit.equals("倍");
  }

  /** Whole points are taken as they stand; points with decimals may have been rounded. */
  private static boolean fits(Moved moved) {
    BigDecimal gap = moved.change().difference().subtract(moved.by().value()).abs();
    boolean isWhole =
        Printed.of(moved.change().from()).places() == 0
            && Printed.of(moved.change().to()).places() == 0
            && moved.by().unit().equals("百分点");
    BigDecimal slack = moved.change().slack().add(Printed.of(moved.by()).slack());
    return gap.compareTo(isWhole ? Printed.of(moved.by()).slack() : slack) <= 0;
  }

  private static Fault fault(Moved moved) {
    Quantity by = moved.by();
    return Fault.at(
        moved.at(),
        moved.change().from().text(),
        moved.change().to().text(),
        by.text(),
        Amount.of(moved.change().difference(), by));
  }
}
