package fi.oppienjako.lessons.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

class MatchingTest {

  private static final List<Occur> OCCURS =
      List.of(Occur.MUST, Occur.FILTER, Occur.SHOULD, Occur.MUST_NOT);

  private final Random random = new Random(5);

  @Test
  void findsWhatLuceneFinds() throws IOException {
    try (Corpus corpus = new Corpus(random)) {
      for (int round = 0; round < 300; round++) {
        Query query = query(3);
        TreeSet<Integer> found = new TreeSet<>();
        for (LeafReaderContext part : corpus.reader.leaves()) {
          Matched matched = corpus.searcher.matching(query, part);
          assertThat(matched.count()).isEqualTo(matched.documents().cardinality());
          IntStream.range(0, part.reader().maxDoc())
              .filter(matched.documents()::get)
              .forEach(document -> found.add(part.docBase + document));
        }
        assertThat(found)
            .as(query.toString())
            .containsExactlyElementsOf(
                Stream.of(corpus.searcher.search(query, corpus.reader.maxDoc()).scoreDocs)
                    .map(one -> one.doc)
                    .sorted()
                    .toList());
      }
    }
  }

  private Query query(int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(6)) {
      case 1 -> new BoostQuery(query(depth - 1), 2);
      case 2 -> new DisjunctionMaxQuery(List.of(query(depth - 1), query(depth - 1)), 0.1f);
      case 3 ->
          random.nextInt(4) == 0
              ? new MatchAllDocsQuery()
              : new PrefixQuery(new Term(field(), "w1"));
      case 4, 5 -> several(depth);
      default -> new TermQuery(new Term(field(), Corpus.word(random)));
    };
  }

  private Query several(int depth) {
    BooleanQuery.Builder several = new BooleanQuery.Builder();
    int optional = 0;
    for (int i = 0; i <= random.nextInt(5); i++) {
      Occur occur = OCCURS.get(random.nextInt(OCCURS.size()));
      optional += occur == Occur.SHOULD ? 1 : 0;
      several.add(query(depth - 1), occur);
    }
    return several.setMinimumNumberShouldMatch(random.nextInt(optional + 2)).build();
  }

  private String field() {
    return Corpus.FIELDS.get(random.nextInt(Corpus.FIELDS.size()));
  }
}
