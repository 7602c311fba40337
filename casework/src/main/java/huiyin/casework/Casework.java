package huiyin.casework;

import java.util.List;

/** The door to the life of one item: what a command leads to, and what an event changes. */
public final class Casework {
  private Casework() {}

  /** A case of which nothing has happened yet. */
  public static Case none(String id) {
    return Case.none(id);
  }

  /** The case after one more event; any event is taken. */
  public static Case evolve(Case c, Event event) {
    return Fold.apply(c, event).counted();
  }

  /** The case that these events make. */
  public static Case fold(String id, List<Event> events) {
    Case c = none(id);
    for (Event event : events) {
      c = evolve(c, event);
    }
    return c;
  }
}
