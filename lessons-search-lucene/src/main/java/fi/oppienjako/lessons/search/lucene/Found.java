package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.search.Facet;
import fi.oppienjako.lessons.core.search.SearchOrder;
import fi.oppienjako.lessons.core.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * What matches a request, by its words, and by its meaning if that is known. What still applies is
 * looked for first, and what does not only if the page is not full by then: so those that fit too
 * little to come on the page need not be weighed, which is most of the work of a search. Not
 * thread-safe.
 */
final class Found {

  /**
   * A lesson on the page.
   *
   * @param document its document
   * @param score how well it fits
   * @param onlyMeant whether it says none of the words
   */
  record One(ScoreDoc document, double score, boolean onlyMeant) {}

  private static final int LAST_STANDING = 2;

  /** How many are found by their meaning at most. */
  private static final int MEANT = 100;

  /** How many of those that are found by words share their places with those. */
  private static final int FUSED = 200;

  static final SortField BY_KEY = new SortField(Documents.KEY, SortField.Type.STRING);

  private final SeenSearcher searcher;
  private final SearchRequest request;
  private final Query words;
  private final Optional<Nearest> nearest;
  private final Map<Integer, List<Nearest.Near>> near = new HashMap<>();
  private final List<One> page = new ArrayList<>();
  private long total;
  private Map<Facet, Map<String, Integer>> counts = Map.of();

  /**
   * Looks for what {@code words} finds of what is chosen.
   *
   * @param nearest finds what means much the same, if meanings are known
   */
  Found(SeenSearcher searcher, SearchRequest request, Query words, Optional<Nearest> nearest)
      throws IOException {
    this.searcher = searcher;
    this.request = request;
    this.words = words;
    this.nearest = nearest;
    find();
    if (request.counted()) {
      count();
    }
  }

  /** What is on the page, in order. */
  List<One> page() {
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
  private double score(ScoreDoc one) {
    Object score = ((FieldDoc) one).fields[request.order() == SearchOrder.FIT ? 0 : 1];
    return ((Float) score).doubleValue();
  }

  private void find() throws IOException {
    int wanted = request.skip() + request.limit();
    int before = 0;
    for (int standing = 0;
        standing <= LAST_STANDING && (before < wanted || total < SearchRequest.COUNTED_ANYWAY);
        standing++) {
      Best best = new Best(searcher, orNear(standing), chosen(searcher.lessons(standing)));
      if (best.isNone()) {
        continue;
      }
      int looked = Math.max(nearest.isPresent() ? FUSED : 1, wanted - before);
      TopDocs top =
          best.in(
              new TopFieldCollectorManager(order(), looked, null, SearchRequest.COUNTED_ANYWAY));
      for (One one : ranked(top.scoreDocs, standing)) {
        if (before >= request.skip() && before < wanted) {
          page.add(one);
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
            .add(orNear(0, 1, LAST_STANDING), Occur.FILTER)
            .add(chosen(all.build()), Occur.FILTER)
            .build();
    List<Matched> found = new ArrayList<>();
    for (LeafReaderContext part : searcher.getIndexReader().leaves()) {
      found.add(searcher.matching(query, part));
    }
    total = found.stream().mapToLong(Matched::count).sum();
    counts = searcher.counts(found);
  }

  /** The ranking by words, or that and the one by meaning as one. */
  private List<One> ranked(ScoreDoc[] top, int standing) throws IOException {
    Set<Integer> onlyMeant = onlyMeant(standing);
    if (nearest.isEmpty() || request.order() != SearchOrder.FIT) {
      return Stream.of(top)
          .map(one -> new One(one, score(one), onlyMeant.contains(one.doc)))
          .toList();
    }
    List<Integer> said =
        Stream.of(top).map(one -> one.doc).filter(doc -> !onlyMeant.contains(doc)).toList();
    Map<Integer, Double> scores =
        RankFusion.of(
            said.subList(0, Math.min(FUSED, said.size())),
            near(standing).stream().map(Nearest.Near::document).toList());
    for (int rank = FUSED; rank < said.size(); rank++) {
      scores.putIfAbsent(said.get(rank), RankFusion.share(rank));
    }
    List<One> ranked = new ArrayList<>();
    scores.forEach(
        (doc, score) -> ranked.add(new One(new ScoreDoc(doc, 0), score, onlyMeant.contains(doc))));
    return ranked;
  }

  /** What is near in its meaning, of one standing. */
  private List<Nearest.Near> near(int standing) throws IOException {
    List<Nearest.Near> known = near.get(standing);
    if (known == null) {
      known =
          nearest.isPresent()
              ? nearest.get().among(chosen(searcher.lessons(standing)), MEANT)
              : List.of();
      near.put(standing, known);
    }
    return known;
  }

  /** Those that are near in their meaning, but found by no word. */
  private Set<Integer> onlyMeant(int standing) throws IOException {
    Set<Integer> only = new HashSet<>();
    near(standing).forEach(one -> only.add(one.document()));
    if (!only.isEmpty()) {
      Query both =
          new BooleanQuery.Builder()
              .add(words, Occur.FILTER)
              .add(isOneOf(near(standing)), Occur.FILTER)
              .build();
      for (ScoreDoc one : searcher.search(both, only.size()).scoreDocs) {
        only.remove(one.doc);
      }
    }
    return only;
  }

  private Query orNear(int... standings) throws IOException {
    List<Nearest.Near> all = new ArrayList<>();
    for (int standing : standings) {
      all.addAll(near(standing));
    }
    return all.isEmpty()
        ? words
        : new BooleanQuery.Builder()
            .add(words, Occur.SHOULD)
            .add(new BoostQuery(new ConstantScoreQuery(isOneOf(all)), 0), Occur.SHOULD)
            .build();
  }

  private static Query isOneOf(List<Nearest.Near> all) {
    return Seen.oneOf(
        Documents.KEY,
        all.stream().map(one -> Entry.key(Lesson.KIND.ref(Id.of(one.id())))).toList());
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
