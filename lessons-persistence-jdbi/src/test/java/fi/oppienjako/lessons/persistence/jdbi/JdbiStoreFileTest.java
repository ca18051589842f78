package fi.oppienjako.lessons.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbiStoreFileTest {

  private static final Project PROJECT = Fixtures.STANDARD.project(1);

  @TempDir Path folder;

  @Test
  void findsAgainWhatWasSavedBeforeItWasClosed() {
    Path file = folder.resolve("store");
    try (Store store = JdbiStore.open(file)) {
      store.write(unit -> unit.save(PROJECT));
    }
    assertThat(folder.resolve("store.mv.db")).exists();
    try (Store store = JdbiStore.open(folder.resolve("store.mv.db"))) {
      assertThat(found(store)).contains(PROJECT.atRevision(1));
      store.write(unit -> unit.save(PROJECT.atRevision(1)));
      try (Stream<Change> changes = store.changes(Position.START)) {
        assertThat(changes).extracting(Change::revision).containsExactly(1, 2);
      }
    }
  }

  @Test
  void keepsWhatWasSavedWhenTheProgramIsKilled() throws IOException, InterruptedException {
    Path file = folder.resolve("store");
    Process killed =
        program(SavesAndDies.class, file).redirectOutput(folder.resolve("out").toFile()).start();
    assertThat(killed.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(killed.exitValue()).as(Files.readString(folder.resolve("out"))).isEqualTo(9);
    try (Store store = JdbiStore.open(file)) {
      assertThat(found(store)).contains(PROJECT.atRevision(1));
    }
  }

  /** Saves a project and is gone in the same moment. */
  static final class SavesAndDies {
    private SavesAndDies() {}

    public static void main(String[] arguments) {
      Store store = JdbiStore.open(Path.of(arguments[0]));
      store.write(unit -> unit.save(PROJECT));
      Runtime.getRuntime().halt(9);
    }
  }

  @Test
  void saysWhichKindsItDoesNotKeep() {
    List<Function<Snapshot, Object>> views =
        List.of(
            Snapshot::playbooks,
            Snapshot::plans,
            Snapshot::sessions,
            Snapshot::comments,
            Snapshot::actions,
            Snapshot::sharings,
            Snapshot::lookUps,
            Snapshot::reuses);
    try (Store store = Databases.emptyStore()) {
      for (Function<Snapshot, Object> view : views) {
        assertThatThrownBy(() -> store.read(Viewer.anyone(), view))
            .isInstanceOf(StoreException.class)
            .hasMessageContaining("is not among them yet");
      }
      assertThatThrownBy(() -> store.write(unit -> unit.save(Fixtures.STANDARD.lookUp(1))))
          .isInstanceOf(StoreException.class)
          .hasMessage(
              "the SQL store keeps persons, organisations, programmes, projects and lessons so far; 'look-up' is not among them yet");
      assertThatThrownBy(
              () ->
                  store.load(Stream.of(PROJECT, Fixtures.STANDARD.comment(1)), LoadProgress.SILENT))
          .isInstanceOf(StoreException.class);
      assertThat(found(store)).isEmpty();
    }
  }

  @Test
  void saysThatItHasBeenClosed() {
    Store store = JdbiStore.open(folder.resolve("store"));
    store.close();
    store.close();
    assertThatThrownBy(() -> store.write(unit -> unit.save(PROJECT)))
        .isInstanceOf(StoreException.class)
        .hasMessage("the store has been closed");
  }

  @Test
  void saysThatAnotherProgramHasItOpen() throws IOException {
    Path file = folder.resolve("store");
    Process other = program(HoldsItOpen.class, file).start();
    try (BufferedReader told = other.inputReader(StandardCharsets.UTF_8)) {
      assertThat(told.lines().filter("open"::equals).findFirst()).isPresent();
      assertThatThrownBy(() -> JdbiStore.open(file))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("in use by another program");
    } finally {
      other.destroyForcibly();
    }
  }

  /** Has a store open until nobody listens any more. */
  static final class HoldsItOpen {
    private HoldsItOpen() {}

    public static void main(String[] arguments) throws IOException {
      try (Store store = JdbiStore.open(Path.of(arguments[0]))) {
        store.write(unit -> unit.save(PROJECT));
        System.out.println("open");
        System.in.read();
      }
    }
  }

  @Test
  void saysThatTheFileIsNotAStore() throws IOException {
    Path file = folder.resolve("store.mv.db");
    Files.writeString(file, "a text".repeat(5000));
    assertThatThrownBy(() -> JdbiStore.open(file)).isInstanceOf(StoreException.class);
  }

  @Test
  void outlivesAThreadThatIsInterrupted() {
    try (Store store = JdbiStore.open(folder.resolve("store"))) {
      Thread.currentThread().interrupt();
      try {
        store.write(unit -> unit.save(PROJECT));
        assertThat(found(store)).isPresent();
      } finally {
        assertThat(Thread.interrupted()).isTrue();
      }
      store.write(unit -> unit.save(PROJECT.atRevision(1)));
      assertThat(found(store)).contains(PROJECT.atRevision(2));
    }
  }

  @Test
  void refusesAPathThatH2CannotTake() {
    assertThatThrownBy(() -> JdbiStore.open(Path.of("a;b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("semicolon");
  }

  @Test
  void keepsNothingAfterTheDatabaseHasRefusedAPart() throws SQLException {
    JdbcConnectionPool narrow = Databases.empty();
    try (Connection connection = narrow.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("alter table project_text alter column wording varchar(2000)");
    }
    Project tooLong =
        Project.of(Id.of("long"), LocalizedText.english("a".repeat(3000)), PROJECT.challenge());
    try (Store store = JdbiStore.over(narrow)) {
      assertThatThrownBy(() -> store.write(unit -> unit.save(tooLong)))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("longer than the database can hold");
      assertThatThrownBy(
              () ->
                  store.write(
                      unit -> {
                        unit.save(PROJECT);
                        unit.save(tooLong);
                        assertThatThrownBy(() -> unit.projects().find(tooLong.id()))
                            .isInstanceOf(StoreException.class);
                        return null;
                      }))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("nothing was kept");
      assertThat(found(store)).isEmpty();
    }
  }

  @Test
  void refusesOtherContentForTheSameThingInOneLoad() {
    try (Store store = Databases.emptyStore()) {
      store.load(Stream.of(PROJECT, PROJECT), LoadProgress.SILENT);
      Project other = Fixtures.STANDARD.project(2);
      assertThatThrownBy(
              () -> store.load(Stream.of(other, other.asExample().in(Id.of("x"))), soFar -> {}))
          .isInstanceOf(StaleRevisionException.class);
      assertThatThrownBy(() -> store.write(unit -> loadInside(store)))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  private static Optional<Object> loadInside(Store store) {
    store.load(Stream.of(PROJECT), LoadProgress.SILENT);
    return Optional.empty();
  }

  private static Optional<Project> found(Store store) {
    return store.read(Viewer.unrestricted(), snapshot -> snapshot.projects().find(PROJECT.id()));
  }

  private static ProcessBuilder program(Class<?> main, Path file) {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            main.getName(),
            file.toString())
        .redirectErrorStream(true);
  }
}
