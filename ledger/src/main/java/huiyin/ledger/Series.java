package huiyin.ledger;

import huiyin.ledger.Entry.Indicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One indicator over time: points of one name, unit, place and comparison only, in the order of
 * their periods. Two letters that give one period differently leave two points.
 */
public record Series(
    String name,
    String unit,
    @Nullable String place,
    @Nullable Comparison comparison,
    List<Indicator> points) {

  private static final Comparator<Indicator> IN_TIME =
      Comparator.comparing(Series::period).thenComparing(Entry.IN_ORDER);

  public Series {
    points = List.copyOf(points);
  }

  /** All series; a figure without a name or a period joins none. */
  public static List<Series> over(List<? extends Entry> entries) {
    Map<String, List<Indicator>> groups = new TreeMap<>();
    for (Entry entry : entries) {
      if (entry instanceof Indicator i && !i.name().isEmpty() && i.period() != null) {
        String key = String.join("\u0000", i.name(), i.unit(), i.place() + "", i.comparison() + "");
        groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
      }
    }
    return groups.values().stream().map(Series::of).toList();
  }

  /** Whether two points give one period different values. */
  public boolean isContested() {
    for (int i = 1; i < points.size(); i++) {
      Indicator a = points.get(i - 1);
      Indicator b = points.get(i);
      if (period(a).equals(period(b)) && a.value().compareTo(b.value()) != 0) {
        return true;
      }
    }
    return false;
  }

  private static Series of(List<Indicator> group) {
    Indicator any = group.getFirst();
    return new Series(
        any.name(),
        any.unit(),
        any.place(),
        any.comparison(),
        group.stream().sorted(IN_TIME).toList());
  }

  private static String period(Indicator indicator) {
    return indicator.period() == null ? "" : indicator.period().text();
  }
}
