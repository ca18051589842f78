package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.port.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Loads lessons, closes the store, opens it again and streams them out, in the heap that it is
 * given, which the benchmark sets to 64 MiB.
 */
final class StreamingInLittleMemory {

  private StreamingInLittleMemory() {}

  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("lessons-memory");
    Path file = folder.resolve("store");
    System.out.printf(
        Locale.ROOT,
        "%,d lessons in a heap of %d MiB%n",
        count,
        Runtime.getRuntime().maxMemory() >> 20);
    long start = System.nanoTime();
    try (Store store = JdbiStore.open(file)) {
      store.load(Fixtures.STANDARD.lessons(count), soFar -> {});
      tell("loaded", start);
    }
    tell("closed", start);
    try (Store store = JdbiStore.open(file)) {
      int seen =
          store.<Integer>read(
              Viewer.unrestricted(),
              snapshot -> snapshot.lessons().stream().mapToInt(lesson -> lesson.revision()).sum());
      tell("streamed " + seen, start);
    }
    Path kept = folder.resolve("store.mv.db");
    System.out.printf(Locale.ROOT, "%,d bytes%n", Files.size(kept));
    Files.delete(kept);
    Files.delete(folder);
  }

  private static void tell(String what, long start) {
    System.out.printf(Locale.ROOT, "%s after %.1f s%n", what, (System.nanoTime() - start) / 1e9);
  }
}
