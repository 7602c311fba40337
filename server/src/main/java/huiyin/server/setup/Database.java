package huiyin.server.setup;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import huiyin.server.CannotStart;
import huiyin.server.ServerSettings;
import huiyin.server.setup.postgres.OwnPostgres;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The one database: the PostgreSQL named in the settings, or one of the program's own. */
@Configuration(proxyBeanMethods = false)
class Database {
  private static final int CONNECTIONS = 5;

  @Bean
  @Lazy
  OwnPostgres ownPostgres(ServerSettings settings) {
    return OwnPostgres.start(settings.data(), Database::stopProgram);
  }

  @Bean
  HikariDataSource dataSource(ServerSettings settings, ObjectProvider<OwnPostgres> own) {
    HikariConfig config = new HikariConfig();
    String managed = settings.databaseUrl();
    if (managed == null) {
      OwnPostgres postgres = own.getObject();
      config.setJdbcUrl(postgres.url());
      config.setUsername(postgres.user());
      config.setPassword(postgres.password());
    } else {
      config.setJdbcUrl(managed);
    }
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(10_000);
    config.addDataSourceProperty("ApplicationName", "huiyin");
    return open(config);
  }

  private static HikariDataSource open(HikariConfig config) {
    try {
      return new HikariDataSource(config);
    } catch (PoolInitializationException | IllegalArgumentException e) {
      throw new CannotStart("database", String.valueOf(e.getMessage())).after(e);
    }
  }

  private static void stopProgram(CannotStart why) {
    System.err.println(why.getMessage());
    Thread.ofPlatform().start(() -> System.exit(1));
  }
}
