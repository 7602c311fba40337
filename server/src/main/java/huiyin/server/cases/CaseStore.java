package huiyin.server.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds cases for the list. */
@Repository
class CaseStore {
  static final int AT_ONCE = 25;
  static final String FIND =
      """
      SELECT id, number, title, stage, lead_unit, changed_at, count(*) OVER () AS total
      FROM case_row
      WHERE (:all OR :unit = ANY (units) OR :person = ANY (people))
        AND (:text = '' OR position(:text IN title) > 0 OR position(:text IN number) > 0)
        AND (:stage = '' OR stage = :stage)
        AND (:lead = '' OR lead_unit = :lead)
      ORDER BY changed_at DESC, id
      LIMIT :limit OFFSET :offset""";
  static final String LEADS =
      """
      SELECT DISTINCT lead_unit FROM case_row WHERE lead_unit <> '' ORDER BY lead_unit""";

  private final JdbcClient db;

  CaseStore(JdbcClient db) {
    this.db = db;
  }

  /** Whose cases are asked for: all, or those of a unit or a proposer. */
  record Reach(boolean all, String unit, String person) {}

  /** What narrows the list; empty words narrow nothing. */
  record Query(String text, String stage, String lead, int page) {}

  /** A case as it was found. */
  record Found(
      String id,
      String number,
      String title,
      String stage,
      String leadUnit,
      OffsetDateTime changedAt,
      int total) {}

  List<Found> find(Reach reach, Query query) {
    return db.sql(FIND)
        .param("all", reach.all())
        .param("unit", reach.unit())
        .param("person", reach.person())
        .param("text", query.text())
        .param("stage", query.stage())
        .param("lead", query.lead())
        .param("limit", AT_ONCE)
        .param("offset", AT_ONCE * (query.page() - 1))
        .query(CaseStore::found)
        .list();
  }

  List<String> leads() {
    return db.sql(LEADS).query((row, _) -> row.getString("lead_unit")).list();
  }

  private static Found found(ResultSet row, int number) throws SQLException {
    return new Found(
        row.getString("id"),
        row.getString("number"),
        row.getString("title"),
        row.getString("stage"),
        row.getString("lead_unit"),
        row.getObject("changed_at", OffsetDateTime.class),
        row.getInt("total"));
  }
}
