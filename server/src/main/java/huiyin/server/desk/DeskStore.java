package huiyin.server.desk;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the cases that may wait for a person. */
@Repository
class DeskStore {
  static final int MOST = 300;
  static final String OPEN =
      """
      SELECT id FROM case_row
      WHERE stage NOT IN ('CLOSED', 'DECLINED', 'MERGED', 'TURNED', 'WITHDRAWN')
        AND (:all OR :unit = ANY (units) OR :person = ANY (people))
      ORDER BY submitted_at, id
      LIMIT :limit""";

  private final JdbcClient db;

  DeskStore(JdbcClient db) {
    this.db = db;
  }

  /** The open cases of a unit or a proposer, or all, the oldest first. */
  List<String> open(boolean all, String unit, String person) {
    return db.sql(OPEN)
        .param("all", all)
        .param("unit", unit)
        .param("person", person)
        .param("limit", MOST)
        .query((row, _) -> row.getString("id"))
        .list();
  }
}
