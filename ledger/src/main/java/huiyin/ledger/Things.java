package huiyin.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The bodies, places and policies that entries name, each once. */
public final class Things {
  private static final Comparator<Key> BY_NAME =
      Comparator.comparing(Key::kind).thenComparing(Key::name).thenComparing(Key::scope);

  private final Set<Same> undone;
  private final Map<Key, List<Entry>> entries = new TreeMap<>(BY_NAME);
  private final Map<Key, Set<Same>> because = new HashMap<>();

  private Things(Set<Same> undone) {
    this.undone = undone;
  }

  /** All things, by kind and name; what a person has undone is not joined. */
  public static List<Thing> among(List<? extends Entry> entries, Set<Same> undone) {
    Things things = new Things(Set.copyOf(undone));
    entries.stream().sorted(Entry.IN_ORDER).forEach(things::add);
    things.joinShortOrgans();
    return things.list();
  }

  private void add(Entry entry) {
    if (!(entry instanceof Entry.Body
        || entry instanceof Entry.Place
        || entry instanceof Entry.Policy)) {
      return;
    }
    Names.Meant meant = Names.of(entry, undone);
    Key key = new Key(entry.kind(), meant.name(), meant.scope());
    entries.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
    because.computeIfAbsent(key, _ -> new LinkedHashSet<>()).addAll(meant.steps());
  }

  private void joinShortOrgans() {
    Map<String, List<Key>> byPlace = new LinkedHashMap<>();
    entries.forEach(
        (key, named) -> {
          String place = placeOfOrgan(named.getFirst());
          if (place != null) {
            byPlace.computeIfAbsent(place, _ -> new ArrayList<>()).add(key);
          }
        });
    byPlace.forEach(this::joinWithin);
  }

  private void joinWithin(String place, List<Key> organs) {
    organs.sort(Comparator.comparingInt((Key k) -> k.name().length()));
    for (Key organ : organs) {
      List<Key> longer =
          organs.stream()
              .filter(o -> ShortOrgans.isShortOf(tail(organ, place), tail(o, place)))
              .toList();
      long meanings = longer.stream().map(o -> ShortOrgans.core(tail(o, place))).distinct().count();
      if (meanings == 1) {
        join(organ, longer.getLast());
      }
    }
  }

  private void join(Key shorter, Key longer) {
    Same same = new Same(shorter.kind(), shorter.name(), longer.name(), Same.Reason.SHORT_NAME);
    List<Entry> target = entries.get(longer);
    if (undone.contains(same) || target == null) {
      return;
    }
    target.addAll(entries.getOrDefault(shorter, List.of()));
    entries.remove(shorter);
    Set<Same> reasons = because.computeIfAbsent(longer, _ -> new LinkedHashSet<>());
    reasons.addAll(because.getOrDefault(shorter, Set.of()));
    reasons.add(same);
  }

  private List<Thing> list() {
    return entries.entrySet().stream()
        .map(
            e ->
                new Thing(
                    e.getKey().kind(),
                    e.getKey().name(),
                    e.getKey().scope(),
                    e.getValue().stream().sorted(Entry.IN_ORDER).toList(),
                    List.copyOf(because.getOrDefault(e.getKey(), Set.of()))))
        .toList();
  }

  private static @Nullable String placeOfOrgan(Entry entry) {
    return entry instanceof Entry.Body body && body.sort() == BodyKind.ORGAN ? body.place() : null;
  }

  private static String tail(Key key, String place) {
    return key.name().startsWith(place) ? key.name().substring(place.length()) : key.name();
  }

  private record Key(Entry.Kind kind, String name, String scope) {}
}
