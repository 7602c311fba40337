package huiyin.server.store;

import huiyin.casework.Event;

/** One event as it is kept. */
public record Recorded(
    StreamId stream,
    int version,
    Place place,
    String type,
    String body,
    Digest previous,
    Digest hash) {

  /** What happened. */
  public Event event() {
    return EventJson.read(type, body);
  }
}
