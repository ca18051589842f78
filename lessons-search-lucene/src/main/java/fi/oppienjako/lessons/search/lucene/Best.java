package fi.oppienjako.lessons.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.FixedBitSet;

/**
 * Finds the best of what matches words among some documents. Not thread-safe.
 *
 * <p>Where most documents are among them, they are told apart only when one is good enough: Lucene
 * leaves out best what fits too little when it has nothing but words to look at.
 */
final class Best {

  /** One of how many documents must be among those to look for, not to go by them. */
  private static final int MANY = 8;

  private final SeenSearcher searcher;

  Best(SeenSearcher searcher) {
    this.searcher = searcher;
  }

  /** The best of what matches {@code words} among what matches {@code among}. */
  TopFieldDocs of(Query words, Query among, TopFieldCollectorManager best) throws IOException {
    Map<LeafReaderContext, FixedBitSet> chosen = new HashMap<>();
    long count = 0;
    for (LeafReaderContext part : searcher.getIndexReader().leaves()) {
      Matched matched = searcher.matching(among, part);
      chosen.put(part, matched.documents());
      count += matched.count();
    }
    return count * MANY >= searcher.getIndexReader().maxDoc()
        ? searcher.search(words, new Chosen(best, chosen))
        : searcher.search(
            new BooleanQuery.Builder().add(words, Occur.MUST).add(among, Occur.FILTER).build(),
            best);
  }

  /** Passes on what is chosen. */
  private record Chosen(
      TopFieldCollectorManager best, Map<LeafReaderContext, FixedBitSet> documents)
      implements CollectorManager<Choosing, TopFieldDocs> {

    @Override
    public Choosing newCollector() {
      return new Choosing(best.newCollector(), documents);
    }

    @Override
    public TopFieldDocs reduce(Collection<Choosing> collectors) throws IOException {
      List<TopFieldCollector> all = collectors.stream().map(Choosing::best).toList();
      return best.reduce(all);
    }
  }

  private static final class Choosing extends FilterCollector {

    private final TopFieldCollector best;
    private final Map<LeafReaderContext, FixedBitSet> documents;

    Choosing(TopFieldCollector best, Map<LeafReaderContext, FixedBitSet> documents) {
      super(best);
      this.best = best;
      this.documents = documents;
    }

    TopFieldCollector best() {
      return best;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext part) throws IOException {
      FixedBitSet chosen = documents.get(part);
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
