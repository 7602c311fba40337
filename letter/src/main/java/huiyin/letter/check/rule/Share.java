package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part, its whole, and the share that the letter gives. */
record Share(Quantity part, Quantity whole, Quantity said) {
  private static final BigDecimal NEAR = new BigDecimal("0.1");
  private static final int DIGITS = 12;

  static @Nullable Share of(Quantity part, Quantity whole, Quantity said) {
    return whole.value().signum() > 0 ? new Share(part, whole, said) : null;
  }

  /** The last figure before 占, and the last one of its unit that is no smaller. */
  static @Nullable Share of(List<Quantity> all, int index, int from, int of) {
    Quantity part = null;
    Quantity whole = null;
    for (int i = index - 1; i >= 0 && all.get(i).at().start() >= from; i--) {
      Quantity each = all.get(i);
      if (Near.isExact(each) && part == null && each.at().end() <= of) {
        part = each;
        i = index;
      } else if (Near.isExact(each)
          && part != null
          && !each.at().equals(part.at())
          && whole == null
          && each.unit().equals(part.unit())
          && each.value().compareTo(part.value()) >= 0) {
        whole = each;
      }
    }
    return part == null || whole == null ? null : of(part, whole, all.get(index));
  }

  /** Whether the figures can't give this share, however they were rounded. */
  boolean isWrong() {
    BigDecimal slack = Printed.of(said).slack();
    BigDecimal low = percent(part, -1, whole, 1);
    BigDecimal high = percent(part, 1, whole, -1);
    boolean isRight =
        said.value().add(slack).compareTo(low) >= 0
            && said.value().subtract(slack).compareTo(high) <= 0;
    return !isRight;
  }

  /** Whether the share is about what the figures give: a slip, not another matter. */
  boolean isNear() {
    BigDecimal exact = percent(part, 0, whole, 0);
    return exact.subtract(said.value()).abs().compareTo(exact.multiply(NEAR)) <= 0;
  }

  int start() {
    return Math.min(part.at().start(), whole.at().start());
  }

  /** To as many places as the letter gives, and some more. */
  BigDecimal percent(int more) {
    return percent(part, 0, whole, 0)
        .setScale(Printed.of(said).places() + more, RoundingMode.HALF_UP);
  }

  private static BigDecimal percent(Quantity part, int one, Quantity whole, int other) {
    return off(part, one).movePointRight(2).divide(off(whole, other), DIGITS, RoundingMode.HALF_UP);
  }

  private static BigDecimal off(Quantity figure, int way) {
    return figure.value().add(Printed.of(figure).slack().multiply(BigDecimal.valueOf(way)));
  }
}
