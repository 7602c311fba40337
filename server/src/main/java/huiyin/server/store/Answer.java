package huiyin.server.store;

import huiyin.casework.Case;
import huiyin.casework.Event;
import huiyin.casework.Outcome;
import java.util.List;

/** What became of a command. */
public sealed interface Answer {

  /** Done, now or when it was sent the first time: what happened by it, and the case after that. */
  record Done(Case after, List<Event> events) implements Answer {
    public Done {
      events = List.copyOf(events);
    }
  }

  /** Not done, and why. */
  record Refused(Outcome.Refused why) implements Answer {}

  /** Not done: the case has gone on since the person saw it. */
  record Stale(Case now) implements Answer {}
}
