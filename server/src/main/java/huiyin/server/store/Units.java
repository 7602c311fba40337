package huiyin.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units that handle items. */
@Repository
public class Units {
  static final String ALL =
      """
      SELECT id, name, code, sample FROM unit ORDER BY name COLLATE "zh-x-icu", id""";
  static final String FIND =
      """
      SELECT id, name, code, sample FROM unit WHERE id = :id""";
  static final String PUT =
      """
      INSERT INTO unit (id, name, code, sample) VALUES (:id, :name, :code, :sample)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, code = excluded.code""";

  private final JdbcClient db;

  Units(JdbcClient db) {
    this.db = db;
  }

  /** All of them, by name. */
  public List<Unit> all() {
    return db.sql(ALL).query(Units::unit).list();
  }

  /** The unit of an id. */
  public Optional<Unit> find(String id) {
    return db.sql(FIND).param("id", id).query(Units::unit).optional();
  }

  /** Adds a unit, or renames it. */
  public void put(Unit unit) {
    db.sql(PUT)
        .param("id", unit.id())
        .param("name", unit.name())
        .param("code", unit.code())
        .param("sample", unit.sample())
        .update();
  }

  private static Unit unit(ResultSet row, int number) throws SQLException {
    return new Unit(
        row.getString("id"),
        row.getString("name"),
        row.getString("code"),
        row.getBoolean("sample"));
  }
}
