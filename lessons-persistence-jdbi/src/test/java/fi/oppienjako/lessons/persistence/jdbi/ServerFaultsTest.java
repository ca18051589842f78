package fi.oppienjako.lessons.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.programme.Project;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What goes wrong outside, told in a sentence. */
class ServerFaultsTest {

  private static final Project PROJECT = Fixtures.STANDARD.project(1);

  @Test
  void tellsThatTheServerCannotBeReached() {
    assertThatThrownBy(
            () ->
                JdbiStore.open(
                    "jdbc:postgresql://127.0.0.1:1/none?connectTimeout=1&loginTimeout=1"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("database");
  }

  @Test
  void tellsThatNobodyAnswersAtAnAddress() {
    assertThatThrownBy(() -> JdbiStore.open("jdbc:postgresql://127.0.0.1:1/nothing"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("could not be reached");
  }

  @Test
  void tellsThatTheConnectionWasLostAndKeepsNothingHalf() {
    DataSource database = Databases.postgres();
    try (Store store = JdbiStore.over(database, Databases.OPTIONS)) {
      assertThatThrownBy(
              () ->
                  store.write(
                      unit -> {
                        unit.save(PROJECT);
                        assertThat(unit.projects().stream()).hasSize(1);
                        Databases.execute(
                            database,
                            "select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction'");
                        return unit.projects().stream().count();
                      }))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("connection to the database was lost");
      assertThat(store.<Long>read(Viewer.unrestricted(), seen -> seen.projects().stream().count()))
          .isZero();
      assertThat(store.<Project>write(unit -> unit.save(PROJECT)).revision()).isEqualTo(1);
    }
  }

  @Test
  void tellsThatNoConnectionBecameFree() throws SQLException {
    Databases.postgres();
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(Databases.url("postgres"));
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(300);
    try (HikariDataSource pool = new HikariDataSource(config);
        Store store = JdbiStore.over(pool, Databases.OPTIONS);
        Connection held = pool.getConnection()) {
      assertThat(held.isClosed()).isFalse();
      assertThatThrownBy(() -> store.write(unit -> unit.save(PROJECT)))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("no connection to the database became free");
    }
  }

  @Test
  void tellsThatTheDiskIsFull() {
    IOException full = new IOException("No space left on device");
    assertThat(SqlErrors.told(new SQLException("General error", "50000", full)))
        .hasMessageContaining("the disk is full");
    assertThat(SqlErrors.told(new SQLException("could not extend file", "53100")))
        .hasMessageContaining("the disk is full");
  }
}
