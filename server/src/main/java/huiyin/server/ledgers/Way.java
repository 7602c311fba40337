package huiyin.server.ledgers;

import huiyin.ledger.Entry;
import huiyin.ledger.Step;
import huiyin.ledger.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The way of a law or plan as letters tell it: what was reached, and what was promised. */
public record Way(String title, List<Stop> stops) {
  private static final int WIDTH = 1250;
  private static final int EDGE = 8;

  /**
   * A stop on the way.
   *
   * @param x along the line
   */
  public record Stop(Step step, Line line, int x) {
    /** When, as the letter tells; empty where it does not. */
    public String date() {
      return step.date() == null ? "" : step.date().text();
    }
  }

  public Way {
    stops = List.copyOf(stops);
  }

  /** The way of a thing, its stops in the order of stages, each told by the first letter. */
  static Way of(Thing thing, Map<Entry, Line> lines) {
    List<Stop> stops = new ArrayList<>();
    for (Entry entry : thing.entries()) {
      Line line = lines.get(entry);
      if (entry instanceof Entry.Policy policy && line != null) {
        policy.steps().forEach(step -> add(new Stop(step, line, 0), stops));
      }
    }
    stops.sort(
        Comparator.<Stop, Boolean>comparing(stop -> stop.step().promised())
            .thenComparing(stop -> stop.step().stage()));
    int between = (WIDTH - 2 * EDGE) / Math.max(1, stops.size());
    List<Stop> placed = new ArrayList<>();
    for (int i = 0; i < stops.size(); i++) {
      placed.add(new Stop(stops.get(i).step(), stops.get(i).line(), EDGE + i * between));
    }
    return new Way(thing.name(), placed);
  }

  private static void add(Stop stop, List<Stop> into) {
    boolean known =
        into.stream()
            .anyMatch(
                other ->
                    other.step().stage() == stop.step().stage()
                        && other.step().promised() == stop.step().promised()
                        && other.date().equals(stop.date()));
    if (!known) {
      into.add(stop);
    }
  }

  /** Where the ink ends: at the last stop that was reached. */
  public int reached() {
    return stops.stream().filter(s -> !s.step().promised()).mapToInt(Stop::x).max().orElse(EDGE);
  }

  /** Where the line ends. */
  public int end() {
    return stops.isEmpty() ? EDGE : stops.getLast().x();
  }
}
