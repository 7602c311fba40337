package huiyin.server.ledgers;

import huiyin.ledger.Entry;
import huiyin.ledger.Entry.Kind;
import huiyin.ledger.Thing;
import huiyin.ledger.Things;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be drawn of some entries: areas of work, figures, a map, sorts of bodies, ways. */
public record Drawing(
    List<Area> areas,
    List<Gauge> gauges,
    List<Bars> series,
    TileMap map,
    Sorts bodies,
    List<Way> ways) {
  private static final int MOST_AREAS = 8;
  private static final int MOST_GAUGES = 6;
  private static final int MOST_SERIES = 4;
  private static final int MOST_WAYS = 3;
  private static final int LEAST_STOPS = 2;

  /** An area of work as letters head it, with how much is reported and promised under it. */
  public record Area(String name, int measures, int commitments, int dated) {
    Area and(Area other) {
      return new Area(
          name, measures + other.measures, commitments + other.commitments, dated + other.dated);
    }
  }

  public Drawing {
    areas = List.copyOf(areas);
    gauges = List.copyOf(gauges);
    series = List.copyOf(series);
    ways = List.copyOf(ways);
  }

  static Drawing of(List<Line> lines) {
    Map<Entry, Line> byEntry = new HashMap<>();
    lines.forEach(line -> byEntry.put(line.entry(), line));
    List<Entry> entries = lines.stream().map(Line::entry).toList();
    List<Thing> things = Things.among(entries, Set.of());
    return new Drawing(
        areas(lines),
        gauges(lines),
        Bars.of(entries, byEntry).stream().limit(MOST_SERIES).toList(),
        TileMap.of(of(Kind.PLACE, Kind.BODY, things)),
        Sorts.of(of(Kind.BODY, Kind.BODY, things)),
        of(Kind.POLICY, Kind.POLICY, things).stream()
            .map(thing -> Way.of(thing, byEntry))
            .filter(way -> way.stops().size() >= LEAST_STOPS)
            .sorted(Comparator.comparingInt((Way way) -> -way.stops().size()))
            .limit(MOST_WAYS)
            .toList());
  }

  private static List<Thing> of(Kind one, Kind other, List<Thing> things) {
    return things.stream().filter(t -> t.kind() == one || t.kind() == other).toList();
  }

  private static List<Area> areas(List<Line> lines) {
    Map<String, Area> areas = new LinkedHashMap<>();
    for (Line line : lines) {
      Area area =
          switch (line.entry()) {
            case Entry.Measure m when m.area() != null -> new Area(m.area(), 1, 0, 0);
            case Entry.Commitment c when c.area() != null ->
                new Area(c.area(), 0, 1, c.deadline() == null ? 0 : 1);
            default -> null;
          };
      if (area != null) {
        areas.merge(area.name(), area, Area::and);
      }
    }
    List<Area> most = new ArrayList<>(areas.values());
    most.sort(Comparator.comparingInt(area -> -area.measures() - area.commitments()));
    return most.subList(0, Math.min(MOST_AREAS, most.size()));
  }

  private static List<Gauge> gauges(List<Line> lines) {
    Map<String, Gauge> gauges = new LinkedHashMap<>();
    for (Line line : lines) {
      if (line.entry() instanceof Entry.Indicator figure && Gauge.fits(figure)) {
        gauges.putIfAbsent(figure.name() + figure.unit(), Gauge.of(line, figure));
      }
    }
    return gauges.values().stream()
        .sorted(Comparator.comparingInt((Gauge gauge) -> -gauge.rank()))
        .limit(MOST_GAUGES)
        .toList();
  }
}
