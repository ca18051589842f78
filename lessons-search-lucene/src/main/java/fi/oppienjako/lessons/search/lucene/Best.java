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
import org.apache.lucene.search.FilterScorable;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
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

  private static final TopFieldDocs NONE =
      new TopFieldDocs(
          new TotalHits(0, TotalHits.Relation.EQUAL_TO), new ScoreDoc[0], new SortField[0]);

  private final SeenSearcher searcher;
  private final boolean weighsAll;

  private Best(SeenSearcher searcher, boolean weighsAll) {
    this.searcher = searcher;
    this.weighsAll = weighsAll;
  }

  /** For a few words, of which some may be frequent: what fits too little is left out early. */
  static Best ofFewWords(SeenSearcher searcher) {
    return new Best(searcher, false);
  }

  /**
   * For many words, none of which is frequent: all that has one is weighed, since to find out what
   * may be left out takes longer.
   */
  static Best ofManyWords(SeenSearcher searcher) {
    return new Best(searcher, true);
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
    if (count == 0) {
      return NONE;
    }
    return count * MANY >= searcher.getIndexReader().maxDoc()
        ? searcher.search(words, new Chosen(best, chosen, weighsAll))
        : searcher.search(
            new BooleanQuery.Builder().add(words, Occur.MUST).add(among, Occur.FILTER).build(),
            best);
  }

  /** Passes on what is chosen. */
  private record Chosen(
      TopFieldCollectorManager best,
      Map<LeafReaderContext, FixedBitSet> documents,
      boolean weighsAll)
      implements CollectorManager<Choosing, TopFieldDocs> {

    @Override
    public Choosing newCollector() {
      return new Choosing(best.newCollector(), documents, weighsAll);
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
    private final boolean weighsAll;

    Choosing(
        TopFieldCollector best,
        Map<LeafReaderContext, FixedBitSet> documents,
        boolean weighsAll) {
      super(best);
      this.best = best;
      this.documents = documents;
      this.weighsAll = weighsAll;
    }

    TopFieldCollector best() {
      return best;
    }

    @Override
    public ScoreMode scoreMode() {
      return weighsAll ? ScoreMode.COMPLETE : super.scoreMode();
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext part) throws IOException {
      FixedBitSet chosen = documents.get(part);
      return new FilterLeafCollector(super.getLeafCollector(part)) {
        @Override
        public void setScorer(Scorable scorer) throws IOException {
          super.setScorer(weighsAll ? new Weighing(scorer) : scorer);
        }

        @Override
        public void collect(int document) throws IOException {
          if (chosen.get(document)) {
            super.collect(document);
          }
        }
      };
    }
  }

  /** Weighs whatever it is asked about, and is not told what would be left out. */
  private static final class Weighing extends FilterScorable {

    Weighing(Scorable in) {
      super(in);
    }

    @Override
    public void setMinCompetitiveScore(float least) {}
  }
}
