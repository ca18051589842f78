package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.search.Facet;
import fi.oppienjako.lessons.core.search.SearchOrder;
import fi.oppienjako.lessons.core.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * What matches a request. What still applies is looked for first, and what does not only if the
 * page is not full by then: so those that fit too little to come on the page need not be weighed,
 * which is most of the work of a search. Not thread-safe.
 */
final class Found {

  private static final int LAST_STANDING = 2;
  static final SortField BY_KEY = new SortField(Documents.KEY, SortField.Type.STRING);

  private final SeenSearcher searcher;
  private final SearchRequest request;
  private final Query words;
  private final List<FieldDoc> page = new ArrayList<>();
  private long total;
  private Map<Facet, Map<String, Integer>> counts = Map.of();

  /** Looks for what {@code words} finds of what is chosen. */
  Found(SeenSearcher searcher, SearchRequest request, Query words) throws IOException {
    this.searcher = searcher;
    this.request = request;
    this.words = words;
    find();
    if (request.counted()) {
      count();
    }
  }

  /** What is on the page, in order. */
  List<FieldDoc> page() {
    return page;
  }

  /** How many there are; up to how many are counted anyway, if counts were not asked for. */
  long total() {
    return total;
  }

  Map<Facet, Map<String, Integer>> counts() {
    return counts;
  }

  /** The score, which comes after what else the order asks first. */
  double score(FieldDoc one) {
    return ((Float) one.fields[request.order() == SearchOrder.FIT ? 0 : 1]).doubleValue();
  }

  private void find() throws IOException {
    int wanted = request.skip() + request.limit();
    int before = 0;
    for (int standing = 0;
        standing <= LAST_STANDING && (before < wanted || total < SearchRequest.COUNTED_ANYWAY);
        standing++) {
      Best best = new Best(searcher, words, chosen(searcher.lessons(standing)));
      if (best.isNone()) {
        continue;
      }
      TopDocs top =
          best.in(
              new TopFieldCollectorManager(
                  order(), Math.max(1, wanted - before), null, SearchRequest.COUNTED_ANYWAY));
      for (ScoreDoc one : top.scoreDocs) {
        if (before >= request.skip() && before < wanted) {
          page.add((FieldDoc) one);
        }
        before++;
      }
      // Beyond that, how many were looked at would depend on what else is in the index.
      total = Math.min(total + top.totalHits.value, SearchRequest.COUNTED_ANYWAY);
    }
  }

  private void count() throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int standing = 0; standing <= LAST_STANDING; standing++) {
      all.add(searcher.lessons(standing), Occur.SHOULD);
    }
    Query query =
        new BooleanQuery.Builder()
            .add(words, Occur.FILTER)
            .add(chosen(all.build()), Occur.FILTER)
            .build();
    List<Matched> found = new ArrayList<>();
    for (LeafReaderContext part : searcher.getIndexReader().leaves()) {
      found.add(searcher.matching(query, part));
    }
    total = found.stream().mapToLong(Matched::count).sum();
    counts = searcher.counts(found);
  }

  private Query chosen(Query among) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(among, Occur.FILTER);
    request
        .chosen()
        .forEach(
            (facet, values) ->
                query.add(
                    Seen.oneOf(Documents.choosing(facet), List.copyOf(values)), Occur.FILTER));
    return query.build();
  }

  private Sort order() {
    return switch (request.order()) {
      case FIT -> new Sort(SortField.FIELD_SCORE, BY_KEY);
      case NEWEST ->
          new Sort(
              new SortField(Documents.WHEN, SortField.Type.LONG, true),
              SortField.FIELD_SCORE,
              BY_KEY);
      case OUTCOME ->
          new Sort(
              new SortField(Documents.HELPED, SortField.Type.INT, true),
              SortField.FIELD_SCORE,
              BY_KEY);
    };
  }
}
