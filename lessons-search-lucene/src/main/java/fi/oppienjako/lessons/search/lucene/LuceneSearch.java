package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LessonSearch;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.search.Hit;
import fi.oppienjako.lessons.core.search.SearchAnswer;
import fi.oppienjako.lessons.core.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
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
        : index.search(seen.viewer(), searcher -> search(request, seen, searcher));
  }

  @Override
  public List<String> complete(String typed, Snapshot seen, int limit) {
    return index.search(seen.viewer(), searcher -> new Spelling(searcher).complete(typed, limit));
  }

  private SearchAnswer search(SearchRequest request, Snapshot seen, SeenSearcher searcher)
      throws IOException {
    WordQuery words = new WordQuery(analysis, searcher);
    Query query = words.of(request.words());
    Found found = new Found(searcher, request, query);
    Excerpts excerpts = new Excerpts(analysis, request.words());
    List<Hit> hits = new ArrayList<>();
    for (FieldDoc one : found.page()) {
      Optional<Lesson> lesson = seen.lessons().find(Id.of(searcher.id(one)));
      if (lesson.isPresent()) {
        hits.add(new Hit(lesson.get(), excerpts.of(lesson.get()), found.score(one)));
      }
    }
    return new SearchAnswer(
        hits,
        found.total(),
        found.counts(),
        new Spelling(searcher).meant(request.words(), words.unknown()));
  }
}
