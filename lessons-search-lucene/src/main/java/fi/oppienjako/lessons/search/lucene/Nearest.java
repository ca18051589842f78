package fi.oppienjako.lessons.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a viewer sees whose meaning is near to something. Not thread-safe.
 *
 * <p>Up to some {@value #EXACT} documents, each is compared. Beyond, what is open to all is looked
 * up in a graph of its own, which may miss a few, and in which nothing narrower stands, so that
 * nothing narrower can change the way through it; what else the viewer sees is still compared.
 */
final class Nearest {

  /**
   * A document.
   *
   * @param document which one
   * @param id the identifier of what it is of
   * @param cosine how near it is, up to 1
   */
  record Near(int document, String id, double cosine) {}

  /** A comparison takes less than a microsecond, and the graph misses what is unlike all else. */
  static final int EXACT = 50_000;

  private static final Comparator<Near> NEAREST =
      Comparator.comparingDouble(Near::cosine).reversed().thenComparing(Near::id);

  private final SeenSearcher searcher;
  private final float[] wanted;
  private final double from;
  private final int exact;

  /**
   * Near to {@code wanted}.
   *
   * @param wanted a unit vector
   * @param from from which cosine on something is near
   * @param exact in an index of how many documents each is compared
   */
  Nearest(SeenSearcher searcher, float[] wanted, double from, int exact) {
    this.searcher = searcher;
    this.wanted = wanted;
    this.from = from;
    this.exact = exact;
  }

  /** What is near and matches {@code among}, the nearest first, {@code most} at most. */
  List<Near> among(Query among, int most) throws IOException {
    List<Near> found = new ArrayList<>();
    if (searcher.getIndexReader().maxDoc() > exact) {
      Query open = new KnnFloatVectorQuery(Field.MEANING.open(), wanted, most, among);
      for (ScoreDoc one : searcher.search(open, most).scoreDocs) {
        add(one.doc, 2.0 * one.score - 1, found); // Lucene's scores begin at 0.
      }
    } else {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        compare(leaf, Field.MEANING.open(), leaf.reader().getLiveDocs(), among, found);
      }
    }
    for (Map.Entry<LeafReaderContext, FixedBitSet> seen : searcher.narrow().entrySet()) {
      compare(seen.getKey(), Field.twin(Field.MEANING.open()), seen.getValue(), among, found);
    }
    return found.stream().sorted(NEAREST).limit(most).toList();
  }

  private void compare(
      LeafReaderContext leaf, String field, @Nullable Bits seen, Query among, List<Near> found)
      throws IOException {
    FloatVectorValues vectors = leaf.reader().getFloatVectorValues(field);
    Scorer chosen = weight(among).scorer(leaf);
    if (vectors == null || chosen == null) {
      return;
    }
    DocIdSetIterator both =
        ConjunctionUtils.intersectIterators(List.of(chosen.iterator(), vectors));
    for (int doc = both.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = both.nextDoc()) {
      if (seen == null || seen.get(doc)) {
        double cosine = VectorUtil.dotProduct(wanted, vectors.vectorValue());
        add(leaf.docBase + doc, cosine, found);
      }
    }
  }

  private Weight weight(Query among) throws IOException {
    return searcher.createWeight(searcher.rewrite(among), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  private void add(int document, double cosine, List<Near> found) throws IOException {
    if (cosine >= from) {
      found.add(new Near(document, searcher.id(new ScoreDoc(document, 0)), cosine));
    }
  }
}
