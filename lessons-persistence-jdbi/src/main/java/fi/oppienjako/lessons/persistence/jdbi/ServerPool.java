package fi.oppienjako.lessons.persistence.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import fi.oppienjako.lessons.core.port.StoreException;
import javax.sql.DataSource;

/** A pool of connections to a server, where a new one takes milliseconds. */
record ServerPool(HikariDataSource pool) implements Resource {

  static ServerPool open(String url, StoreOptions options) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setPoolName("lessons");
    config.setMaximumPoolSize(options.connections());
    if (url.startsWith("jdbc:postgresql:")) {
      config.addDataSourceProperty("reWriteBatchedInserts", "true");
    }
    options
        .login()
        .ifPresent(
            login -> {
              config.setUsername(login.user());
              config.setPassword(login.password());
            });
    try {
      return new ServerPool(new HikariDataSource(config));
    } catch (HikariPool.PoolInitializationException e) {
      throw told(e);
    }
  }

  private static StoreException told(HikariPool.PoolInitializationException e) {
    return SqlErrors.told(e);
  }

  @Override
  public DataSource connections() {
    return pool;
  }

  @Override
  public void close() {
    pool.close();
  }
}
