package fi.oppienjako.lessons.search.lucene;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;

import com.sun.management.OperatingSystemMXBean;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.search.SearchRequest;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.search.lucene.analysis.LanguageAnalysis;
import fi.oppienjako.lessons.search.lucene.analysis.PartWords;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queries.mlt.MoreLikeThis;

/**
 * Prints how long it takes to build an index, to search it and to compare in it, beside what bare
 * Lucene takes for the same query over the same index. Texts are random sentences of random words.
 */
public final class SearchBenchmark {

  private static final int QUERIES = 300;

  /** Of how many lessons there is one of few projects, and how many times as many many are. */
  private static final int FEW = 200;

  private static final int TIMES = 10;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final PrintStream out;
  private final RandomTexts texts = new RandomTexts(7);

  private SearchBenchmark(PrintStream out) {
    this.out = out;
  }

  /** Takes the number of lessons. */
  public static void main(String... arguments) throws IOException {
    new SearchBenchmark(System.out).run(Integer.parseInt(arguments[0]));
  }

  private interface Asked {
    void ask(String words) throws IOException;
  }

  private void run(int lessons) throws IOException {
    Path folder = Files.createTempDirectory("index");
    try (InMemoryStore store = new InMemoryStore()) {
      store.load(
          Stream.<Aggregate<?>>concat(
              Stream.of(Catalogue.HOME), IntStream.range(0, lessons).mapToObj(this::lesson)),
          LoadProgress.SILENT);
      long began = System.nanoTime();
      long worked = processorTime();
      try (LuceneIndex index = LuceneIndex.open(folder, store)) {
        out.printf(
            "build: %,d lessons in %.1f s, %.1f s of processor time%n",
            lessons, (System.nanoTime() - began) / 1e9, (processorTime() - worked) / 1e9);
        out.printf("size: %.1f MB%n", size(folder) / 1e6);
        measure(store, index);
      }
    }
    double few = overlaps(lessons / FEW);
    double many = overlaps(lessons / FEW * TIMES);
    out.printf("overlaps: %d times the projects take %.1f times as long%n", TIMES, many / few);
  }

  /** Returns how long it takes to compare each of so many projects with all others. */
  private double overlaps(int projects) {
    try (InMemoryStore store = new InMemoryStore()) {
      List<Project> all =
          IntStream.range(0, projects)
              .mapToObj(number -> asking("p" + number, texts.sentence(40)))
              .toList();
      store.load(all.stream(), LoadProgress.SILENT);
      try (LuceneIndex index = LuceneIndex.inMemory(store)) {
        long began = THREADS.getCurrentThreadCpuTime();
        for (Project project : all) {
          store.<Object>read(
              Viewer.unrestricted(), seen -> index.recommender().overlapsOf(project, seen, 5));
        }
        double taken = (THREADS.getCurrentThreadCpuTime() - began) / 1e9;
        out.printf("overlaps: %,d projects with all others in %.2f s%n", projects, taken);
        return taken;
      }
    }
  }

  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private void measure(Store store, LuceneIndex index) throws IOException {
    Analysis analysis = IndexOptions.defaults().analysis();

    Analyzer stems =
        LanguageAnalysis.of(Languages.FINNISH, PartWords.bundled(Languages.FINNISH)).stems();
    Asked bare =
        words ->
            index.search(
                Viewer.anyone(),
                searcher ->
                    searcher.search(new WordQuery(analysis, searcher).of(words), 10).totalHits);
    Asked ours =
        words ->
            store.<Object>read(
                Viewer.anyone(),
                seen ->
                    index
                        .search()
                        .search(SearchRequest.of(words).page(0, 10).withoutCounts(), seen));
    Asked counted =
        words ->
            store.<Object>read(
                Viewer.anyone(),
                seen -> index.search().search(SearchRequest.of(words).page(0, 10), seen));
    compare("search", "bare Lucene, same query", 3, bare, ours);
    compare("search with counts", "bare Lucene, same query", 3, bare, counted);
    Asked more =
        words ->
            index.search(
                Viewer.anyone(),
                searcher -> {
                  MoreLikeThis like = new MoreLikeThis(searcher.getIndexReader());
                  String field = Field.STEM.open(Languages.FINNISH);
                  like.setAnalyzer(stems);
                  like.setFieldNames(new String[] {field});
                  like.setMinTermFreq(1);
                  return searcher.search(like.like(field, new StringReader(words)), 10).totalHits;
                });
    Asked lookUp =
        words ->
            store.<Object>read(
                Viewer.anyone(),
                seen -> index.recommender().lessonsFor(asking(words), Optional.empty(), seen, 10));
    compare("look-up", "bare Lucene, more like this", 40, more, lookUp);
  }

  private void compare(String name, String peer, int words, Asked theirs, Asked ours)
      throws IOException {
    List<Double> peers = new ArrayList<>();
    List<Double> own = new ArrayList<>();
    for (int i = 0; i < 2 * QUERIES; i++) {
      String asked = texts.sentence(words);
      double one = time(theirs, asked);
      double other = time(ours, asked);
      if (i >= QUERIES) { // The first half warms up.
        peers.add(one);
        own.add(other);
      }
    }
    out.printf(
        "%s: ours p50 %.2f p99 %.2f ms; %s p50 %.2f p99 %.2f ms; ratio p50 %.2f p99 %.2f%n",
        name,
        at(own, 0.5),
        at(own, 0.99),
        peer,
        at(peers, 0.5),
        at(peers, 0.99),
        at(own, 0.5) / at(peers, 0.5),
        at(own, 0.99) / at(peers, 0.99));
  }

  private static double time(Asked asked, String words) throws IOException {
    long began = THREADS.getCurrentThreadCpuTime();
    asked.ask(words);
    return (THREADS.getCurrentThreadCpuTime() - began) / 1e6;
  }

  private static double at(List<Double> times, double share) {
    return times.stream().sorted().toList().get((int) (share * (times.size() - 1)));
  }

  private Lesson lesson(int number) {
    return Catalogue.validated("l" + number, "fi", texts.sentence(6), texts.sentence(60))
        .share(Openness.AGORA, ANNA, NOON);
  }

  private static Project asking(String words) {
    return asking("asking", words);
  }

  private static Project asking(String id, String words) {
    return Project.of(
        Id.of(id),
        LocalizedText.of(Languages.FINNISH, "-"),
        Challenge.of(LocalizedText.of(Languages.FINNISH, words), ANNA, NOON));
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
