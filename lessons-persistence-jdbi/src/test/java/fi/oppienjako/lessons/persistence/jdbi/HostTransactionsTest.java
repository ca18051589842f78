package fi.oppienjako.lessons.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.programme.Project;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** The store in the transactions of a host. */
class HostTransactionsTest {

  private static final Project PROJECT = Fixtures.STANDARD.project(1);
  private static final Project OTHER = Fixtures.STANDARD.project(2);

  abstract static class OnADatabase {

    private DataSource database;
    private Store store;
    private JdbcTemplate host;
    private TransactionTemplate transaction;

    abstract DataSource emptied();

    @BeforeEach
    void open() {
      database = emptied();
      store =
          JdbiStore.over(
              new TransactionAwareDataSourceProxy(database),
              Databases.OPTIONS.joiningTransactions());
      host = new JdbcTemplate(database);
      host.execute("create table if not exists host_orders (id integer primary key)");
      host.execute("delete from host_orders");
      transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    @Test
    void keepsBothWhenTheHostCommits() {
      transaction.executeWithoutResult(
          status -> {
            host.execute("insert into host_orders values (1)");
            store.write(unit -> unit.save(PROJECT));
            assertThat(saved(store)).isEqualTo(1);
          });
      assertThat(saved(store)).isEqualTo(1);
      assertThat(orders()).isEqualTo(1);
    }

    @Test
    void keepsNeitherWhenTheHostRollsBack() {
      transaction.executeWithoutResult(
          status -> {
            host.execute("insert into host_orders values (1)");
            store.write(unit -> unit.save(PROJECT));
            status.setRollbackOnly();
          });
      assertThat(saved(store)).isZero();
      assertThat(orders()).isZero();
    }

    @Test
    void takesTheHostAlongWhenOursFails() {
      assertThatThrownBy(
              () ->
                  transaction.executeWithoutResult(
                      status -> {
                        host.execute("insert into host_orders values (1)");
                        store.write(unit -> unit.save(PROJECT.atRevision(4)));
                      }))
          .isInstanceOf(StaleRevisionException.class);
      assertThat(orders()).isZero();
    }

    @Test
    void leavesWhatWasDoneBeforeAPieceOfWorkThatFails() {
      transaction.executeWithoutResult(
          status -> {
            store.write(unit -> unit.save(PROJECT));
            assertThatThrownBy(
                    () ->
                        store.write(
                            unit -> {
                              unit.save(OTHER);
                              throw new IllegalStateException("ours fails");
                            }))
                .hasMessage("ours fails");
            host.execute("insert into host_orders values (1)");
          });
      assertThat(saved(store)).isEqualTo(1);
      assertThat(orders()).isEqualTo(1);
    }

    @Test
    void hasTransactionsOfItsOwnWhereTheHostHasNone() {
      store.write(unit -> unit.save(PROJECT));
      assertThatThrownBy(
              () ->
                  store.write(
                      unit -> {
                        unit.save(OTHER);
                        throw new IllegalStateException("ours fails");
                      }))
          .hasMessage("ours fails");
      assertThat(saved(store)).isEqualTo(1);
    }

    @Test
    void worksOnAGivenConnection() throws SQLException {
      JdbiStore plain = JdbiStore.over(database, Databases.OPTIONS);
      try (Connection connection = database.getConnection()) {
        connection.setAutoCommit(false);
        plain.in(connection).write(unit -> unit.save(PROJECT));
        assertThat(connection.isClosed()).isFalse();
        connection.rollback();
        assertThat(saved(plain)).isZero();
        plain.in(connection).write(unit -> unit.save(PROJECT));
        plain.in(connection).close();
        connection.commit();
        connection.setAutoCommit(true);
        plain.in(connection).write(unit -> unit.save(OTHER));
      }
      assertThat(saved(plain)).isEqualTo(2);
    }

    @Test
    void takesOneConnectionForEachPieceOfWork() throws Exception {
      ExecutorService threads = Executors.newFixedThreadPool(60);
      try {
        List<Callable<Project>> calls =
            IntStream.range(0, 60)
                .<Callable<Project>>mapToObj(
                    n -> () -> store.write(unit -> unit.save(Fixtures.STANDARD.project(n))))
                .toList();
        for (Future<Project> one : threads.invokeAll(calls)) {
          assertThat(one.get().revision()).isEqualTo(1);
        }
      } finally {
        threads.shutdownNow();
      }
      assertThat(saved(store)).isEqualTo(60);
    }

    private int orders() {
      return host.queryForList("select id from host_orders").size();
    }
  }

  @Nested
  class OnH2 extends OnADatabase {
    @Override
    DataSource emptied() {
      return Databases.h2();
    }
  }

  @Nested
  class OnPostgres extends OnADatabase {
    @Override
    DataSource emptied() {
      return Databases.postgres();
    }
  }

  private static int saved(Store store) {
    return store.<Integer>read(
        Viewer.unrestricted(), seen -> (int) seen.projects().stream().count());
  }
}
