package fi.oppienjako.lessons.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.search.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

class CountsTest {

  @Test
  void areTheSameByValueAndByDocument() throws IOException {
    try (Corpus corpus = new Corpus(new Random(3))) {
      CountsByValue byValue = new CountsByValue(corpus.frequent);
      for (int word = 0; word < Corpus.WORDS; word++) {
        List<Matched> found = found(corpus, new TermQuery(new Term("text", "w" + word)));
        Map<Facet, Map<String, Integer>> counts = byValue.of(found);
        assertThat(counts).isEqualTo(corpus.counts.byDocument(corpus.reader, found));
        corpus
            .counts
            .byDocument(corpus.reader, found)
            .forEach(
                (facet, values) ->
                    assertThat(counts.get(facet).entrySet())
                        .containsExactlyElementsOf(values.entrySet()));
      }
    }
  }

  @Test
  void goByValueOnlyWhereMuchIsFound() throws IOException {
    try (Corpus corpus = new Corpus(new Random(3))) {
      CountsByValue byValue = new CountsByValue(corpus.frequent);
      Query one = new TermQuery(new Term("number", "7"));
      assertThat(byValue.isFaster(found(corpus, one))).isFalse();
      assertThat(byValue.isFaster(found(corpus, new TermQuery(new Term("text", "none")))))
          .isFalse();
    }
  }

  private static List<Matched> found(Corpus corpus, Query query) throws IOException {
    List<Matched> found = new ArrayList<>();
    for (LeafReaderContext part : corpus.reader.leaves()) {
      found.add(corpus.searcher.matching(query, part));
    }
    return found;
  }
}
