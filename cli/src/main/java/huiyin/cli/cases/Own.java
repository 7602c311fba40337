package huiyin.cli.cases;

import huiyin.letter.Day;
import huiyin.letter.Piece;
import huiyin.letter.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Cases in Huiyin's own form: all quantities and dates, each with all its parts, and nothing else.
 */
final class Own {
  private Own() {}

  static Verdict judge(Row row, Piece piece) {
    List<JsonNode> quantities = row.whole().path("quantities").valueStream().toList();
    List<JsonNode> dates = row.whole().path("dates").valueStream().toList();
    boolean right =
        quantities.size() == piece.quantities().size() && dates.size() == piece.days().size();
    for (int i = 0; right && i < quantities.size(); i++) {
      right = isQuantity(quantities.get(i), piece.quantities().get(i));
    }
    for (int i = 0; right && i < dates.size(); i++) {
      right = isDay(dates.get(i), piece.days().get(i));
    }
    boolean nothing = quantities.isEmpty() && dates.isEmpty();
    return Verdict.of(
        right,
        nothing ? Convention.NOTHING : Convention.SAME,
        quantities + " " + dates,
        Amounts.told(piece.quantities()) + " " + Times.told(piece.days()));
  }

  private static boolean isQuantity(JsonNode expected, Quantity read) {
    return overlaps(expected.path("text").asString(), read.text())
        && Item.same(number(expected.path("value")), read.value())
        && (expected.path("max").isNull()
            ? read.max() == null
            : read.max() != null && Item.same(number(expected.path("max")), read.max()))
        && expected.path("unit").asString().equals(read.unit())
        && expected.path("bound").asString().equals(read.bound().name().toLowerCase(Locale.ROOT));
  }

  private static boolean isDay(JsonNode expected, Day read) {
    return overlaps(expected.path("text").asString(), read.text())
        && expected.path("edtf").asString().equals(read.date().text());
  }

  private static BigDecimal number(JsonNode field) {
    return Item.number(field).orElse(BigDecimal.ZERO);
  }

  /** The same stretch of words, a bound word more or less. */
  private static boolean overlaps(String one, String other) {
    return Stream.of(one, other).map(words -> words.replaceAll("\\s", "")).distinct().count() == 1
        || one.contains(other)
        || other.contains(one);
  }
}
