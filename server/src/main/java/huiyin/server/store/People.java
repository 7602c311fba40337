package huiyin.server.store;

import huiyin.server.web.Post;
import huiyin.server.web.Who;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who may sign in. */
@Repository
public class People {
  static final String ALL =
      """
      SELECT id, name, post, unit, password, active, sample FROM person ORDER BY id""";
  static final String FIND =
      """
      SELECT id, name, post, unit, password, active, sample FROM person WHERE id = :id""";
  static final String PUT =
      """
      INSERT INTO person (id, name, post, unit, password, active, sample)
      VALUES (:id, :name, :post, :unit, :password, :active, :sample)
      ON CONFLICT (id) DO UPDATE
      SET name = excluded.name, post = excluded.post, unit = excluded.unit,
          password = excluded.password, active = excluded.active""";

  private final JdbcClient db;

  People(JdbcClient db) {
    this.db = db;
  }

  /** All accounts. */
  public List<Account> all() {
    return db.sql(ALL).query(People::account).list();
  }

  /** Those of one post who may sign in. */
  public List<Who> of(Post post) {
    return all().stream()
        .filter(Account::active)
        .map(Account::who)
        .filter(who -> who.post() == post)
        .toList();
  }

  /** The account of an id. */
  public Optional<Account> find(String id) {
    return db.sql(FIND).param("id", id).query(People::account).optional();
  }

  /** Adds an account, or changes it. */
  public void put(Account account) {
    Who who = account.who();
    db.sql(PUT)
        .param("id", who.id())
        .param("name", who.name())
        .param("post", who.post().name())
        .param("unit", who.unit())
        .param("password", account.password())
        .param("active", account.active())
        .param("sample", account.sample())
        .update();
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    Who who =
        new Who(
            row.getString("id"),
            row.getString("name"),
            Post.valueOf(row.getString("post")),
            row.getString("unit"));
    return new Account(
        who, row.getString("password"), row.getBoolean("active"), row.getBoolean("sample"));
  }
}
