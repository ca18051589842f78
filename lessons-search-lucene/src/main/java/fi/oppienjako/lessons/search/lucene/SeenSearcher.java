package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.search.Facet;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * Searches what one viewer may see. The weight of a word comes from what is open to all and from
 * what else this viewer sees, so that no score gives away what they do not see. Not thread-safe.
 *
 * <p>For anyone, the weights are those that Lucene has counted; for others, the narrower documents
 * that they see are counted here, which takes time in proportion to those.
 */
final class SeenSearcher extends IndexSearcher {

  private final Counts counts;
  private final Matching matching;
  private final TermLookUps terms;
  private final boolean anyone;
  private final Query seen;
  private final Map<LeafReaderContext, FixedBitSet> narrow = new HashMap<>();
  private final Map<Term, Integer> narrowFrequencies = new HashMap<>();
  private final Map<String, Optional<CollectionStatistics>> statistics = new HashMap<>();
  private final int size;
  private int narrowCount;

  SeenSearcher(IndexReader reader, Viewer viewer, Counts counts, FrequentWords frequent)
      throws IOException {
    super(reader);
    this.counts = counts;
    this.terms = new TermLookUps(getTopReaderContext());
    this.matching = new Matching(this, frequent);
    this.anyone = Seen.isAnyone(viewer);
    this.seen = Seen.by(viewer);
    if (!anyone) {
      findNarrow();
    }
    this.size = narrowCount + reader.docFreq(new Term(Documents.OPEN, Openness.AGORA.key()));
  }

  /** Whether nothing but what is open to all is seen. */
  boolean isAnyone() {
    return anyone;
  }

  /** What the viewer sees that is not open to all, by leaf. */
  Map<LeafReaderContext, FixedBitSet> narrow() {
    return narrow;
  }

  /** The documents that the viewer sees. */
  Query seen() {
    return seen;
  }

  /** The lessons of one standing that the viewer sees. */
  Query lessons(int standing) {
    String word = String.valueOf(standing);
    return anyone
        ? Seen.is(Documents.OPEN_LESSON, word)
        : new BooleanQuery.Builder()
            .add(LuceneSearch.LESSONS, Occur.FILTER)
            .add(Seen.is(Documents.STANDING, word), Occur.FILTER)
            .add(seen, Occur.FILTER)
            .build();
  }

  /** The documents of one part of the index that match {@code query}, whatever their weight. */
  Matched matching(Query query, LeafReaderContext part) throws IOException {
    return new Matched(part, matching.of(query, part));
  }

  /** How many of the documents that were found have which values of facets. */
  Map<Facet, Map<String, Integer>> counts(List<Matched> found) throws IOException {
    return counts.of(getIndexReader(), found);
  }

  /** How many documents that are seen have {@code term} in a field or in its twin. */
  int frequency(Term term) throws IOException {
    String field = term.field();
    String open = Field.isNarrow(field) ? Field.twin(field) : field;
    int frequency = terms.states(new Term(open, term.bytes())).docFreq();
    return anyone
        ? frequency
        : frequency + narrowFrequency(new Term(Field.twin(open), term.bytes()));
  }

  /** Documents with {@code term}, which is looked up once for all that is asked of it. */
  Query query(Term term) throws IOException {
    return new TermQuery(term, terms.states(term));
  }

  /**
   * The documents of {@code leaf} with {@code term}, to be read before others of that field are
   * asked for; none if there are none.
   */
  @Nullable PostingsEnum postings(LeafReaderContext leaf, Term term) throws IOException {
    return terms.documents(leaf, term);
  }

  /** The identifier of the thing in a document. */
  String id(ScoreDoc found) throws IOException {
    LeafReaderContext part = part(found);
    BinaryDocValues ids = DocValues.getBinary(part.reader(), Documents.ID);
    return ids.advanceExact(found.doc - part.docBase)
        ? ids.binaryValue().utf8ToString()
        : nameless(part);
  }

