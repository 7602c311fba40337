package huiyin.cli.cases;

import huiyin.letter.Quantity.Bound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An amount as a peer gives it, in the fields of any of them.
 *
 * @param low the value, or the lower end of a range
 * @param high the upper end of a range
 */
record Wanted(String unit, Optional<BigDecimal> low, Optional<BigDecimal> high) {
  static Wanted of(JsonNode item) {
    JsonNode given = item.has("resolution") ? item.path("resolution") : item;
    JsonNode num = item.path("num");
    JsonNode first = num.isArray() ? num.path(0) : num;
    return new Wanted(
        given.path("unit").asString(item.path("case").asString("")),
        first(given.path("value"), given.path("from"), first),
        first(given.path("to"), num.path(1)));
  }

  private static Optional<BigDecimal> first(JsonNode... fields) {
    return Stream.of(fields).flatMap(field -> Item.number(field).stream()).findFirst();
  }

  boolean isUnvalued() {
    return low.isEmpty() && high.isEmpty();
  }

  /** A range has both ends, but 多, 余 and 几 give the lower one alone. */
  boolean holds(BigDecimal value, @Nullable BigDecimal max, Bound bound) {
    if (low.isEmpty()) {
      return bound == Bound.UNDER && high.filter(end -> Item.same(end, value)).isPresent();
    }
    boolean upper =
        high.isEmpty()
            || (max == null
                ? bound == Bound.OVER || bound == Bound.ABOUT
                : Item.same(high.get(), max));
    return Item.same(low.get(), value) && upper;
  }

  String words() {
    return String.join(
        " ",
        List.of(
            low.map(BigDecimal::toPlainString).orElse("")
                + high.map(end -> ".." + end.toPlainString()).orElse(""),
            unit));
  }
}
