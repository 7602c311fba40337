package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * By which part of itself a figure grew or shrank.
 *
 * @param exact from the figures as printed
 * @param low the least that it can have been before the figures were rounded
 * @param high the most
 */
record Growth(BigDecimal exact, BigDecimal low, BigDecimal high) {
  private static final MathContext DOWN = new MathContext(16, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(16, RoundingMode.CEILING);

  static Growth of(Change change) {
    BigDecimal from = change.from().value();
    BigDecimal moved = change.difference();
    BigDecimal slack = change.slack();
    BigDecimal own = Printed.of(change.from()).slack();
    return new Growth(
        moved.divide(from, MathContext.DECIMAL64),
        moved.subtract(slack).divide(from.add(own), DOWN),
        moved.add(slack).divide(from.subtract(own), UP));
  }

  /** Whether a figure of so many hundredths (2) or wholes (0) can be this growth, rounded. */
  boolean fits(Quantity said, int zeros) {
    BigDecimal slack = Printed.of(said).slack();
    BigDecimal least = said.value().subtract(slack);
    BigDecimal most = said.value().add(slack);
    return least.compareTo(high.movePointRight(zeros)) <= 0
        && most.compareTo(low.movePointRight(zeros)) >= 0;
  }
}
