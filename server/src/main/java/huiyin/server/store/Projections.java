package huiyin.server.store;

import huiyin.casework.Case;
import huiyin.casework.Casework;
import huiyin.casework.Event;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that the features make from events. */
@Component
class Projections {
  private final List<Projection> all;

  Projections(List<Projection> all) {
    this.all = List.copyOf(all);
  }

  /** Tells every projection of each event in turn, and returns the case after the last. */
  Case tell(StreamId stream, Case before, List<Event> events) {
    Case now = before;
    for (Event event : events) {
      Case after = Casework.evolve(now, event);
      all.forEach(projection -> projection.on(stream, event, after));
      now = after;
    }
    return now;
  }

  List<String> tables() {
    return all.stream().flatMap(projection -> projection.tables().stream()).toList();
  }
}
