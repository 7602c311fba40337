package huiyin.server.ledgers;

import huiyin.ledger.Entry.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Finds entries of the ledger. */
@Repository
class LedgerStore {
  static final String FOUND =
      """
      FROM ledger_entry e JOIN letter l ON l.number = e.letter
      WHERE (:letter = '' OR e.letter = :letter)
        AND (:unit = '' OR l.issuer = :unit)
        AND concat_ws(' ', e.words, e.name, e.area, e.point, e.actor)
          ILIKE ALL (string_to_array(:patterns, chr(31)))
      """;
  static final String COUNTS = "SELECT e.kind, count(*) AS n " + FOUND + " GROUP BY e.kind";
  static final String LIST =
      "SELECT e.*, l.issuer, l.title "
          + FOUND
          + """
              AND e.kind = :kind
            ORDER BY l.published_at DESC, e.letter, e.from_char, e.to_char
            LIMIT :size OFFSET :offset""";
  static final String NAMED =
      """
      SELECT e.*, l.issuer, l.title
      FROM ledger_entry e JOIN letter l ON l.number = e.letter
      WHERE e.kind = :kind AND e.name = :name
      ORDER BY e.date NULLS LAST, l.published_at, e.from_char LIMIT 200""";
  static final String ISSUERS =
      """
      SELECT l.issuer FROM letter l
      WHERE EXISTS (SELECT 1 FROM ledger_entry e WHERE e.letter = l.number)
      GROUP BY l.issuer ORDER BY count(*) DESC, l.issuer LIMIT 50""";

  private final JdbcClient db;

  LedgerStore(JdbcClient db) {
    this.db = db;
  }

  /** How many entries of each kind there are. */
  Map<Kind, Long> counts(Filter filter) {
    Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      counts.put(kind, 0L);
    }
    filtered(COUNTS, filter)
        .query((row, _) -> counts.put(Kind.valueOf(row.getString("kind")), row.getLong("n")))
        .list();
    return counts;
  }

  List<Line> list(Kind kind, Filter filter, int size, int offset) {
    return filtered(LIST, filter)
        .param("kind", kind.name())
        .param("size", size)
        .param("offset", offset)
        .query(LedgerStore::line)
        .list();
  }

  /** All that letters say of one name, in the order of time. */
  List<Line> named(Kind kind, String name) {
    return db.sql(NAMED)
        .param("kind", kind.name())
        .param("name", name)
        .query(LedgerStore::line)
        .list();
  }

  /** Whose letters have entries. */
  List<String> issuers() {
    return db.sql(ISSUERS).query((row, _) -> row.getString("issuer")).list();
  }

  private StatementSpec filtered(String sql, Filter filter) {
    return db.sql(sql)
        .param("letter", filter.letter())
        .param("unit", filter.unit())
        .param("patterns", filter.search().patterns());
  }

  private static Line line(ResultSet row, int index) throws SQLException {
    return new Line(
        EntryRows.read(row),
        row.getString("mark"),
        row.getString("issuer"),
        row.getString("title"));
  }
}
