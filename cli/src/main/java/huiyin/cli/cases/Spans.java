package huiyin.cli.cases;

import huiyin.letter.term.Edtf;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The stretches of days that a peer allows for one date: what is open, and what is told by the
 * clock.
 */
final class Spans {
  private static final int DAY = 10;

  private Spans() {}

  static List<Reach> of(JsonNode item, @Nullable LocalDate now) {
    Stream<Reach> dated =
        item.path("edtf_any")
            .valueStream()
            .flatMap(edtf -> Reach.of(new Edtf(edtf.asString())).stream());
    JsonNode time = item.path("time");
    Stream<Reach> timed =
        time.isArray() && time.path(0).isString()
            ? Stream.of(
                new Reach(day(time.path(0), now).orElse(null), day(time.path(1), now).orElse(null)))
            : Stream.of();
    Stream<Reach> valued =
        item.path("values")
            .valueStream()
            .filter(value -> value.has("start") && value.has("end"))
            .map(
                value ->
                    new Reach(
                        day(value.path("start"), null).orElse(null),
                        day(value.path("end"), null).orElse(null)));
    List<Reach> all = dated.toList();
    return all.isEmpty()
        ? Stream.concat(timed, valued).filter(reach -> !reach.isEmpty()).toList()
        : all;
  }

  /**
   * The day of a moment; none for -inf and inf, and for the moment at which the text is written.
   */
  private static Optional<LocalDate> day(JsonNode moment, @Nullable LocalDate now) {
    String words = moment.asString("");
    try {
      LocalDate day = LocalDate.parse(words.substring(0, Math.min(DAY, words.length())));
      return day.equals(now) ? Optional.empty() : Optional.of(day);
    } catch (DateTimeException endless) {
      return Optional.empty();
    }
  }
}
