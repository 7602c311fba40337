package huiyin.letter.check.rule;

import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 增长两倍 is three times as much: what grew to three times the figure grew twofold, not threefold. */
public final class MultipleArithmetic implements Rule {
  @Override
  public String id() {
    return "multiple-arithmetic";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    List<Fault> faults = new ArrayList<>();
    for (Moved moved : Moved.in(subject)) {
      Growth growth = Growth.of(moved.change());
      if (moved.by().unit().equals("倍")
          && moved.change().way() == Change.Way.UP
          && !growth.fits(moved.by(), 0)
          && !isRounded(growth.exact(), moved)) {
        faults.add(fault(moved, growth));
      }
    }
    return faults.stream();
  }

  /** 增长2倍 may be 2.1 times as much more. */
  private static boolean isRounded(BigDecimal exact, Moved moved) {
    int places = Printed.of(moved.by()).places();
    return exact.setScale(places, RoundingMode.DOWN).compareTo(moved.by().value()) == 0
        || exact.setScale(places, RoundingMode.HALF_UP).compareTo(moved.by().value()) == 0;
  }

  private static Fault fault(Moved moved, Growth growth) {
    int places = Math.max(1, Printed.of(moved.by()).places());
    BigDecimal right = growth.exact().setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
    return Fault.at(
        moved.at(),
        moved.change().from().text(),
        moved.change().to().text(),
        right.toPlainString(),
        moved.by().text());
  }
}
