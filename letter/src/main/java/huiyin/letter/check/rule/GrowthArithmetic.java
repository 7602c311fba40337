package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What grew from one figure to another grew by their difference divided by the first. */
public final class GrowthArithmetic implements Rule {
  @Override
  public String id() {
    return "growth-arithmetic";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    List<Fault> faults = new ArrayList<>();
    for (Moved moved : Moved.in(subject)) {
      if (moved.by().unit().equals("%") && !moved.change().from().unit().equals("%")) {
        Growth growth = Growth.of(moved.change());
        if (!growth.fits(moved.by(), 2)) {
          faults.add(fault(moved, growth));
        }
      }
    }
    return faults.stream();
  }

  private static Fault fault(Moved moved, Growth growth) {
    Quantity by = moved.by();
    BigDecimal right =
        growth.exact().movePointRight(2).setScale(Printed.of(by).places(), RoundingMode.HALF_UP);
    return Fault.at(
        moved.at(),
        moved.change().from().text(),
        moved.change().to().text(),
        right.toPlainString() + "%",
        by.text());
  }
}
