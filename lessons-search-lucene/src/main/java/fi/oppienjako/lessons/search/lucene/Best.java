package fi.oppienjako.lessons.search.lucene;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.FixedBitSet;

/**
 * Finds the best of what matches words among some documents. Not thread-safe.
 *
 * <p>Where many documents are among them, they are told apart only when one is good enough: Lucene
 * leaves out best what fits too little when it has nothing but words to look at.
 */
final class Best {

  /** One of how many documents must be among those to look for, not to go by them. */
  private static final int MANY = 8;

  /** Of what fits as well always the same, whatever else is in the index. */
  private static final Sort BY_FIT = new Sort(SortField.FIELD_SCORE, Found.BY_KEY);

  private final SeenSearcher searcher;
  private final Query words;
  private final Query among;
  private final Map<LeafReaderContext, FixedBitSet> chosen = new HashMap<>();
  private long count;

  /** Of what matches {@code words} among what matches {@code among}. */
  Best(SeenSearcher searcher, Query words, Query among) throws IOException {
    this.searcher = searcher;
    this.words = words;
    this.among = among;
    for (LeafReaderContext part : searcher.getIndexReader().leaves()) {
      Matched matched = searcher.matching(among, part);
      chosen.put(part, matched.documents());
      count += matched.count();
    }
  }

  /** Whether there is nothing to choose from. */
  boolean isNone() {
    return count == 0;
  }

  /** The best in whatever order. */
  <C extends Collector, T> T in(CollectorManager<C, T> order) throws IOException {
    return isMany()
        ? searcher.search(words, new Chosen<>(order, chosen))
        : searcher.search(
            new BooleanQuery.Builder().add(words, Occur.MUST).add(among, Occur.FILTER).build(),
            order);
  }

  private boolean isMany() {
    return count * MANY >= searcher.getIndexReader().maxDoc();
  }

  /**
   * What fits best, when there are many words and none of them is frequent: all that has one is
   * weighed, since to find out what may be left out takes longer.
   */
  ScoreDoc[] byFit(int limit) throws IOException {
    if (isMany()) {
      ScoreDoc[] found =
          in(new TopScoreDocCollectorManager(limit + 1, null, Integer.MAX_VALUE)).scoreDocs;
      if (found.length <= limit || found[limit - 1].score > found[limit].score) {
        return byKeys(Arrays.copyOf(found, Math.min(limit, found.length)));
      }
    }
    ScoreDoc[] found =
        in(new TopFieldCollectorManager(BY_FIT, limit, null, Integer.MAX_VALUE)).scoreDocs;
    for (ScoreDoc one : found) {
      one.score = (Float) ((FieldDoc) one).fields[0];
    }
    return found;
  }

  /** With what fits as well in the order of its keys. */
  private ScoreDoc[] byKeys(ScoreDoc[] found) throws IOException {
    Map<Integer, String> keys = new HashMap<>();
    for (int i = 1; i < found.length; i++) {
      if (found[i].score == found[i - 1].score) {
        keys.put(found[i].doc, searcher.key(found[i]));
        keys.put(found[i - 1].doc, searcher.key(found[i - 1]));
      }
    }
    if (!keys.isEmpty()) {
      Arrays.sort(
          found,
          Comparator.<ScoreDoc>comparingDouble(one -> -one.score)
              .thenComparing(one -> keys.getOrDefault(one.doc, "")));
    }
    return found;
  }

  /** Passes on what is chosen. */
  private record Chosen<C extends Collector, T>(
      CollectorManager<C, T> order, Map<LeafReaderContext, FixedBitSet> documents)
      implements CollectorManager<Choosing<C>, T> {

    @Override
    public Choosing<C> newCollector() throws IOException {
      return new Choosing<>(order.newCollector(), documents);
    }

    @Override
    public T reduce(Collection<Choosing<C>> collectors) throws IOException {
      return order.reduce(collectors.stream().map(Choosing::order).toList());
    }
  }

  private static final class Choosing<C extends Collector> extends FilterCollector {

    private final C order;
    private final Map<LeafReaderContext, FixedBitSet> documents;

    Choosing(C order, Map<LeafReaderContext, FixedBitSet> documents) {
      super(order);
      this.order = order;
      this.documents = documents;
    }

    C order() {
      return order;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext part) throws IOException {
      FixedBitSet chosen = requireNonNull(documents.get(part));
      return new FilterLeafCollector(super.getLeafCollector(part)) {
        @Override
        public void collect(int document) throws IOException {
          if (chosen.get(document)) {
            super.collect(document);
          }
        }
      };
    }
  }
}