  /** The key of the thing in a document. */
  String key(ScoreDoc found) throws IOException {
    LeafReaderContext part = part(found);
    SortedDocValues keys = DocValues.getSorted(part.reader(), Documents.KEY);
    return keys.advanceExact(found.doc - part.docBase)
        ? keys.lookupOrd(keys.ordValue()).utf8ToString()
        : nameless(part);
  }

  private LeafReaderContext part(ScoreDoc found) {
    List<LeafReaderContext> parts = getIndexReader().leaves();
    return parts.get(ReaderUtil.subIndex(found.doc, parts));
  }

  private static String nameless(LeafReaderContext part) throws IOException {
    throw new CorruptIndexException("A document without its identifier", part.reader().toString());
  }

  /** How many documents are seen, at least 1. */
  int size() {
    return Math.max(1, size);
  }

  /** How much it counts that something has {@code term}: the fewer have it, the more. */
  double rarity(Term term) throws IOException {
    return rarity(frequency(term), size());
  }

  /** How much it counts that something has what nothing else has. */
  double rarest() {
    return rarity(1, size());
  }

  private static double rarity(int frequency, int among) {
    return Math.log(1 + (Math.max(among, frequency) - frequency + 0.5) / (frequency + 0.5));
  }

  @Override
  public @Nullable TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq)
      throws IOException {
    if (anyone || !hasTwin(term.field())) {
      return super.termStatistics(term, docFreq, totalTermFreq);
    }
    int frequency = Math.max(1, frequency(term));
    return new TermStatistics(term.bytes(), frequency, Math.max(frequency, 1));
  }

  @Override
  public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
    if (anyone || !hasTwin(field)) {
      return super.collectionStatistics(field);
    }
    Optional<CollectionStatistics> known = statistics.get(field); // Asked for every word.
    if (known == null) {
      known = Optional.ofNullable(count(field));
      statistics.put(field, known);
    }
    return known.orElse(null);
  }

  private @Nullable CollectionStatistics count(String field) throws IOException {
    String open = Field.isNarrow(field) ? Field.twin(field) : field;
    Terms terms = MultiTerms.getTerms(getIndexReader(), open);
    long documents = terms == null ? 0 : terms.getDocCount();
    long words = terms == null ? 0 : terms.getSumTotalTermFreq();
    for (Map.Entry<LeafReaderContext, FixedBitSet> leaf : narrow.entrySet()) {
      NumericDocValues lengths = leaf.getKey().reader().getNormValues(Field.twin(open));
      DocIdSetIterator seen = new BitSetIterator(leaf.getValue(), 0);
      while (lengths != null && seen.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (lengths.advanceExact(seen.docID())) {
          documents++;
          words += Math.max(1, SmallFloat.byte4ToInt((byte) lengths.longValue()));
        }
      }
    }
    documents = Math.max(documents, narrowCount); // Fields of single words have no lengths.
    if (documents == 0) {
      return null;
    }
    words = Math.max(words, documents);
    return new CollectionStatistics(
        field, Math.max(getIndexReader().maxDoc(), documents), documents, words, words);
  }

  private static boolean hasTwin(String field) {
    return !Field.twin(field).equals(field);
  }

  private void findNarrow() throws IOException {
    Query narrower =
        new BooleanQuery.Builder()
            .add(seen, Occur.FILTER)
            .add(Seen.is(Documents.OPEN, Openness.AGORA.key()), Occur.MUST_NOT)
            .build();
    for (LeafReaderContext leaf : getIndexReader().leaves()) {
      Matched found = matching(narrower, leaf);
      narrow.put(leaf, found.documents());
      narrowCount += found.count();
    }
  }

  private int narrowFrequency(Term term) throws IOException {
    Integer known = narrowFrequencies.get(term);
    if (known == null) {
      known = 0;
      for (Map.Entry<LeafReaderContext, FixedBitSet> leaf : narrow.entrySet()) {
        PostingsEnum postings = postings(leaf.getKey(), term);
        while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          if (leaf.getValue().get(postings.docID())) {
            known++;
          }
        }
      }
      narrowFrequencies.put(term, known);
    }
    return known;
  }
}
