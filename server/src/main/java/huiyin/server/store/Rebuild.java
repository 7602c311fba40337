package huiyin.server.store;

import huiyin.casework.Case;
import huiyin.casework.Casework;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes all derived tables anew from the events. */
@Component
public class Rebuild {
  private static final int AT_ONCE = 500;

  private final JdbcClient db;
  private final EventStore events;
  private final Projections projections;

  Rebuild(JdbcClient db, EventStore events, Projections projections) {
    this.db = db;
    this.events = events;
    this.projections = projections;
  }

  /** Empties them and replays all that happened, as one transaction; returns how many events. */
  @Transactional
  public int run() {
    projections.tables().forEach(table -> db.sql("DELETE FROM " + table).update());
    Map<StreamId, Case> cases = new HashMap<>();
    int replayed = 0;
    Place place = Place.START;
    for (List<Recorded> next = events.after(place, AT_ONCE);
        !next.isEmpty();
        next = events.after(place, AT_ONCE)) {
      next.forEach(recorded -> replay(recorded, cases));
      replayed += next.size();
      place = next.getLast().place();
    }
    return replayed;
  }

  private void replay(Recorded recorded, Map<StreamId, Case> cases) {
    StreamId stream = recorded.stream();
    Case before = cases.getOrDefault(stream, Casework.none(stream.id()));
    cases.put(stream, projections.tell(stream, before, List.of(recorded.event())));
  }
}
