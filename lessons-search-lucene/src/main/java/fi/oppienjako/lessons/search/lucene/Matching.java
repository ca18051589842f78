package fi.oppienjako.lessons.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * Finds all documents that match a query, without weighing them: sets of them are joined word by
 * word, which takes far less than to go from document to document. Not thread-safe.
 */
final class Matching {

  /** The fields with few words, of which those that are frequent are kept. */
  private static final Set<String> KEPT =
      Set.of(Documents.KIND, Documents.OPEN, Documents.OPEN_LESSON, Documents.STANDING);

  private final SeenSearcher searcher;
  private final FrequentWords frequent;
  private final Map<Query, Weight> weights = new HashMap<>();

  Matching(SeenSearcher searcher, FrequentWords frequent) {
    this.searcher = searcher;
    this.frequent = frequent;
  }

  /** The documents of {@code part} that match {@code query}, without those that were removed. */
  FixedBitSet of(Query query, LeafReaderContext part) throws IOException {
    FixedBitSet found = all(query, part);
    Bits live = part.reader().getLiveDocs();
    if (live != null) {
      found.and(FixedBitSet.copyOf(live));
    }
    return found;
  }

  private FixedBitSet all(Query query, LeafReaderContext part) throws IOException {
    FixedBitSet found = new FixedBitSet(part.reader().maxDoc());
    add(query, part, found);
    return found;
  }

  private void add(Query query, LeafReaderContext part, FixedBitSet to) throws IOException {
    if (query instanceof BoostQuery boosted) {
      add(boosted.getQuery(), part, to);
    } else if (query instanceof TermQuery word) {
      add(word.getTerm(), part, to);
    } else if (query instanceof DisjunctionMaxQuery any) {
      for (Query one : any.getDisjuncts()) {
        add(one, part, to);
      }
    } else if (query instanceof BooleanQuery several) {
      add(several, part, to);
    } else if (query instanceof MatchAllDocsQuery) {
      to.set(0, to.length());
    } else {
      addWeighed(query, part, to);
    }
  }

  private void add(Term word, LeafReaderContext part, FixedBitSet to) throws IOException {
    FixedBitSet known =
        KEPT.contains(word.field()) ? frequent.documents(part.reader(), word) : null;
    PostingsEnum documents = known == null ? searcher.postings(part, word) : null;
    if (known != null) {
      to.or(known);
    } else if (documents != null) {
      to.or(documents);
    }
  }

  private void add(BooleanQuery query, LeafReaderContext part, FixedBitSet to) throws IOException {
    List<Query> required = new ArrayList<>();
    List<Query> optional = new ArrayList<>();
    List<Query> excluded = new ArrayList<>();
    for (BooleanClause clause : query.clauses()) {
      (clause.isRequired() ? required : clause.isProhibited() ? excluded : optional)
          .add(clause.getQuery());
    }
    int fewest = query.getMinimumNumberShouldMatch();
    if (required.isEmpty() && excluded.isEmpty() && fewest <= 1) {
      for (Query one : optional) {
        add(one, part, to);
      }
      return;
    }
    FixedBitSet found =
        required.isEmpty()
            ? atLeast(Math.max(1, fewest), optional, part)
            : all(required.get(0), part);
    for (Query one : required) {
      found.and(all(one, part));
    }
    if (!required.isEmpty() && fewest > 0) {
      found.and(atLeast(fewest, optional, part));
    }
    for (Query one : excluded) {
      found.andNot(all(one, part));
    }
    to.or(found);
  }

  /** The documents that match so many of {@code queries} or more. */
  private FixedBitSet atLeast(int count, List<Query> queries, LeafReaderContext part)
      throws IOException {
    List<FixedBitSet> byCount = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byCount.add(new FixedBitSet(part.reader().maxDoc()));
    }
    for (Query one : queries) {
      FixedBitSet more = all(one, part);
      for (int i = count - 1; i > 0; i--) {
        FixedBitSet both = byCount.get(i - 1).clone();
        both.and(more);
        byCount.get(i).or(both);
      }
      byCount.get(0).or(more);
    }
    return byCount.get(count - 1);
  }

  private void addWeighed(Query query, LeafReaderContext part, FixedBitSet to) throws IOException {
    Weight weight = weights.get(query);
    if (weight == null) {
      weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
      weights.put(query, weight);
    }
    Scorer scorer = weight.scorer(part);
    if (scorer != null) {
      to.or(scorer.iterator());
    }
  }
}
