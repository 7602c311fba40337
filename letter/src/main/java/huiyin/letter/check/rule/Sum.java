package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import java.math.BigDecimal;
import java.util.List;

/** Figures added up. */
final class Sum {
  private Sum() {}

  static BigDecimal of(List<Quantity> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Quantity part : parts) {
      sum = sum.add(part.value());
    }
    return sum;
  }

  /** How far the true sum may be from that of the printed figures. */
  static BigDecimal slack(List<Quantity> parts) {
    BigDecimal slack = BigDecimal.ZERO;
    for (Quantity part : parts) {
      slack = slack.add(Printed.of(part).slack());
    }
    return slack;
  }

  /** 12＋30＋8 */
  static String words(List<Quantity> parts) {
    return String.join("＋", parts.stream().map(each -> Amount.of(each.value())).toList());
  }
}
