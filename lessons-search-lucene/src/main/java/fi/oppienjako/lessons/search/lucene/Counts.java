package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.search.Facet;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.jspecify.annotations.Nullable;

/**
 * How many of the documents that were found have which values of facets: document by document where
 * few were found, else value by value. Thread-safe.
 */
final class Counts {

  /** The most values of a facet that are reported. */
  static final int VALUES = 100;

  private record Known(IndexReader reader, Optional<SortedSetDocValuesReaderState> values) {}

  private final CountsByValue byValue;
  private volatile @Nullable Known known;

  Counts(FrequentWords frequent) {
    this.byValue = new CountsByValue(frequent);
  }

  /** The counts for what was found in {@code reader}. */
  Map<Facet, Map<String, Integer>> of(IndexReader reader, List<Matched> found) throws IOException {
    return byValue.isFaster(found) ? byValue.of(found) : byDocument(reader, found);
  }

  Map<Facet, Map<String, Integer>> byDocument(IndexReader reader, List<Matched> found)
      throws IOException {
    Known now = known;
    if (now == null || !now.reader().equals(reader)) {
      now = read(reader);
      known = now;
    }
    Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    if (now.values().isPresent()) {
      Facets facets = new SortedSetDocValuesFacetCounts(now.values().get(), forLucene(found));
      for (Facet facet : Facet.values()) {
        FacetResult result = facets.getTopChildren(VALUES, facet.key());
        if (result != null) {
          Map<String, Integer> values = new LinkedHashMap<>();
          for (LabelAndValue value : result.labelValues) {
            values.put(value.label, value.value.intValue());
          }
          counts.put(facet, values);
        }
      }
    }
    return counts;
  }

  private static FacetsCollector forLucene(List<Matched> found) {
    List<FacetsCollector.MatchingDocs> documents = found.stream().map(Matched::forLucene).toList();
    return new FacetsCollector() {
      @Override
      public List<MatchingDocs> getMatchingDocs() {
        return documents;
      }
    };
  }

  private static Known read(IndexReader reader) throws IOException {
    boolean any =
        MultiDocValues.getSortedSetValues(reader, FacetsConfig.DEFAULT_INDEX_FIELD_NAME) != null;
    return new Known(
        reader,
        any
            ? Optional.of(new DefaultSortedSetDocValuesReaderState(reader, Documents.FACETS))
            : Optional.empty());
  }
}
