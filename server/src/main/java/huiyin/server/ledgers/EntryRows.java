package huiyin.server.ledgers;

import huiyin.ledger.BodyKind;
import huiyin.ledger.Comparison;
import huiyin.ledger.Entry;
import huiyin.ledger.Entry.Kind;
import huiyin.ledger.PolicyKind;
import huiyin.ledger.Source;
import huiyin.ledger.Stage;
import huiyin.ledger.Step;
import huiyin.letter.Place;
import huiyin.letter.Quantity.Bound;
import huiyin.letter.Span;
import huiyin.letter.term.Assembly;
import huiyin.letter.term.Edtf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An entry as a row of its table, and back. */
final class EntryRows {
  private static final String BETWEEN = "\n";
  private static final List<String> COLUMNS =
      List.of(
          "name",
          "area",
          "point",
          "actor",
          "date",
          "hedges",
          "value",
          "most",
          "unit",
          "bound",
          "place",
          "comparison",
          "sort",
          "level",
          "number",
          "steps",
          "full_name");

  private EntryRows() {}

  /** What each column holds; those that an entry does not have are null, names and lists empty. */
  static Map<String, @Nullable Object> write(Entry entry) {
    Map<String, @Nullable Object> row = new HashMap<>();
    COLUMNS.forEach(column -> row.put(column, null));
    row.putAll(Map.of("name", "", "hedges", "", "steps", ""));
    switch (entry) {
      case Entry.Measure m -> {
        row.put("area", m.area());
        row.put("point", m.point());
        row.put("actor", m.actor());
        row.put("date", text(m.date()));
      }
      case Entry.Commitment c -> {
        row.put("area", c.area());
        row.put("point", c.point());
        row.put("actor", c.actor());
        row.put("date", text(c.deadline()));
        row.put("hedges", String.join(BETWEEN, c.hedges()));
      }
      case Entry.Indicator i -> {
        row.put("name", i.name());
        row.put("value", i.value());
        row.put("most", i.max());
        row.put("unit", i.unit());
        row.put("bound", i.bound().name());
        row.put("date", text(i.period()));
        row.put("place", i.place());
        row.put("comparison", name(i.comparison()));
      }
      case Entry.Body b -> {
        row.put("name", b.name());
        row.put("sort", b.sort().name());
        row.put("level", name(b.level()));
        row.put("place", b.place());
        row.put("full_name", b.fullName());
      }
      case Entry.Place p -> {
        row.put("name", p.name());
        row.put("sort", p.sort().name());
        row.put("place", p.division());
        row.put("full_name", p.code());
      }
      case Entry.Policy p -> {
        row.put("name", p.title());
        row.put("sort", p.sort().name());
        row.put("number", p.number());
        row.put("full_name", p.canonicalTitle());
        row.put("place", p.place());
        row.put(
            "steps", p.steps().stream().map(EntryRows::text).collect(Collectors.joining(BETWEEN)));
      }
    }
    return row;
  }

  static Entry read(ResultSet row) throws SQLException {
    Source source = source(row);
    return switch (Kind.valueOf(row.getString("kind"))) {
      case MEASURE ->
          new Entry.Measure(
              source,
              row.getString("area"),
              row.getString("point"),
              row.getString("actor"),
              date(row));
      case COMMITMENT ->
          new Entry.Commitment(
              source,
              row.getString("area"),
              row.getString("point"),
              row.getString("actor"),
              date(row),
              lines(row.getString("hedges")));
      case INDICATOR -> indicator(source, row);
      case BODY ->
          new Entry.Body(
              source,
              row.getString("name"),
              BodyKind.valueOf(row.getString("sort")),
              read(row.getString("level"), LEVEL),
              row.getString("place"),
              row.getString("full_name"));
      case PLACE ->
          new Entry.Place(
              source,
              row.getString("name"),
              Place.Kind.valueOf(row.getString("sort")),
              row.getString("place"),
              row.getString("full_name"));
      case POLICY ->
          new Entry.Policy(
              source,
              row.getString("name"),
              PolicyKind.valueOf(row.getString("sort")),
              row.getString("number"),
              row.getString("place"),
              lines(row.getString("steps")).stream().map(EntryRows::step).toList(),
              row.getString("full_name"));
    };
  }

  private static final Function<String, Assembly.Level> LEVEL = Assembly.Level::valueOf;

  private static Entry indicator(Source source, ResultSet row) throws SQLException {
    return new Entry.Indicator(
        source,
        row.getString("name"),
        row.getBigDecimal("value"),
        row.getBigDecimal("most"),
        row.getString("unit"),
        Bound.valueOf(row.getString("bound")),
        date(row),
        row.getString("place"),
        read(row.getString("comparison"), Comparison::valueOf));
  }

  private static Source source(ResultSet row) throws SQLException {
    Span at = new Span(row.getInt("from_char"), row.getInt("to_char"));
    return new Source(row.getString("letter"), at, row.getString("words"));
  }

  private static @Nullable Edtf date(ResultSet row) throws SQLException {
    return read(row.getString("date"), Edtf::new);
  }

  private static <T> @Nullable T read(@Nullable String text, Function<String, T> as) {
    return text == null ? null : as.apply(text);
  }

  private static List<String> lines(String joined) {
    return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(BETWEEN));
  }

  private static String text(Step step) {
    return String.join(
        " ",
        step.stage().name(),
        String.valueOf(step.promised()),
        String.valueOf(step.at().start()),
        String.valueOf(step.at().end()),
        step.date() == null ? "" : step.date().text());
  }

  private static Step step(String line) {
    String[] parts = line.split(" ", 5);
    return new Step(
        Stage.valueOf(parts[0]),
        Boolean.parseBoolean(parts[1]),
        parts[4].isEmpty() ? null : new Edtf(parts[4]),
        new Span(Integer.parseInt(parts[2]), Integer.parseInt(parts[3])));
  }

  private static @Nullable String text(@Nullable Edtf date) {
    return date == null ? null : date.text();
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }
}
