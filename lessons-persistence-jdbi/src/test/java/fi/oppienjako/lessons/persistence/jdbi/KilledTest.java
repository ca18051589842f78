package fi.oppienjako.lessons.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered as saved is there after the program was killed, again and again. */
class KilledTest {

  private static final int WRITERS = 6;

  @TempDir Path folder;

  @Test
  void keepsWhatManyWritersWereAnsweredOnH2() throws IOException, InterruptedException {
    killAgainAndAgain(3, folder.resolve("store").toString());
  }

  @Test
  @Tag("slow")
  void keepsWhatManyWritersWereAnsweredOnH2ForLong() throws IOException, InterruptedException {
    killAgainAndAgain(20, folder.resolve("store").toString());
  }

  @Test
  void keepsWhatManyWritersWereAnsweredOnPostgres() throws IOException, InterruptedException {
    killAgainAndAgain(2, Databases.url("killed"));
  }

  @Test
  @Tag("slow")
  void keepsWhatManyWritersWereAnsweredOnPostgresForLong()
      throws IOException, InterruptedException {
    killAgainAndAgain(20, Databases.url("killed_long"));
  }

  private static void killAgainAndAgain(int times, String where)
      throws IOException, InterruptedException {
    // Much is replaced, so that there is unused space in a file.
    try (Store store = opened(where)) {
      store.load(Fixtures.STANDARD.lessons(3000), LoadProgress.SILENT);
      for (int from = 0; from < 3000; from += 1000) {
        List<Lesson> some = Fixtures.STANDARD.lessons(from + 1000).skip(from).toList();
        store.write(unit -> some.stream().map(one -> unit.save(one.atRevision(1))).count());
      }
    }
    Random random = new Random(7);
    List<String> answered = new ArrayList<>();
    for (int round = 0; round < times; round++) {
      Process killed = Programs.program(Saves.class, where, round).start();
      int after = 100 + random.nextInt(300);
      try (BufferedReader told = killed.inputReader(StandardCharsets.UTF_8)) {
        for (int i = 0; i < after; i++) {
          answered.add(told.readLine());
        }
        killed.toHandle().destroyForcibly(); // Leaves what it said to be read.
        told.lines().filter(line -> line.endsWith(".")).forEach(answered::add);
      }
      killed.waitFor();
      assertKept(where, answered);
    }
  }

  private static void assertKept(String where, List<String> answered) {
    try (Store store = opened(where)) {
      List<String> lost =
          store.read(
              Viewer.unrestricted(),
              snapshot ->
                  answered.stream()
                      .filter(id -> snapshot.lessons().find(id(id)).isEmpty())
                      .toList());
      assertThat(lost).as("of %s answered", answered.size()).isEmpty();
      try (Stream<Change> changes = store.changes(Position.START);
          Stream<Lesson> lessons =
              store
                  .read(Viewer.unrestricted(), seen -> seen.lessons().stream().toList())
                  .stream()) {
        assertThat(changes.count()).isEqualTo(lessons.mapToInt(Lesson::revision).sum());
      }
    }
  }

  private static Id<Lesson> id(String line) {
    return Id.of(line.replace(".", ""));
  }

  private static Store opened(String where) {
    return where.startsWith("jdbc:") ? JdbiStore.open(where) : JdbiStore.open(Path.of(where));
  }

  /** Saves lessons in many threads, and names each once it is answered as saved. */
  static final class Saves {

    private Saves() {}

    public static void main(String[] arguments) {
      Store store =
          arguments[0].startsWith("jdbc:")
              ? JdbiStore.open(arguments[0])
              // What is unused may be written over at once, not only after 45 seconds.
              : JdbiStore.over(
                  JdbcConnectionPool.create(
                      H2File.url(DataFile.named(Path.of(arguments[0]))) + ";RETENTION_TIME=0",
                      "sa",
                      ""));
      for (int writer = 0; writer < WRITERS; writer++) {
        int first = Integer.parseInt(arguments[1]) * 1_000_000 + writer * 100_000 + 10_000;
        Thread thread =
            new Thread(
                () -> {
                  for (int n = first; ; n++) {
                    Lesson lesson = Fixtures.STANDARD.lesson(n);
                    store.write(unit -> unit.save(lesson));
                    synchronized (System.out) {
                      System.out.println(lesson.id() + ".");
                    }
                  }
                });
        thread.start();
      }
    }
  }
}
