package huiyin.server.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files by the digest of their bytes: attachments, signed documents. */
@Repository
public class Blobs {
  static final String PUT =
      """
      INSERT INTO blob (digest, media_type, bytes, at)
      VALUES (:digest, :type, :bytes, :at)
      ON CONFLICT (digest) DO NOTHING""";
  static final String GET =
      """
      SELECT media_type, bytes FROM blob WHERE digest = :digest""";

  private final JdbcClient db;
  private final Clock clock;

  Blobs(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Keeps a file, once. */
  public Digest put(String mediaType, byte[] bytes) {
    Digest digest = Digest.of(bytes);
    db.sql(PUT)
        .param("digest", digest.hex())
        .param("type", mediaType)
        .param("bytes", bytes)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return digest;
  }

  /** The file of a digest. */
  public Optional<Blob> get(Digest digest) {
    return db.sql(GET)
        .param("digest", digest.hex())
        .query((row, _) -> new Blob(digest, row.getString("media_type"), row.getBytes("bytes")))
        .optional();
  }
}
