package huiyin.server.filing;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of earlier items when a new one is written. */
@Repository
class FilingStore {
  static final String LATEST =
      """
      SELECT rulebook, session FROM case_row ORDER BY submitted_at DESC, id LIMIT 1""";

  static final String BY_NUMBER =
      """
      SELECT id FROM case_row WHERE rulebook = :rulebook AND number = :number LIMIT 1""";

  private final JdbcClient db;

  FilingStore(JdbcClient db) {
    this.db = db;
  }

  /** Where an item was put to; empty while there is none. */
  record Where(String rulebook, String session) {
    static final Where NOWHERE = new Where("", "");
  }

  /** The id of the item that bears a number. */
  Optional<String> byNumber(String rulebook, String number) {
    return db.sql(BY_NUMBER)
        .param("rulebook", rulebook)
        .param("number", number)
        .query(String.class)
        .optional();
  }

  /** Where the latest item was put to. */
  Where latest() {
    return db.sql(LATEST).query(Where.class).optional().orElse(Where.NOWHERE);
  }
}
