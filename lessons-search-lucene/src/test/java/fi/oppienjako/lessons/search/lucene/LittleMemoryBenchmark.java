package fi.oppienjako.lessons.search.lucene;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.sun.management.OperatingSystemMXBean;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.search.SearchRequest;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Builds an index of very many lessons, opens it again, and searches, counts and looks up in it, in
 * the heap that it is given: {@code java -Xmx64m}. The lessons are made as they are read, so that
 * all that is in the heap is of the index; its files are in the page cache of the system.
 */
public final class LittleMemoryBenchmark {

  private static final int QUERIES = 200;

  private final RandomTexts texts = new RandomTexts(-1);

  private LittleMemoryBenchmark() {}

  /** Takes the number of lessons. */
  public static void main(String... arguments) throws IOException {
    new LittleMemoryBenchmark().run(Integer.parseInt(arguments[0]));
  }

  private void run(int lessons) throws IOException {
    System.out.printf(
        "%,d lessons in a heap of %d MiB%n", lessons, Runtime.getRuntime().maxMemory() >> 20);
    Path folder = Files.createTempDirectory("index");
    try {
      run(new GeneratedStore(lessons), folder);
    } finally {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  private void run(Store store, Path folder) throws IOException {
    long began = System.nanoTime();
    LuceneIndex.open(folder, store).close();
    System.out.printf(
        "built in %.0f s, %.0f s of processor time; %.1f MB on disk%n",
        (System.nanoTime() - began) / 1e9, processorTime() / 1e9, size(folder) / 1e6);
    try (LuceneIndex index = LuceneIndex.open(folder, store)) {
      measure("search", words -> search(store, index, SearchRequest.of(words)));
      measure(
          "search without counts",
          words -> search(store, index, SearchRequest.of(words).withoutCounts()));
      measure("look-up", words -> lookUp(store, index, words));
    }
  }

  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private interface Asked {
    int found(String words);
  }

  private void measure(String what, Asked asked) {
    List<Double> times = new ArrayList<>();
    long found = 0;
    for (int i = 0; i < QUERIES; i++) {
      String words = texts.sentence(what.equals("look-up") ? 40 : 3);
      long began = System.nanoTime();
      found += asked.found(words);
      times.add((System.nanoTime() - began) / 1e6);
    }
    times.sort(null);
    System.gc();
    Runtime heap = Runtime.getRuntime();
    System.out.printf(
        "%s: %d found; p50 %.1f p99 %.1f ms; %d MiB in use%n",
        what,
        found,
        times.get(QUERIES / 2),
        times.get(QUERIES * 99 / 100),
        (heap.totalMemory() - heap.freeMemory()) >> 20);
  }

  private static int search(Store store, LuceneIndex index, SearchRequest request) {
    return store.<Integer>read(
        Viewer.anyone(), seen -> index.search().search(request.page(0, 10), seen).lessons().size());
  }

  private static int lookUp(Store store, LuceneIndex index, String words) {
    Project asking =
        Project.of(
            Id.of("asking"),
            LocalizedText.of(Languages.FINNISH, "-"),
            Challenge.of(LocalizedText.of(Languages.FINNISH, words), ANNA, NOON));
    return store.<Integer>read(
        Viewer.anyone(),
        seen -> index.recommender().lessonsFor(asking, Optional.empty(), seen, 10).size());
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
