package huiyin.casework;

import huiyin.casework.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;

/** The door to the life of one item: what a command leads to, and what an event changes. */
public final class Casework {
  private Casework() {}

  /** A case of which nothing has happened yet. */
  public static Case none(String id) {
    return Case.none(id);
  }

  /** What a command leads to by these rules: events, or a refusal with its reason. */
  public static Outcome decide(Case c, Command command, Rulebook rules) {
    Optional<Outcome.Refused> refused = Moves.refusal(c, Moves.of(command), command.by(), rules);
    return refused.isPresent() ? refused.get() : Deciding.decide(c, command, rules);
  }

  /** What should happen next, and who is to do it. */
  public static List<Next> next(Case c, Rulebook rules) {
    return Next.of(c, rules);
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
