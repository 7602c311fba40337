package huiyin.cli.cases;

import huiyin.letter.Piece;
import huiyin.letter.Quantity;
import java.math.BigDecimal;
import java.util.List;

/** Percentages: the peers give 九成 and 千分之二 as a percentage, Huiyin as a fraction without a unit. */
final class Percents {
  private Percents() {}

  static Verdict judge(Item item, Piece piece) {
    List<Quantity> read = Amounts.at(item, piece);
    String expected = item.whole().path("resolution").path("value").asString("");
    BigDecimal percent =
        Item.number(item.whole().path("resolution").path("value")).orElse(BigDecimal.ZERO);
    boolean right = read.size() == 1 && Item.same(asPercent(read.getFirst()), percent);
    BigDecimal max = read.size() == 1 ? read.getFirst().max() : null;
    if (!right && max != null && Item.same(max, percent)) {
      return Verdict.of(true, Convention.WHOLE_RANGE, expected, Amounts.told(read));
    }
    boolean fraction = right && !read.getFirst().unit().equals("%");
    return Verdict.of(
        right, fraction ? Convention.FRACTION : Convention.SAME, expected, Amounts.told(read));
  }

  static Verdict extras(Row row, Piece piece) {
    List<Quantity> extra =
        Amounts.beside(row, piece).stream().filter(q -> q.unit().equals("%")).toList();
    return Verdict.of(extra.isEmpty(), Convention.NOTHING, "", Amounts.told(extra));
  }

  private static BigDecimal asPercent(Quantity quantity) {
    return switch (quantity.unit()) {
      case "" -> quantity.value().movePointRight(2);
      case "‰" -> quantity.value().movePointLeft(1);
      default -> quantity.value();
    };
  }
}
