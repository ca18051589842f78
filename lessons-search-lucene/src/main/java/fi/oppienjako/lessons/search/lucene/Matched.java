package fi.oppienjako.lessons.search.lucene;

import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BitDocIdSet;
import org.apache.lucene.util.FixedBitSet;

/**
 * What matches in one part of an index.
 *
 * @param part the part
 * @param documents the documents that match
 * @param count how many they are
 */
record Matched(LeafReaderContext part, FixedBitSet documents, int count) {

  Matched(LeafReaderContext part, FixedBitSet documents) {
    this(part, documents, documents.cardinality());
  }

  /** The same for Lucene's counts. */
  FacetsCollector.MatchingDocs forLucene() {
    return new FacetsCollector.MatchingDocs(
        part, new BitDocIdSet(documents, count), count, new float[0]);
  }
}
