package fi.oppienjako.lessons.search.lucene.quality;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.inmemory.ScanningRecommender;
import fi.oppienjako.lessons.core.inmemory.ScanningSearch;
import fi.oppienjako.lessons.core.port.LessonSearch;
import fi.oppienjako.lessons.core.port.Recommender;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.search.SearchRequest;
import fi.oppienjako.lessons.search.lucene.Embedder;
import fi.oppienjako.lessons.search.lucene.IndexOptions;
import fi.oppienjako.lessons.search.lucene.LuceneIndex;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;

/**
 * Prints how good search, look-up and overlap are on the judged collection, beside plain Snowball
 * with BM25, beside PostgreSQL's full text and beside reading everything; look-up with an English
 * model, too, which changes what is found for English projects. Nothing may be tuned on the half
 * that is held out.
 */
public final class Quality {

  private static final int FIRST = 20;

  /** One that answers. */
  private interface Answering {
    List<String> find(String asked) throws IOException;
  }

  private final PrintStream out;
  private final boolean each;
  private final Store store = Judged.store();

  private Quality(PrintStream out, boolean each) {
    this.out = out;
    this.each = each;
  }

  /** Prints the table; with {@code each}, every query of the tuning half too. */
  public static void main(String... arguments) throws IOException, SQLException {
    new Quality(System.out, List.of(arguments).contains("each")).print();
  }

  private void print() throws IOException, SQLException {
    IndexOptions options = IndexOptions.defaults();
    try (LuceneIndex index = LuceneIndex.inMemory(store);
        LuceneIndex modelled = LuceneIndex.inMemory(store, options.withEmbedder(model()));
        PlainLucene plain = new PlainLucene(Judged.lessons());
        PlainPostgres postgres = new PlainPostgres(Judged.lessons())) {
      Map<String, Answering> searches = new LinkedHashMap<>();
      searches.put("ours", words -> search(index.search(), words));
      searches.put("snowball+bm25", plain::find);
      searches.put("postgresql", postgres::find);
      searches.put("scanning", words -> search(new ScanningSearch(), words));
      out.println("                                   nDCG@10 recall@20 relevant of first 10");
      for (String half : List.of("tuning", "held-out")) {
        for (Map.Entry<String, Answering> one : searches.entrySet()) {
          search(half, one.getKey(), one.getValue());
        }
      }
      Map<String, Answering> lookUps = new LinkedHashMap<>();
      lookUps.put("ours", id -> lookUp(index.recommender(), id));
      lookUps.put("ours+model", id -> lookUp(modelled.recommender(), id));
      lookUps.put("snowball+bm25", id -> plain.find(text(id)));
      lookUps.put("postgresql", id -> postgres.find(text(id)));
      lookUps.put("scanning", id -> lookUp(new ScanningRecommender(), id));
      for (String half : List.of("tuning", "held-out")) {
        for (Map.Entry<String, Answering> one : lookUps.entrySet()) {
          lookUps(half, one.getKey(), one.getValue());
        }
      }
      overlaps("ours", index.recommender());
      overlaps("scanning", new ScanningRecommender());
    }
  }

  /** The model that the profile brings. */
  private static Embedder model() {
    return ServiceLoader.load(Embedder.class).findFirst().orElseThrow();
  }

  private List<String> search(LessonSearch search, String words) {
    return store.read(
        Viewer.anyone(),
        seen ->
            search.search(SearchRequest.of(words).page(0, FIRST), seen).lessons().stream()
                .map(lesson -> lesson.id().value())
                .toList());
  }

  private List<String> lookUp(Recommender recommender, String id) {
    return store.read(
        Viewer.anyone(),
        seen ->
            recommender.lessonsFor(project(id).project(), Optional.empty(), seen, FIRST).stream()
                .map(one -> one.subject().id().value())
                .toList());
  }

  private void search(String half, String name, Answering answering) throws IOException {
    Map<String, List<Score>> by = new LinkedHashMap<>();
    for (Judged.Query query : Judged.queries(half)) {
      List<String> found = answering.find(query.words());
      Score score = Score.of(found, query.relevant());
      for (String group : List.of("all", query.language(), query.kind())) {
        by.computeIfAbsent(group, none -> new ArrayList<>()).add(score);
      }
      if (each && half.equals("tuning") && name.equals("ours")) {
        out.printf(
            "  %s %-45s %s  %s%n", query.id(), query.words(), score, said(found, query.relevant()));
      }
    }
    by.forEach((group, scores) -> line("search " + half, name, group, scores));
  }

  private void lookUps(String half, String name, Answering answering) throws IOException {
    Map<String, List<Score>> by = new LinkedHashMap<>();
    for (Judged.LookUp lookUp : Judged.lookUps(half)) {
      List<String> found = answering.find(lookUp.project());
      Score score = Score.of(found, lookUp.relevant());
      for (String group : List.of("all", project(lookUp.project()).language())) {
        by.computeIfAbsent(group, none -> new ArrayList<>()).add(score);
      }
      if (each && half.equals("tuning") && name.equals("ours")) {
        out.printf(
            "  %s %-45s %s  %s%n",
            lookUp.project(),
            project(lookUp.project()).name(),
            score,
            said(found, lookUp.relevant()));
      }
    }
    by.forEach((group, scores) -> line("look-up " + half, name, group, scores));
  }

  /** How many of the true pairs come first, and how many pairs that are told are true. */
  private void overlaps(String name, Recommender recommender) {
    Set<Set<String>> pairs = new HashSet<>();
    Judged.overlaps().forEach(pair -> pairs.add(Set.copyOf(pair.projects())));
    Set<Set<String>> told = new HashSet<>();
    int first = 0;
    int asked = 0;
    for (String id : Judged.projects().keySet()) {
      List<String> found =
          store.read(
              Viewer.anyone(),
              seen ->
                  recommender.overlapsOf(project(id).project(), seen, 5).stream()
                      .map(
                          pair ->
                              pair.one().id().value().equals(id)
                                  ? pair.other().id().value()
                                  : pair.one().id().value())
                      .toList());
      found.stream().map(other -> Set.of(id, other)).forEach(told::add);
      if (pairs.stream().anyMatch(pair -> pair.contains(id))) {
        asked++;
        if (!found.isEmpty() && pairs.contains(Set.of(id, found.get(0)))) {
          first++;
        }
        if (each && name.equals("ours")) {
          out.printf("  overlap %s %s%n", id, found);
        }
      }
    }
    long right = told.stream().filter(pairs::contains).count();
    out.printf(
        "overlap  %-15s a true one first for %d of %d; %d of %d pairs found; %d pairs told%n",
        name, first, asked, right, pairs.size(), told.size());
  }

  private void line(String what, String name, String group, List<Score> scores) {
    out.printf("%-16s %-14s %-14s %s (%d)%n", what, name, group, Score.mean(scores), scores.size());
  }

  private static String said(List<String> found, Map<String, Integer> judged) {
    Function<String, String> graded = id -> id + ":" + judged.getOrDefault(id, 0);
    List<String> missed =
        judged.entrySet().stream()
            .filter(one -> one.getValue() >= 2 && !found.contains(one.getKey()))
            .map(Map.Entry::getKey)
            .toList();
    return found.stream().limit(10).map(graded).toList() + " missed " + missed;
  }

  private static Judged.Asking project(String id) {
    return Objects.requireNonNull(Judged.projects().get(id));
  }

  private static String text(String id) {
    return project(id).name() + "\n" + project(id).challenge();
  }
}
