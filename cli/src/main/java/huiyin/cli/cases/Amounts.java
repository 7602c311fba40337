package huiyin.cli.cases;

import huiyin.letter.Count;
import huiyin.letter.Piece;
import huiyin.letter.Quantity;
import huiyin.letter.Quantity.Bound;
import java.util.List;

/** Amounts of money and of measured things: value and unit. */
final class Amounts {
  private Amounts() {}

  static Verdict judge(Item item, Piece piece) {
    List<Quantity> read = at(item, piece);
    Wanted wanted = Wanted.of(item.whole());
    if (wanted.isUnvalued()) {
      return !wanted.unit().isEmpty()
          ? Verdict.of(read.isEmpty(), Convention.NO_VALUE, "", told(read))
          : Verdict.of(read.size() == 1, Convention.SPAN_ONLY, item.surface(), told(read));
    }
    if (!UnitNames.areNamed(item.surface())) {
      List<Count> counts = piece.counts().stream().filter(c -> item.touches(c.at())).toList();
      boolean right = counts.stream().anyMatch(c -> wanted.holds(c.value(), c.max(), c.bound()));
      return Verdict.of(right, Convention.UNIT_UNSAID, wanted.words(), Numbers.told(counts));
    }
    boolean right =
        read.stream()
            .anyMatch(
                q ->
                    (UnitNames.same(wanted.unit(), q.unit()) || isFraction(item, q))
                        && wanted.holds(q.value(), q.max(), q.bound()));
    boolean fraction = read.stream().anyMatch(q -> isFraction(item, q));
    boolean more = read.stream().anyMatch(q -> q.bound() != Bound.EXACT && q.max() == null);
    boolean ends = wanted.high().isPresent() && wanted.low().isPresent();
    return Verdict.of(
        right,
        fraction ? Convention.FRACTION : more && ends ? Convention.MORE : Convention.SAME,
        wanted.words(),
        told(read));
  }

  /** A fraction has no unit, also where one stands behind it. */
  private static boolean isFraction(Item item, Quantity quantity) {
    return quantity.unit().isEmpty() && item.surface().contains("分之");
  }

  static Verdict extras(Row row, Piece piece) {
    List<Quantity> extra =
        beside(row, piece).stream().filter(q -> UnitNames.isMoney(q.unit())).toList();
    return Verdict.of(extra.isEmpty(), Convention.NOTHING, "", told(extra));
  }

  static List<Quantity> at(Item item, Piece piece) {
    return piece.quantities().stream().filter(q -> item.touches(q.at())).toList();
  }

  /** What was read where the peer reads nothing. */
  static List<Quantity> beside(Row row, Piece piece) {
    List<Item> items = row.whole().path("expected").valueStream().map(Item::of).toList();
    return piece.quantities().stream()
        .filter(q -> items.stream().noneMatch(item -> item.touches(q.at())))
        .toList();
  }

  static String told(List<Quantity> quantities) {
    return String.join("; ", quantities.stream().map(Amounts::told).toList());
  }

  private static String told(Quantity q) {
    String max = q.max() == null ? "" : "-" + q.max().toPlainString();
    return q.text() + "=" + q.value().toPlainString() + max + " " + q.unit() + " " + q.bound();
  }
}
