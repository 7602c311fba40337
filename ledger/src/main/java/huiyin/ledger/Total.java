package huiyin.ledger;

import huiyin.letter.Quantity.Bound;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number that is shown, and every entry that it was made from.
 *
 * @param of what is counted or summed: a kind, an area, an indicator's name
 * @param unit empty for a count
 * @param bound how far a sum binds: OVER when one of its parts is a floor
 */
public record Total(
    String of, BigDecimal amount, String unit, Bound bound, List<? extends Entry> from) {
  public Total {
    from = List.copyOf(from);
  }

  static Total count(String of, List<? extends Entry> entries) {
    return new Total(of, BigDecimal.valueOf(entries.size()), "", Bound.EXACT, entries);
  }

  /** The reason of this number, down to each place in a letter. */
  public Why why() {
    return new Why(
        amount.stripTrailingZeros().toPlainString() + unit,
        unit.isEmpty() ? Why.COUNTED : Why.SUMMED,
        from.stream().map(Why::said).toList(),
        null);
  }
}
