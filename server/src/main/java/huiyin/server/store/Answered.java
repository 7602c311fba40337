package huiyin.server.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers which commands were answered, so that one sent twice is done once. */
@Repository
class Answered {
  static final String FIND =
      """
      SELECT stream, first_version, last_version FROM answered WHERE key = :key""";
  static final String KEEP =
      """
      INSERT INTO answered (key, stream, first_version, last_version, at)
      VALUES (:key, :stream, :first, :last, :at)""";

  private final JdbcClient db;

  Answered(JdbcClient db) {
    this.db = db;
  }

  /** The versions that a command led to. */
  record Versions(int first, int last) {
    boolean include(int version) {
      return version >= first && version <= last;
    }
  }

  Optional<Versions> find(String key) {
    return db.sql(FIND)
        .param("key", key)
        .query((row, _) -> new Versions(row.getInt("first_version"), row.getInt("last_version")))
        .optional();
  }

  void keep(String key, StreamId stream, Versions versions, Instant at) {
    db.sql(KEEP)
        .param("key", key)
        .param("stream", stream.text())
        .param("first", versions.first())
        .param("last", versions.last())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
