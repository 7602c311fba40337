package huiyin.cli.cases;

import huiyin.letter.Count;
import huiyin.letter.Piece;
import huiyin.letter.Quantity.Bound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Numbers, ordinals and ranges of numbers, by the reader of numbers alone: what they count is not
 * asked.
 */
final class Numbers {
  private Numbers() {}

  static Verdict judge(Item item, Piece piece) {
    List<Count> counts = piece.counts().stream().filter(count -> item.touches(count.at())).toList();
    JsonNode value = item.whole().path("resolution").path("value");
    String words =
        value.isMissingNode() ? item.whole().path("value").asString("") : value.asString("");
    return Verdict.of(
        words.indexOf(',') < 0
            ? counts.size() == 1 && sameValue(words, counts.getFirst())
            : isRange(words, counts),
        Convention.SAME,
        words,
        told(counts));
  }

  static Verdict extras(Row row, Piece piece) {
    List<Item> items = row.whole().path("expected").valueStream().map(Item::of).toList();
    List<Count> extra =
        piece.counts().stream()
            .filter(count -> items.stream().noneMatch(item -> item.touches(count.at())))
            .toList();
    return Verdict.of(extra.isEmpty(), Convention.NOTHING, "", told(extra));
  }

  private static boolean sameValue(String words, Count count) {
    return Item.same(new BigDecimal(words), count.value());
  }

  /** (300,) is over, (,1500) under, [3,3] exact, (1000,1500) both ends. */
  private static boolean isRange(String words, List<Count> counts) {
    String inside = words.substring(1, words.length() - 1);
    Optional<BigDecimal> low = end(inside.substring(0, inside.indexOf(',')));
    Optional<BigDecimal> high = end(inside.substring(inside.indexOf(',') + 1));
    if (low.isPresent() && high.isPresent()) {
      return low.equals(high)
          ? holds(counts, low.get(), Bound.EXACT)
          : bothEnds(counts, low.get(), high.get());
    }
    return low.map(end -> holds(counts, end, Bound.OVER))
        .or(() -> high.map(end -> holds(counts, end, Bound.UNDER)))
        .orElse(false);
  }

  private static boolean bothEnds(List<Count> counts, BigDecimal low, BigDecimal high) {
    return (holds(counts, low, Bound.OVER) && holds(counts, high, Bound.UNDER))
        || counts.stream()
            .anyMatch(
                c -> c.max() != null && Item.same(c.value(), low) && Item.same(c.max(), high));
  }

  private static boolean holds(List<Count> counts, BigDecimal end, Bound bound) {
    return counts.stream().anyMatch(c -> c.bound() == bound && Item.same(c.value(), end));
  }

  private static Optional<BigDecimal> end(String words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(words));
  }

  static String told(List<Count> counts) {
    return String.join(
        "; ",
        counts.stream()
            .map(
                c ->
                    c.value().toPlainString()
                        + (c.max() == null ? "" : "-" + c.max().toPlainString())
                        + " "
                        + c.bound())
            .toList());
  }
}
