package huiyin.server.home;

import huiyin.server.home.HomePage.Counts;
import huiyin.server.home.HomePage.Newest;
import huiyin.server.home.HomePage.Said;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what is published, and finds the newest of it. */
@Repository
class HomeStore {
  static final String COUNTS =
      """
      SELECT count(*) AS letters, count(DISTINCT issuer) AS units,
        coalesce(sum(measures), 0) AS measures, coalesce(sum(commitments), 0) AS commitments,
        coalesce(sum(dated), 0) AS dated
      FROM letter WHERE retracted_at IS NULL""";
  static final String ENTRIES =
      """
      SELECT count(*) FILTER (WHERE kind = 'INDICATOR') AS indicators,
        count(*) FILTER (WHERE kind = 'BODY') AS bodies,
        count(*) FILTER (WHERE kind = 'POLICY') AS policies
      FROM ledger_entry""";
  static final String NEWEST =
      """
      SELECT number, title, issuer, reply_class, sample, signed_at, commitments, dated
      FROM letter WHERE retracted_at IS NULL
      ORDER BY published_at DESC, number LIMIT 6""";

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  private final JdbcClient db;

  HomeStore(JdbcClient db) {
    this.db = db;
  }

  Counts counts() {
    Said said =
        db.sql(ENTRIES)
            .query(
                (row, _) ->
                    new Said(
                        row.getLong("indicators"), row.getLong("bodies"), row.getLong("policies")))
            .single();
    return db.sql(COUNTS)
        .query(
            (row, _) ->
                new Counts(
                    row.getLong("letters"),
                    row.getLong("units"),
                    row.getLong("measures"),
                    row.getLong("commitments"),
                    row.getLong("dated"),
                    said))
        .single();
  }

  List<Newest> newest() {
    return db.sql(NEWEST)
        .query(
            (row, _) ->
                new Newest(
                    row.getString("number"),
                    row.getString("title"),
                    row.getString("issuer"),
                    row.getString("reply_class"),
                    row.getBoolean("sample"),
                    row.getObject("signed_at", OffsetDateTime.class)
                        .atZoneSameInstant(BEIJING)
                        .toLocalDate(),
                    row.getInt("commitments"),
                    row.getInt("dated")))
        .list();
  }
}
