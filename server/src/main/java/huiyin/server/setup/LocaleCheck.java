package huiyin.server.setup;

import huiyin.server.CannotStart;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses a database whose LC_CTYPE takes Chinese characters for none: it would find nothing
 * similar.
 */
@Component
class LocaleCheck implements SmartInitializingSingleton {
  static final String RUNS =
      """
      SELECT coalesce(array_length(show_trgm('中国人'), 1), 0)""";

  private final JdbcClient db;

  LocaleCheck(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (db.sql(RUNS).query(Integer.class).single() == 0) {
      throw new CannotStart("locale");
    }
  }
}
