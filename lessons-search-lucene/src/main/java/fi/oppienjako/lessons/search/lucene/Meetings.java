package fi.oppienjako.lessons.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreDoc;

/**
 * Tells which terms stand in a few documents, by the index alone, so that no text is read again.
 */
final class Meetings {

  private final SeenSearcher searcher;
  private final int[] documents;

  /** For the documents of {@code found}. */
  Meetings(SeenSearcher searcher, ScoreDoc[] found) {
    this.searcher = searcher;
    this.documents = Stream.of(found).mapToInt(one -> one.doc).sorted().toArray();
  }

  /**
   * Puts into {@code well} how well each document in which one of {@code words} stands meets them,
   * if it is better than what is there.
   *
   * @param both the two fields in which the words may stand
   */
  void add(List<String> both, Collection<String> words, double how, Map<Integer, Double> well)
      throws IOException {
    for (String word : words) {
      with(both, word).forEach(document -> well.merge(document, how, Math::max));
    }
  }

  /** The documents in which {@code word} stands in one of two fields. */
  List<Integer> with(List<String> both, String word) throws IOException {
    List<Integer> with = new ArrayList<>();
    for (String field : searcher.isAnyone() ? both.subList(0, 1) : both) {
      add(new Term(field, word), with);
    }
    return with;
  }

  private void add(Term term, List<Integer> with) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    for (int i = 0; i < documents.length; ) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[i], leaves));
      int end = leaf.docBase + leaf.reader().maxDoc();
      PostingsEnum postings = searcher.postings(leaf, term);
      int at = postings == null ? DocIdSetIterator.NO_MORE_DOCS : -1;
      for (; i < documents.length && documents[i] < end; i++) {
        int wanted = documents[i] - leaf.docBase;
        if (postings != null && at < wanted) {
          at = postings.advance(wanted);
        }
        if (at == wanted) {
          with.add(documents[i]);
        }
      }
    }
  }
}
