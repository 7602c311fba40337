package huiyin.server.store;

import huiyin.casework.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps events, and gives them back by stream or in the order of all. */
@Repository
public class EventStore {
  static final String LOCK =
      """
      SELECT pg_advisory_xact_lock(hashtextextended(:stream, 1))""";
  static final String OF_STREAM =
      """
      SELECT * FROM event WHERE stream = :stream ORDER BY version""";
  static final String APPEND =
      """
      INSERT INTO event (stream, version, type, body, actor, at, previous_hash, hash)
      VALUES (:stream, :version, :type, :body::json, :actor, :at, :previous, :hash)""";
  static final String AFTER =
      """
      SELECT * FROM event
      WHERE (transaction, position) > (:transaction::xid8, :position)
        AND transaction < pg_snapshot_xmin(pg_current_snapshot())
      ORDER BY transaction, position
      LIMIT :limit""";

  private final JdbcClient db;

  EventStore(JdbcClient db) {
    this.db = db;
  }

  /** Lets no other transaction write to a stream until this one ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void lock(StreamId stream) {
    db.sql(LOCK).param("stream", stream.text()).query(row -> {});
  }

  /** All events of a stream, from the first. */
  public List<Recorded> of(StreamId stream) {
    return db.sql(OF_STREAM).param("stream", stream.text()).query(EventStore::recorded).list();
  }

  /** Up to so many events that follow a place in the order of all. */
  public List<Recorded> after(Place place, int limit) {
    return db.sql(AFTER)
        .param("transaction", place.transaction())
        .param("position", place.position())
        .param("limit", limit)
        .query(EventStore::recorded)
        .list();
  }

  /** Adds events behind those that were read; refused by the database if others came between. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void append(StreamId stream, List<Recorded> behind, List<Event> events) {
    Digest previous = behind.isEmpty() ? Digest.NONE : behind.getLast().hash();
    int version = behind.size();
    for (Event event : events) {
      version++;
      previous = append(stream, version, event, previous);
    }
  }

  private Digest append(StreamId stream, int version, Event event, Digest previous) {
    String type = EventJson.type(event);
    String body = EventJson.write(event);
    Digest hash = HashChain.next(previous, stream, version, type, body);
    db.sql(APPEND)
        .param("stream", stream.text())
        .param("version", version)
        .param("type", type)
        .param("body", body)
        .param("actor", event.by().id())
        .param("at", event.at().atOffset(ZoneOffset.UTC))
        .param("previous", previous.bytes())
        .param("hash", hash.bytes())
        .update();
    return hash;
  }

  private static Recorded recorded(ResultSet row, int number) throws SQLException {
    return new Recorded(
        StreamId.parse(row.getString("stream")),
        row.getInt("version"),
        new Place(row.getString("transaction"), row.getLong("position")),
        row.getString("type"),
        row.getString("body"),
        Digest.of(row.getBytes("previous_hash"), 0),
        Digest.of(row.getBytes("hash"), 0));
  }
}
