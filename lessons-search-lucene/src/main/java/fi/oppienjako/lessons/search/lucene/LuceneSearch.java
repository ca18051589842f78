package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LessonSearch;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.search.Hit;
import fi.oppienjako.lessons.core.search.SearchAnswer;
import fi.oppienjako.lessons.core.search.SearchRequest;
import fi.oppienjako.lessons.core.sharing.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;

/** Finds lessons in an index. */
final class LuceneSearch implements LessonSearch {

  static final Query LESSONS = Seen.is(Documents.KIND, Lesson.KIND.key());

  private final LuceneIndex index;
  private final Analysis analysis;

  LuceneSearch(LuceneIndex index, Analysis analysis) {
    this.index = index;
    this.analysis = analysis;
  }

  @Override
  public SearchAnswer search(SearchRequest request, Snapshot seen) {
    return request.isEmpty()
        ? SearchAnswer.NOTHING
        : search(request, seen, meaning(request.words()));
  }

  private SearchAnswer search(SearchRequest request, Snapshot seen, Optional<float[]> meaning) {
    return index.search(
        seen.viewer(), searcher -> search(request, seen, searcher, near(searcher, meaning)));
  }

  /** What {@code words} mean; nothing if they are to stand side by side. */
  private Optional<float[]> meaning(String words) {
    return words.isBlank() || WordQuery.hasPhrase(words)
        ? Optional.empty()
        : analysis.meanings().flatMap(meanings -> meanings.asked(words));
  }

  private Optional<Nearest> near(SeenSearcher searcher, Optional<float[]> meaning) {
    return meaning.map(
        wanted ->
            new Nearest(
                searcher, wanted, analysis.meanings().orElseThrow().nearFrom(), Nearest.EXACT));
  }

  @Override
  public List<String> complete(String typed, Snapshot seen, int limit) {
    return index.search(seen.viewer(), searcher -> new Spelling(searcher).complete(typed, limit));
  }

  private SearchAnswer search(
      SearchRequest request, Snapshot seen, SeenSearcher searcher, Optional<Nearest> nearest)
      throws IOException {
    WordQuery words = new WordQuery(analysis, searcher);
    Query query = words.of(request.words());
    Found found = new Found(searcher, request, query, nearest);
    Excerpts excerpts = new Excerpts(analysis, request.words());
    List<Hit> hits = new ArrayList<>();
    for (Found.One one : found.page()) {
      Optional<Lesson> lesson = seen.lessons().find(Id.of(searcher.id(one.document())));
      if (lesson.isPresent()) {
        hits.add(
            new Hit(
                lesson.get(),
                excerpts.of(lesson.get()),
                one.score(),
                one.onlyMeant() ? Optional.of(Reason.ofMeaning()) : Optional.empty()));
      }
    }
    return new SearchAnswer(
        hits,
        found.total(),
        found.counts(),
        new Spelling(searcher).meant(request.words(), words.unknown()));
  }
}
