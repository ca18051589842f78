package fi.oppienjako.lessons.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.StoreException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered as saved is there after PostgreSQL itself was killed. */
class KilledServerTest {

  private static final int WRITERS = 4;

  /** Before the server is killed for the first time, this many things are there. */
  private static final int FIRST = 200;

  @TempDir Path folder;

  private final Map<String, Boolean> answered = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();
  private final List<StoreException> told = new ArrayList<>();

  @Test
  void keepsWhatWasAnsweredWhenItsServerIsKilled() throws Exception {
    killAgainAndAgain(1);
  }

  @Test
  @Tag("slow")
  void keepsWhatWasAnsweredHoweverOftenItsServerIsKilled() throws Exception {
    killAgainAndAgain(20);
  }

  private void killAgainAndAgain(int times) throws Exception {
    Random random = new Random(11);
    for (int round = 0; round < times; round++) {
      writeUntilKilled(started(), answered.size() + FIRST + random.nextInt(300));
    }
    EmbeddedPostgres server = started();
    try (Store store = JdbiStore.open(server.getJdbcUrl("postgres", "postgres"))) {
      assertKept(store);
    } finally {
      server.close();
    }
    assertThat(told)
        .isNotEmpty()
        .allSatisfy(
            refusal ->
                assertThat(refusal.refusal().key())
                    .isIn("store.connection-lost", "store.no-connection", "store.unreachable"));
  }

  /** With all that makes it safe, on what it left behind. */
  private EmbeddedPostgres started() throws IOException {
    Files.deleteIfExists(data().resolve("postmaster.pid")); // Of the one that was killed.
    return EmbeddedPostgres.builder()
        .setDataDirectory(data().toFile())
        .setCleanDataDirectory(false)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .start();
  }

  private Path data() {
    return folder.resolve("data");
  }

  private void writeUntilKilled(EmbeddedPostgres server, int enough) throws Exception {
    List<Thread> threads = new ArrayList<>();
    try (HikariDataSource pool = impatient(server);
        Store store = JdbiStore.over(pool)) {
      assertKept(store);
      for (int writer = 0; writer < WRITERS; writer++) {
        threads.add(new Thread(() -> untilRefused(() -> save(store))));
      }
      threads.add(new Thread(() -> untilRefused(() -> load(store))));
      threads.forEach(Thread::start);
      while (answered.size() < enough && threads.stream().allMatch(Thread::isAlive)) {
        Thread.sleep(1);
      }
      kill();
      for (Thread thread : threads) {
        thread.join();
      }
    } finally {
      server.close(); // Lets go of the lock that this program holds; there is nothing to stop.
    }
  }

  /** Connections that do not wait half a minute for a server that is gone. */
  private static HikariDataSource impatient(EmbeddedPostgres server) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
    pool.setMaximumPoolSize(5);
    pool.setConnectionTimeout(1_000);
    JdbiStore.migrate(pool);
    return pool;
  }

  private void save(Store store) {
    Lesson lesson = Fixtures.STANDARD.lesson(next.incrementAndGet());
    store.write(unit -> unit.save(lesson));
    answered.put(lesson.id().value(), true);
  }

  /** Half a thousand at once: all of them, or none. */
  private void load(Store store) {
    int first = next.getAndAdd(500);
    List<Lesson> many = Fixtures.STANDARD.lessons(first + 500).skip(first + 1).toList();
    store.load(many.stream(), soFar -> many.forEach(one -> answered.put(one.id().value(), true)));
  }

  private void untilRefused(Runnable work) {
    while (true) {
      try {
        work.run();
      } catch (StoreException e) {
        synchronized (told) {
          told.add(e);
        }
        return;
      }
    }
  }

  /** The server and all its children at once, with no time to write anything down. */
  private void kill() throws Exception {
    long server = Long.parseLong(Files.readAllLines(data().resolve("postmaster.pid")).get(0));
    Optional<ProcessHandle> found = ProcessHandle.of(server);
    List<ProcessHandle> all =
        found.stream()
            .flatMap(one -> Stream.concat(Stream.of(one), one.descendants()))
            .collect(Collectors.toList());
    assertThat(all).isNotEmpty();
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle one : all) {
      one.onExit().get(30, TimeUnit.SECONDS);
    }
  }

  private void assertKept(Store store) {
    List<Lesson> kept = store.read(Viewer.unrestricted(), seen -> seen.lessons().stream().toList());
    assertThat(kept).extracting(one -> one.id().value()).containsAll(answered.keySet());
    try (Stream<Change> changes = store.changes(Position.START)) {
      assertThat(changes.map(Change::id).sorted())
          .isEqualTo(kept.stream().map(one -> one.id().value()).sorted().toList());
    }
  }
}
