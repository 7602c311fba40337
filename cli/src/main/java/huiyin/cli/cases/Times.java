package huiyin.cli.cases;

import huiyin.letter.Day;
import huiyin.letter.Piece;
import huiyin.letter.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Dates, periods and durations, held day by day against what a peer allows. */
final class Times {
  private static final String UNRESOLVED = "not resolved";

  private Times() {}

  static Verdict judge(Row row, Item item, Piece piece) {
    List<Day> days = piece.days().stream().filter(day -> item.touches(day.at())).toList();
    List<Quantity> lengths = Amounts.at(item, piece);
    JsonNode whole = item.whole();
    String expected = told(whole);
    String read = (told(days) + " " + Amounts.told(lengths)).strip();
    if (isRecurring(whole)) {
      return Verdict.of(days.isEmpty(), Convention.RECURRING, expected, read);
    }
    if (whole.has("peer_data_error")) {
      return Verdict.leftOut(Convention.NO_VALUE);
    }
    if (whole.path("values").path(0).path("timex").asString("").endsWith("_REF")) {
      return Verdict.of(days.isEmpty(), Convention.NOW, expected, read);
    }
    if (isDuration(whole)) {
      boolean right = Lengths.hold(Lengths.of(whole), Lengths.of(lengths));
      return Verdict.of(right, Convention.DURATION, expected, read);
    }
    if (isImpossible(whole)) {
      return Verdict.of(days.isEmpty(), Convention.IMPOSSIBLE, expected, read);
    }
    if (row.kind().equals("datetime-span")) {
      return Verdict.of(!days.isEmpty(), Convention.SPAN_ONLY, item.surface(), read);
    }
    List<Reach> allowed = Spans.of(whole, row.day());
    Optional<Reach> one = days.size() == 1 ? Reach.of(days.getFirst()) : Optional.empty();
    Convention by =
        one.isPresent()
            ? Holding.of(item.surface(), whole, allowed, one.get())
            : days.isEmpty() && leads(lengths, row, allowed)
                ? Convention.RELATIVE
                : Convention.NOT_READ_HERE;
    if (by == Convention.NOT_READ_HERE && Holding.isList(allowed, days)) {
      by = Convention.LIST;
    }
    if (by == Convention.NOT_READ_HERE && Holding.isLunar(item.surface())) {
      return Verdict.leftOut(Convention.LUNAR);
    }
    return Verdict.of(by != Convention.NOT_READ_HERE, by, expected, read);
  }

  static Verdict extras(Row row, Piece piece) {
    List<Item> items = row.whole().path("expected").valueStream().map(Item::of).toList();
    List<Day> extra =
        piece.days().stream()
            .filter(day -> items.stream().noneMatch(item -> item.touches(day.at())))
            .toList();
    return Verdict.of(extra.isEmpty(), Convention.NOTHING, "", told(extra));
  }

  private static boolean isRecurring(JsonNode item) {
    return item.path("type").asString("").endsWith("set")
        || item.path("type").asString("").equals("time_period");
  }

  private static boolean isDuration(JsonNode item) {
    String type = item.path("type").asString("");
    return type.equals("time_delta")
        || type.toLowerCase(java.util.Locale.ROOT).endsWith("duration");
  }

  /** 2月30日: the peer gives its year 1, or says that the day can't be resolved. */
  private static boolean isImpossible(JsonNode item) {
    JsonNode value = item.path("values").path(0);
    return item.path("edtf_any").path(0).asString("").equals("0001-01-01")
        || (value.path("value").asString("").equals(UNRESOLVED)
            && value.path("timex").asString("").contains("-02-"));
  }

  private static boolean leads(List<Quantity> lengths, Row row, List<Reach> allowed) {
    LocalDate from = row.day();
    return from != null
        && Lengths.of(lengths).stream()
            .anyMatch(l -> allowed.stream().anyMatch(to -> Lengths.leads(l, from, to)));
  }

  private static String told(JsonNode item) {
    for (String field : List.of("edtf_any", "time", "resolution", "values")) {
      if (item.has(field)) {
        return item.path(field).toString();
      }
    }
    return item.path("surface").asString("");
  }

  static String told(List<Day> days) {
    return String.join("; ", days.stream().map(day -> day.text() + "=" + day.date()).toList());
  }
}
