package huiyin.server.store;

import huiyin.casework.Case;
import huiyin.casework.Casework;
import huiyin.casework.Event;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Cases as they are now and were, straight from their events. */
@Component
public final class Cases {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final int LENGTH = 12;

  private final EventStore events;

  Cases(EventStore events) {
    this.events = events;
  }

  /** An id that no case has. */
  public String newId() {
    StringBuilder id = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      id.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return id.toString();
  }

  /** The case of an id. */
  public Optional<Case> find(String id) {
    List<Event> all = events(id);
    return all.isEmpty() ? Optional.empty() : Optional.of(Casework.fold(id, all));
  }

  /** What happened in a case, in order. */
  public List<Event> events(String id) {
    return id.isBlank()
        ? List.of()
        : events.of(StreamId.ofCase(id)).stream().map(Recorded::event).toList();
  }
}
