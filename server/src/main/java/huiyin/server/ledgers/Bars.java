package huiyin.server.ledgers;

import huiyin.ledger.Entry;
import huiyin.ledger.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** One indicator over time, a bar a period, all from 0 on one scale. */
public record Bars(Series series, List<Bar> bars) {
  private static final BigDecimal WIDTH = BigDecimal.valueOf(360);
  private static final int STEP = 28;
  private static final int LEAST = 2;

  /** A period's bar by its place and length. */
  public record Bar(Line line, String period, int y, int width) {}

  public Bars {
    bars = List.copyOf(bars);
  }

  /** Series of at least two periods. */
  static List<Bars> of(List<Entry> entries, Map<Entry, Line> lines) {
    return Series.over(entries).stream()
        .filter(series -> series.points().stream().allMatch(Gauge::fits))
        .filter(series -> periods(series) >= LEAST)
        .map(series -> of(series, lines))
        .toList();
  }

  private static long periods(Series series) {
    return series.points().stream().map(Entry.Indicator::period).distinct().count();
  }

  private static Bars of(Series series, Map<Entry, Line> lines) {
    BigDecimal most =
        series.points().stream()
            .map(Entry.Indicator::value)
            .max(BigDecimal::compareTo)
            .filter(value -> value.signum() > 0)
            .orElse(BigDecimal.ONE);
    List<Entry.Indicator> points = series.points();
    return new Bars(
        series,
        IntStream.range(0, points.size())
            .mapToObj(i -> bar(points.get(i), i, most, lines))
            .toList());
  }

  private static Bar bar(
      Entry.Indicator point, int index, BigDecimal most, Map<Entry, Line> lines) {
    int width = point.value().multiply(WIDTH).divide(most, 0, RoundingMode.HALF_UP).intValue();
    return new Bar(
        Objects.requireNonNull(lines.get(point)),
        point.period() == null ? "" : point.period().text(),
        index * STEP,
        width);
  }

  public int height() {
    return bars.size() * STEP;
  }
}
