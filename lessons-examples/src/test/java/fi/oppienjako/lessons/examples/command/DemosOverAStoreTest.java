package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.examples.programmes.ExampleProgrammes;
import fi.oppienjako.lessons.examples.story.Papers;
import fi.oppienjako.lessons.examples.text.Screen;
import fi.oppienjako.lessons.persistence.jdbi.JdbiStore;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A story is the same wherever it takes place. */
class DemosOverAStoreTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "expert-support-2022",
        "sharing-lessons-2022",
        "digital-roadmap-2022",
        "digital-support-network",
        "team-network"
      })
  void areToldOverAFileAsInMemory(String programme) {
    String inMemory = told(programme, new InMemoryStore());
    try (Store file = JdbiStore.open(folder.resolve("store"))) {
      assertThat(told(programme, file)).isEqualTo(inMemory);
    }
  }

  @Tag("slow")
  @Test
  void goOnAfterEachStepAsIfNothingHadEnded() {
    String programme = "sharing-lessons-2022";
    assertThat(told(programme, new Reopened(folder.resolve("store"))))
        .isEqualTo(told(programme, new InMemoryStore()));
  }

  private String told(String programme, Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Demos.of(programme)
        .orElseThrow()
        .apply(Papers.in(folder.resolve("papers")))
        .tell(store, ExampleProgrammes.read(programme).all(), Screen.on(stream), Languages.ENGLISH);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Opens the file for each piece of work, and closes it again. */
  private record Reopened(Path file) implements Store {

    @Override
    public <T extends @Nullable Object> T write(Function<? super UnitOfWork, ? extends T> work) {
      try (Store store = JdbiStore.open(file)) {
        return store.<T>write(work);
      }
    }

    @Override
    public <T extends @Nullable Object> T read(
        Viewer reader, Function<? super Snapshot, ? extends T> work) {
      try (Store store = JdbiStore.open(file)) {
        return store.<T>read(reader, work);
      }
    }

    @Override
    public void load(Stream<? extends Aggregate<?>> all, LoadProgress progress) {
      try (Store store = JdbiStore.open(file)) {
        store.load(all, progress);
      }
    }

    @Override
    public Stream<Change> changes(Position after) {
      try (Store store = JdbiStore.open(file);
          Stream<Change> changes = store.changes(after)) {
        return changes.toList().stream();
      }
    }

    @Override
    public void close() {}
  }
}
