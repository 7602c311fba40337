package huiyin.server.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees at start whether the definitions of derived tables have changed, and then fills them anew.
 */
@Component
class Derived implements SmartInitializingSingleton {
  static final String LOCK =
      """
      SELECT pg_advisory_xact_lock(3)""";
  static final String DEFINITIONS =
      """
      SELECT coalesce(string_agg(installed_rank || ' ' || script, ',' ORDER BY installed_rank), '')
      FROM flyway_schema_history WHERE version IS NULL""";
  static final String MADE_FROM =
      """
      SELECT definitions FROM derived_from""";
  static final String NOTE =
      """
      INSERT INTO derived_from (definitions) VALUES (:definitions)
      ON CONFLICT (one) DO UPDATE SET definitions = excluded.definitions""";
  private static final Logger LOG = LoggerFactory.getLogger(Derived.class);

  private final JdbcClient db;
  private final Rebuild rebuild;
  private final TransactionTemplate transaction;

  Derived(JdbcClient db, Rebuild rebuild, PlatformTransactionManager transactions) {
    this.db = db;
    this.rebuild = rebuild;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(status -> refresh());
  }

  private void refresh() {
    db.sql(LOCK).query(row -> {});
    String now = db.sql(DEFINITIONS).query(String.class).single();
    boolean fresh =
        db.sql(MADE_FROM).query(String.class).optional().filter(now::equals).isPresent();
    if (!fresh) {
      int replayed = rebuild.run();
      db.sql(NOTE).param("definitions", now).update();
      if (replayed > 0) {
        LOG.info("derived tables made anew from {} events", replayed);
      }
    }
  }
}
