package fi.oppienjako.lessons.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.programme.Project;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writers on PostgreSQL, of which one is not done yet. */
class WritersSideBySideTest {

  private final DataSource database = Databases.postgres();
  private final Lesson open =
      Fixtures.STANDARD
          .lessons(80)
          .filter(one -> one.openness().filter(Openness.AGORA::equals).isPresent())
          .findFirst()
          .orElseThrow();
  private Store store;
  private Project home;

  @BeforeEach
  void begin() {
    store = JdbiStore.over(database, Databases.OPTIONS);
    Project fresh =
        Fixtures.some(Fixtures.STANDARD::project, Fixtures.PROJECTS).stream()
            .filter(one -> one.id().equals(open.origin().project()))
            .findFirst()
            .orElseThrow()
            .openAt(Openness.AGORA);
    home = store.write(unit -> unit.save(fresh));
  }

  @AfterEach
  void end() {
    store.close();
  }

  @Test
  void doNotWaitForEachOther() {
    store.write(
        unit -> {
          unit.save(Fixtures.STANDARD.organisation(1));
          assertThat(unit.organisations().stream()).hasSize(1);
          elsewhere(other -> other.save(Fixtures.STANDARD.organisation(2))).join();
          return null;
        });
    assertThat(store.<Long>read(Viewer.anyone(), seen -> seen.organisations().stream().count()))
        .isEqualTo(2);
  }

  @Test
  void areNotOvertakenInTheFeed() {
    List<Change> before = changes();
    store.write(
        unit -> {
          unit.save(Fixtures.STANDARD.organisation(1));
          assertThat(unit.organisations().stream()).hasSize(1);
          elsewhere(other -> other.save(Fixtures.STANDARD.organisation(2))).join();
          // The other's number is higher, and ours is not there yet.
          elsewhereRead(() -> assertThat(changes()).isEqualTo(before));
          return null;
        });
    assertThat(changes())
        .hasSize(before.size() + 2)
        .extracting(Change::position)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void areToldThatAnotherWasFirst() {
    CompletableFuture<?> second =
        store.write(
            unit -> {
              unit.save(home);
              assertThat(unit.projects().stream()).hasSize(1);
              CompletableFuture<?> waits = elsewhere(other -> other.save(home));
              awaitOneThatWaits();
              return waits;
            });
    assertThatThrownBy(second::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(StaleRevisionException.class);
  }

  @Test
  void areToldThatAnotherHasMadeTheSame() {
    CompletableFuture<?> second =
        store.write(
            unit -> {
              unit.save(Fixtures.STANDARD.organisation(7));
              assertThat(unit.organisations().stream()).hasSize(1);
              CompletableFuture<?> waits =
                  elsewhere(other -> other.save(Fixtures.STANDARD.organisation(7)));
              awaitOneThatWaits();
              return waits;
            });
    assertThatThrownBy(second::join)
        .hasCauseInstanceOf(StaleRevisionException.class)
        .hasMessageContaining(Fixtures.STANDARD.organisation(7).id().value());
  }

  @Test
  void cannotNarrowWhatAnotherIsAboutToDependOn() {
    CompletableFuture<?> narrowing =
        store.write(
            unit -> {
              unit.save(open);
              assertThat(unit.lessons().stream()).hasSize(1);
              CompletableFuture<?> waits =
                  elsewhere(other -> other.save(home.openAt(Openness.LAB)));
              awaitOneThatWaits();
              return waits;
            });
    assertThatThrownBy(narrowing::join).hasCauseInstanceOf(TooWidelyOpenException.class);
  }

  @Test
  void cannotDependOnWhatAnotherIsAboutToNarrow() {
    CompletableFuture<?> opening =
        store.write(
            unit -> {
              unit.save(home.openAt(Openness.LAB));
              assertThat(unit.projects().stream()).hasSize(1);
              CompletableFuture<?> waits = elsewhere(other -> other.save(open));
              awaitOneThatWaits();
              return waits;
            });
    assertThatThrownBy(opening::join).hasCauseInstanceOf(TooWidelyOpenException.class);
  }

  private CompletableFuture<?> elsewhere(Function<UnitOfWork, Object> work) {
    return CompletableFuture.supplyAsync(() -> store.<Object>write(work));
  }

  private static void elsewhereRead(Runnable work) {
    CompletableFuture.runAsync(work).join();
  }

  private List<Change> changes() {
    try (Stream<Change> changes = store.changes(Position.START)) {
      return changes.toList();
    }
  }

  /** Until the server says that somebody waits for a lock. */
  private void awaitOneThatWaits() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      boolean waits = false;
      while (!waits) {
        try (ResultSet waiting =
            statement.executeQuery(
                "select count(*) from pg_stat_activity where wait_event_type = 'Lock'")) {
          waiting.next();
          waits = waiting.getInt(1) > 0;
        }
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
