package huiyin.cli;

import huiyin.letter.Reading;
import huiyin.letter.Span;
import huiyin.letter.check.Finding;
import huiyin.paper.Origin;
import huiyin.paper.Origin.Cell;
import huiyin.paper.Origin.InParagraph;
import huiyin.paper.Origin.InText;
import huiyin.paper.Origin.OnPage;
import huiyin.paper.Origin.Unit;
import huiyin.paper.PageText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where each fact and finding stood in the file that it was read from, as JSON. */
final class WhereJson {
  private WhereJson() {}

  static String write(PageText read, List<Reading> readings) {
    Set<Span> places =
        new TreeSet<>(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    for (Reading reading : readings) {
      Why.facts(reading.letter()).forEach(fact -> places.add(fact.at()));
      reading.findings().stream().map(Finding::at).forEach(places::add);
    }
    return places.stream()
        .map(at -> place(at, read.origin(at)))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String place(Span at, List<Origin> origins) {
    return "{\"start\":%d,\"end\":%d,\"in\":%s}"
        .formatted(
            at.start(),
            at.end(),
            origins.stream().map(WhereJson::origin).collect(Collectors.joining(",", "[", "]")));
  }

  private static String origin(Origin origin) {
    return switch (origin) {
      case InText(int start, int end, int line, int column) ->
          "{\"start\":%d,\"end\":%d,\"line\":%d,\"column\":%d}".formatted(start, end, line, column);
      case OnPage(int page, Unit unit, float left, float top, float right, float bottom) ->
          String.format(
              Locale.ROOT,
              "{\"page\":%d,\"unit\":\"%s\",\"box\":[%.2f,%.2f,%.2f,%.2f]}",
              page,
              unit == Unit.POINT ? "pt" : "mm",
              left,
              top,
              right,
              bottom);
      case InParagraph paragraph -> paragraph(paragraph);
    };
  }

  private static String paragraph(InParagraph at) {
    Cell cell = at.cell();
    String inTable =
        cell == null
            ? ""
            : ",\"table\":%d,\"row\":%d,\"column\":%d"
                .formatted(cell.table(), cell.row(), cell.column());
    return "{\"part\":\"%s\",\"paragraph\":%d,\"start\":%d,\"end\":%d%s}"
        .formatted(
            at.part().replace("\\", "\\\\").replace("\"", "\\\""),
            at.paragraph(),
            at.start(),
            at.end(),
            inTable);
  }
}
