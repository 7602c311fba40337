package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import java.math.BigDecimal;

/** A value in words, in the way that a letter prints figures: 1.5亿元, 12家. */
final class Amount {
  private static final BigDecimal MANY = BigDecimal.valueOf(10_000);
  private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);

  private Amount() {}

  /** With the unit of the figure that it stands beside. */
  static String of(BigDecimal value, Quantity like) {
    String unit = like.unit().equals("百分点") ? "个百分点" : like.unit();
    return of(value) + unit;
  }

  static String of(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    if (plain.abs().compareTo(MOST) >= 0) {
      return plain.movePointLeft(8).stripTrailingZeros().toPlainString() + "亿";
    }
    if (plain.abs().compareTo(MANY) >= 0) {
      return plain.movePointLeft(4).stripTrailingZeros().toPlainString() + "万";
    }
    return plain.toPlainString();
  }
}
