package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.port.Store;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcConnectionPool;

/** Databases in memory, each of its own. */
final class Databases {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private Databases() {}

  static Store emptyStore() {
    return JdbiStore.over(empty());
  }

  static JdbcConnectionPool empty() {
    JdbcConnectionPool pool =
        JdbcConnectionPool.create(
            "jdbc:h2:mem:test" + COUNT.incrementAndGet() + H2File.SETTINGS, "sa", "");
    JdbiStore.migrate(pool);
    return pool;
  }
}
