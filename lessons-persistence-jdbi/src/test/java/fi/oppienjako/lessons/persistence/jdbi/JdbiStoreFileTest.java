package fi.oppienjako.lessons.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.contract.Poster;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.programme.Project;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbiStoreFileTest {

  private static final Project PROJECT = Fixtures.STANDARD.project(1);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"store", "store.mv.db", "a folder/with spaces", "työ/opit ja Åland"})
  void findsAgainWhatWasSavedBeforeItWasClosed(String name) throws IOException {
    Path file = folder.resolve(name);
    try (Store store = JdbiStore.open(file)) {
      store.write(unit -> unit.save(PROJECT));
    }
    try (Store store = JdbiStore.open("jdbc:h2:file:" + file)) {
      assertThat(found(store)).contains(PROJECT.atRevision(1));
    }
    assertThat(file.resolveSibling(file.getFileName().toString().replace(".mv.db", "") + ".mv.db"))
        .exists();
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void refusesAPathThatH2CannotTake() {
    assertThatThrownBy(() -> JdbiStore.open(folder.resolve("a;b")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("semicolon");
  }

  @ParameterizedTest
  @ValueSource(strings = {"truncated", "garbled"})
  void leavesADamagedFileAsItIs(String name) throws IOException {
    Path file = folder.resolve("store.mv.db");
    try (var damaged = JdbiStoreFileTest.class.getResourceAsStream("/damaged/" + name + ".mv.db")) {
      Files.write(file, damaged.readAllBytes());
    }
    assertRefused(file);
  }

  @Test
  void leavesAFileThatIsCutAnywhereAsItIs() throws IOException {
    Path file = folder.resolve("store.mv.db");
    try (Store store = JdbiStore.open(file)) {
      store.load(Fixtures.STANDARD.lessons(300), LoadProgress.SILENT);
    }
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 1, 4096, 8192, whole.length / 2, whole.length - 5000}) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertRefused(file);
    }
    Files.write(file, "a text".repeat(5000).getBytes(StandardCharsets.UTF_8));
    assertRefused(file);
    Files.write(file, whole);
    JdbiStore.open(file).close();
  }

  private static void assertRefused(Path file) throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> JdbiStore.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot be read in full");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void isSharedByThoseWhoOpenItInOneProgram() {
    Path file = folder.resolve("store");
    try (Store first = JdbiStore.open(file)) {
      try (Store second = JdbiStore.open(file)) {
        second.write(unit -> unit.save(PROJECT));
      }
      assertThat(found(first)).isPresent();
      first.write(unit -> unit.save(PROJECT.atRevision(1)));
    }
    try (Store again = JdbiStore.open(file)) {
      assertThat(found(again)).contains(PROJECT.atRevision(2));
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
    Process other = Programs.program(HoldsItOpen.class, file).start();
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
  void makesTablesForKindsThatComeLater() {
    Path file = folder.resolve("store");
    Poster poster = Poster.number(3);
    try (Store store = JdbiStore.open(file)) {
      assertThatThrownBy(() -> store.write(unit -> unit.save(poster)))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("was not opened for the kind 'poster'");
    }
    try (Store store = JdbiStore.open(file, Databases.OPTIONS)) {
      Poster saved = store.write(unit -> unit.save(poster));
      assertThat(saved.revision()).isEqualTo(1);
    }
    JdbiStore.open(file).close();
  }

  private static Optional<Project> found(Store store) {
    return store.read(Viewer.unrestricted(), snapshot -> snapshot.projects().find(PROJECT.id()));
  }
}
