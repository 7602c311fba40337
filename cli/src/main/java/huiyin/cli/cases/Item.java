package huiyin.cli.cases;

import huiyin.letter.Span;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One thing that a peer finds in a text. */
record Item(String surface, Span at, JsonNode whole) {
  private static final BigDecimal TOLERANCE = new BigDecimal("0.0001");

  static Item of(JsonNode expected) {
    return new Item(
        expected.path("surface").asString(""),
        new Span(expected.path("start").asInt(0), expected.path("end").asInt(0)),
        expected);
  }

  boolean touches(Span other) {
    return other.start() < at.end() && at.start() < other.end();
  }

  /** The number in a field, 46.8% without its sign; empty where there is none. */
  static Optional<BigDecimal> number(JsonNode field) {
    String words = field.isNumber() ? field.asString() : field.asString("").replace("%", "");
    try {
      return Optional.of(new BigDecimal(words));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  /** Whether two numbers agree but for rounding. */
  static boolean same(BigDecimal one, BigDecimal other) {
    BigDecimal apart = one.subtract(other).abs();
    return apart.compareTo(one.abs().max(other.abs()).multiply(TOLERANCE)) <= 0;
  }
}
