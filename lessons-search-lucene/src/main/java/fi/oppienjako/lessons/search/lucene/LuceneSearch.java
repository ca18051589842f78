package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LessonSearch;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.search.Hit;
import fi.oppienjako.lessons.core.search.SearchAnswer;
import fi.oppienjako.lessons.core.search.SearchOrder;
import fi.oppienjako.lessons.core.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;

/** Finds lessons in an index. */
final class LuceneSearch implements LessonSearch {

  static final Query LESSONS = Seen.is(Documents.KIND, Lesson.KIND.key());

  private static final SortField STILL_APPLIES =
      new SortField(Documents.STANDING, SortField.Type.INT);
  private static final SortField BY_KEY = new SortField(Documents.KEY, SortField.Type.STRING);

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
    Query query = chosen(request, words.of(request.words()), searcher);
    FacetsCollectorManager.FacetsResult found =
        FacetsCollectorManager.search(
            searcher,
            query,
            request.skip() + request.limit(),
            order(request.order()),
            new FacetsCollectorManager());
    TopDocs top = found.topDocs();
    Excerpts excerpts = new Excerpts(analysis, request.words());
    List<Hit> hits = new ArrayList<>();
    for (int i = request.skip(); i < top.scoreDocs.length; i++) {
      Optional<Lesson> lesson = seen.lessons().find(Id.of(searcher.id(top.scoreDocs[i])));
      if (lesson.isPresent()) {
        hits.add(
            new Hit(
                lesson.get(), excerpts.of(lesson.get()), score(top.scoreDocs[i], request.order())));
      }
    }
    return new SearchAnswer(
        hits,
        found.facetsCollector().getMatchingDocs().stream().mapToLong(leaf -> leaf.totalHits).sum(),
        searcher.counts(found.facetsCollector()),
        new Spelling(searcher).meant(request.words(), words.unknown()));
  }

  private static Query chosen(SearchRequest request, Query words, SeenSearcher searcher) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(words, Occur.MUST);
    query.add(LESSONS, Occur.FILTER);
    query.add(searcher.seen(), Occur.FILTER);
    request
        .chosen()
        .forEach(
            (facet, values) ->
                query.add(
                    Seen.oneOf(Documents.choosing(facet), List.copyOf(values)), Occur.FILTER));
    return query.build();
  }

  private static Sort order(SearchOrder order) {
    SortField wanted =
        switch (order) {
          case FIT -> SortField.FIELD_SCORE;
          case NEWEST -> new SortField(Documents.WHEN, SortField.Type.LONG, true);
          case OUTCOME -> new SortField(Documents.HELPED, SortField.Type.INT, true);
        };
    return order == SearchOrder.FIT
        ? new Sort(STILL_APPLIES, wanted, BY_KEY)
        : new Sort(STILL_APPLIES, wanted, SortField.FIELD_SCORE, BY_KEY);
  }

  /** The score, which comes after what else the order asks first. */
  private static double score(ScoreDoc found, SearchOrder order) {
    Object score = ((FieldDoc) found).fields[order == SearchOrder.FIT ? 1 : 2];
    return ((Float) score).doubleValue();
  }
}
