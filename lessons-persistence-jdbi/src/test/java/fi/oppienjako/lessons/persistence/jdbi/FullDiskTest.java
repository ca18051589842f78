package fi.oppienjako.lessons.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.StoreException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What happens when the file of a store can grow no more, by the system's own word. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no shell that limits files")
class FullDiskTest {

  /** In blocks of 512 bytes, or of 1024, as the shell counts them. */
  private static final int MOST = 8 * 1024;

  @TempDir Path folder;

  @Test
  void tellsThatThereIsNoRoomAndKeepsNothingHalf() throws IOException, InterruptedException {
    Path file = folder.resolve("store");
    List<String> lines = writeUntilFull(file);
    List<String> answered = lines.stream().filter(line -> line.startsWith("lesson-")).toList();
    List<String> told = lines.stream().filter(line -> !line.startsWith("lesson-")).toList();
    assertThat(answered).hasSizeGreaterThan(10);
    assertThat(told)
        .hasSize(2)
        .allSatisfy(
            sentence ->
                assertThat(sentence).contains("may not grow any further", "open the store again"));

    try (Store store = JdbiStore.open(file)) {
      List<Lesson> kept =
          store.read(Viewer.unrestricted(), seen -> seen.lessons().stream().toList());
      assertThat(kept).extracting(one -> one.id().value()).containsAll(answered);
      try (Stream<Change> changes = store.changes(Position.START)) {
        assertThat(changes.map(Change::id).sorted())
            .isEqualTo(kept.stream().map(one -> one.id().value()).sorted().toList());
      }
      // With room again, all goes on.
      store.load(Fixtures.STANDARD.lessons(3000), LoadProgress.SILENT);
      assertThat(store.<Long>read(Viewer.unrestricted(), seen -> seen.lessons().stream().count()))
          .isEqualTo(3000);
    }
  }

  private static List<String> writeUntilFull(Path file) throws IOException, InterruptedException {
    ProcessBuilder program = Programs.program(Saves.class, file);
    List<String> limited = new ArrayList<>(List.of("sh", "-c", "ulimit -f \"$0\"; exec \"$@\""));
    limited.add(String.valueOf(MOST));
    limited.addAll(program.command());
    Process writing = program.command(limited).start();
    try (BufferedReader told = writing.inputReader(StandardCharsets.UTF_8)) {
      List<String> lines = told.lines().toList();
      assertThat(writing.waitFor()).isZero();
      return lines;
    }
  }

  /** Saves lessons until it is refused; says which were saved, and what it heard. */
  static final class Saves {

    private Saves() {}

    public static void main(String[] arguments) {
      JdbiStore store = JdbiStore.open(Path.of(arguments[0]));
      for (int n = 0, refused = 0; refused < 2; n++) {
        Lesson lesson = Fixtures.STANDARD.lesson(n);
        try {
          store.write(unit -> unit.save(lesson));
          System.out.println(lesson.id());
        } catch (StoreException e) {
          refused++; // The second time, the database is closed: it has to say the same.
          System.out.println(e.getMessage());
        }
      }
      System.exit(0);
    }
  }
}
