package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.search.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Counts, value by value, in how many of the documents that were found it stands. Thread-safe. */
final class CountsByValue {

  /**
   * What it takes to go on to the next value of a document, the next value that is rare, its next
   * document, or the next 64 documents of a value that is frequent; in parts of a nanosecond.
   */
  private static final long VALUE_OF_DOCUMENT = 80;

  private static final long RARE_VALUE = 2_000;
  private static final long DOCUMENT_OF_RARE = 20;
  private static final long FREQUENT_VALUE = 5;

  /** The most first, as Lucene orders them. */
  private static final Comparator<Map.Entry<BytesRef, Integer>> MOST =
      Map.Entry.<BytesRef, Integer>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  /**
   * The values of one facet in one part of the index.
   *
   * @param frequent those that stand in many documents
   * @param rare how many others there are
   * @param inRare in how many documents those stand, together
   * @param all in how many documents all stand, together
   */
  private record Values(List<Term> frequent, int rare, long inRare, long all) {

    long cost(int documents) {
      return rare * RARE_VALUE
          + inRare * DOCUMENT_OF_RARE
          + (long) frequent.size() * (documents / Long.SIZE) * FREQUENT_VALUE;
    }
  }

  private final FrequentWords frequent;
  private final Map<CacheKey, Map<Facet, Values>> parts = new ConcurrentHashMap<>();

  CountsByValue(FrequentWords frequent) {
    this.frequent = frequent;
  }

  /** Whether it takes less than to go through all that was found. */
  boolean isFaster(List<Matched> found) throws IOException {
    long byValue = 0;
    long byDocument = 0;
    for (Matched one : found) {
      LeafReader part = one.part().reader();
      long all = 0;
      for (Values values : values(part).values()) {
        byValue += values.cost(part.maxDoc());
        all += values.all();
      }
      byDocument += VALUE_OF_DOCUMENT * one.count() * all / part.maxDoc();
    }
    return byValue < byDocument;
  }

  /** The counts for what was found. */
  Map<Facet, Map<String, Integer>> of(List<Matched> found) throws IOException {
    Map<Facet, Map<BytesRef, Integer>> counts = new EnumMap<>(Facet.class);
    for (Matched one : found) {
      if (one.count() > 0) {
        LeafReader part = one.part().reader();
        for (Map.Entry<Facet, Values> facet : values(part).entrySet()) {
          Map<BytesRef, Integer> values =
              counts.computeIfAbsent(facet.getKey(), none -> new HashMap<>());
          countFrequent(part, facet.getValue(), one.documents(), values);
          if (facet.getValue().rare() > 0) {
            countRare(part, facet.getKey(), one.documents(), values);
          }
        }
      }
    }
    Map<Facet, Map<String, Integer>> most = new EnumMap<>(Facet.class);
    counts.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            most.put(facet, most(values));
          }
        });
    return most;
  }

  private static Map<String, Integer> most(Map<BytesRef, Integer> values) {
    Map<String, Integer> most = new LinkedHashMap<>();
    values.entrySet().stream()
        .sorted(MOST)
        .limit(Counts.VALUES)
        .forEach(value -> most.put(value.getKey().utf8ToString(), value.getValue()));
    return most;
  }

  private void countFrequent(
      LeafReader part, Values values, FixedBitSet found, Map<BytesRef, Integer> counts)
      throws IOException {
    for (Term value : values.frequent()) {
      FixedBitSet documents = frequent.documents(part, value);
      if (documents != null) {
        add(value.bytes(), (int) FixedBitSet.intersectionCount(documents, found), counts);
      }
    }
  }

  private static void countRare(
      LeafReader part, Facet facet, FixedBitSet found, Map<BytesRef, Integer> counts)
      throws IOException {
    TermsEnum terms = Terms.getTerms(part, Documents.choosing(facet)).iterator();
    PostingsEnum documents = null;
    for (BytesRef value = terms.next(); value != null; value = terms.next()) {
      if (!FrequentWords.isFrequent(terms.docFreq(), part)) {
        documents = terms.postings(documents, PostingsEnum.NONE);
        int count = 0;
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          count += found.get(documents.docID()) ? 1 : 0;
        }
        add(value, count, counts);
      }
    }
  }

  private static void add(BytesRef value, int count, Map<BytesRef, Integer> counts) {
    if (count > 0) {
      Integer before = counts.get(value);
      counts.put(
          before == null ? BytesRef.deepCopyOf(value) : value,
          before == null ? count : before + count);
    }
  }

  private Map<Facet, Values> values(LeafReader part) throws IOException {
    CacheHelper helper = part.getCoreCacheHelper();
    Map<Facet, Values> known = helper == null ? null : parts.get(helper.getKey());
    if (known == null) {
      known = read(part);
      if (helper != null && parts.put(helper.getKey(), known) == null) {
        helper.addClosedListener(parts::remove);
      }
    }
    return known;
  }

  private static Map<Facet, Values> read(LeafReader part) throws IOException {
    Map<Facet, Values> read = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<Term> frequent = new ArrayList<>();
      int rare = 0;
      long inRare = 0;
      long all = 0;
      String field = Documents.choosing(facet);
      TermsEnum terms = Terms.getTerms(part, field).iterator();
      for (@Nullable BytesRef value = terms.next(); value != null; value = terms.next()) {
        int documents = terms.docFreq();
        all += documents;
        if (FrequentWords.isFrequent(documents, part)) {
          frequent.add(new Term(field, BytesRef.deepCopyOf(value)));
        } else {
          rare++;
          inRare += documents;
        }
      }
      read.put(facet, new Values(frequent, rare, inRare, all));
    }
    return read;
  }
}
