package huiyin.ledger;

import huiyin.ledger.Entry.Indicator;
import huiyin.letter.Quantity.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts and sums over entries, in the order of the letters; each keeps what it was made from. */
public final class Totals {
  private static final Set<String> RELATIVE = Set.of("", "位", "%", "％", "‰", "百分点");

  private Totals() {}

  /** How many entries of each kind there are. */
  public static List<Total> byKind(List<? extends Entry> entries) {
    return counted(entries, e -> e.kind().name().toLowerCase(Locale.ROOT));
  }

  /** How many measures stand under each heading; under the empty one, those under none. */
  public static List<Total> measuresByArea(List<? extends Entry> entries) {
    return counted(entries, e -> e instanceof Entry.Measure m ? orEmpty(m.area()) : null);
  }

  /** How many commitments stand under each heading; under the empty one, those under none. */
  public static List<Total> commitmentsByArea(List<? extends Entry> entries) {
    return counted(entries, e -> e instanceof Entry.Commitment c ? orEmpty(c.area()) : null);
  }

  /** How many figures there are of each unit. */
  public static List<Total> indicatorsByUnit(List<? extends Entry> entries) {
    return counted(entries, e -> e instanceof Indicator i ? i.unit() : null);
  }

  /**
   * Amounts of one name, unit and period added up over places of one level. Shares, ranks and rates
   * are not added up, nor is a figure without a place; where letters differ about a place there is
   * no sum, and what they repeat counts once.
   */
  public static List<Total> sums(List<? extends Entry> entries) {
    Map<List<String>, Map<String, Indicator>> groups = new LinkedHashMap<>();
    List<List<String>> contested = new ArrayList<>();
    for (Entry entry : inOrder(entries)) {
      if (entry instanceof Indicator i && isAmount(i) && i.place() != null) {
        List<String> group =
            List.of(i.name(), i.unit(), i.period() + "", Locality.level(i.place()) + "");
        Indicator first =
            groups.computeIfAbsent(group, _ -> new LinkedHashMap<>()).putIfAbsent(i.place(), i);
        if (first != null && first.value().compareTo(i.value()) != 0) {
          contested.add(group);
        }
      }
    }
    contested.forEach(groups::remove);
    return groups.values().stream().map(g -> sum(List.copyOf(g.values()))).toList();
  }

  private static Total sum(List<Indicator> parts) {
    BigDecimal amount =
        parts.stream().map(Indicator::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    Indicator any = parts.getFirst();
    return new Total(any.name(), amount, any.unit(), bound(parts), parts);
  }

  private static Bound bound(List<Indicator> parts) {
    boolean over = parts.stream().anyMatch(i -> i.bound() == Bound.OVER || i.max() != null);
    boolean under = parts.stream().anyMatch(i -> i.bound() == Bound.UNDER);
    boolean about = parts.stream().anyMatch(i -> i.bound() == Bound.ABOUT);
    if (about || (over && under)) {
      return Bound.ABOUT;
    }
    return over ? Bound.OVER : under ? Bound.UNDER : Bound.EXACT;
  }

  private static boolean isAmount(Indicator i) {
    return i.comparison() == null && !i.name().isEmpty() && !RELATIVE.contains(i.unit());
  }

  private static List<Total> counted(
      List<? extends Entry> entries, Function<Entry, @Nullable String> group) {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    for (Entry entry : inOrder(entries)) {
      String name = group.apply(entry);
      if (name != null) {
        groups.computeIfAbsent(name, _ -> new ArrayList<>()).add(entry);
      }
    }
    return groups.entrySet().stream().map(g -> Total.count(g.getKey(), g.getValue())).toList();
  }

  private static List<Entry> inOrder(List<? extends Entry> entries) {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Entry.IN_ORDER);
    return sorted;
  }

  private static String orEmpty(@Nullable String area) {
    return area == null ? "" : area;
  }
}
