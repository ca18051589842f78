package fi.oppienjako.lessons.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The ways in which one word may stand in a text: as it is written, in its basic form, as a part of
 * a compound, or by another name of what it means. What is nearer to how it is written counts more.
 * Not thread-safe.
 */
final class Ways {

  private static final float WRITTEN = 1;
  private static final float TITLE = 0.8f;
  private static final float STEM = 1;
  private static final float FOLDED = 0.5f;
  private static final float PART = 0.4f;
  private static final float CONCEPT = 0.9f;
  private static final float OF_PART = 0.6f;

  private final Analysis analysis;
  private final SeenSearcher searcher;

  Ways(Analysis analysis, SeenSearcher searcher) {
    this.analysis = analysis;
    this.searcher = searcher;
  }

  /** Queries for {@code word}, each for one way, as a word of one of {@code languages}. */
  List<Query> of(String word, Collection<Locale> languages) {
    List<Query> ways = whole(word, languages);
    for (Locale language : languages) {
      BooleanQuery.Builder parts = new BooleanQuery.Builder();
      BooleanQuery.Builder concepts = new BooleanQuery.Builder();
      Tokens.terms(analysis.parts(language), word).stream()
          .skip(1)
          .forEach(part -> parts.add(term(Field.PART.both(language), part, PART), Occur.SHOULD));
      analysis.concepts().in(language, word).stream()
          .filter(found -> !found.whole())
          .map(found -> new BoostQuery(concept(found.concept()), OF_PART))
          .forEach(concept -> concepts.add(concept, Occur.SHOULD));
      ways.add(parts.build());
      ways.add(concepts.build());
    }
    return ways;
  }

  /** Queries for {@code word} as a whole. */
  List<Query> whole(String word, Collection<Locale> languages) {
    List<Query> ways = new ArrayList<>();
    ways.add(written(word));
    for (Locale language : languages) {
      for (String stem : Tokens.terms(analysis.stems(language), word)) {
        ways.add(term(Field.TITLE.both(language), stem, TITLE));
        ways.add(term(Field.STEM.both(language), stem, STEM));
      }
      Tokens.terms(analysis.parts(language), word).stream()
          .limit(1)
          .forEach(folded -> ways.add(term(Field.PART.both(language), folded, FOLDED)));
      analysis.concepts().in(language, word).stream()
          .filter(Concepts.Found::whole)
          .forEach(found -> ways.add(concept(found.concept())));
    }
    return ways;
  }

  /** Whether {@code word} stands in a text that is seen in another way than as a part. */
  boolean isKnown(String word, Collection<Locale> languages) throws IOException {
    boolean known = searcher.frequency(new Term(Field.FORM.open(), word)) > 0;
    for (Locale language : languages) {
      known |= analysis.concepts().in(language, word).stream().anyMatch(Concepts.Found::whole);
      for (String stem : Tokens.terms(analysis.stems(language), word)) {
        known |= searcher.frequency(new Term(Field.STEM.open(language), stem)) > 0;
      }
      List<String> parts = Tokens.terms(analysis.parts(language), word);
      known |=
          !parts.isEmpty()
              && searcher.frequency(new Term(Field.PART.open(language), parts.get(0))) > 0;
    }
    return known;
  }

  /** The word as it is written. */
  Query written(String word) {
    return term(Field.FORM.both(), word, WRITTEN);
  }

  /** What is about {@code concept}, by whatever name. */
  Query concept(String concept) {
    return term(Field.CONCEPT.both(), concept, CONCEPT);
  }

  /** Those of two fields in which something is seen. */
  List<String> fields(List<String> both) {
    return searcher.isAnyone() ? both.subList(0, 1) : both;
  }

  /** {@code word} in one of two fields. */
  Query term(List<String> both, String word, float boost) {
    List<Query> terms = new ArrayList<>();
    for (String field : fields(both)) {
      terms.add(new TermQuery(new Term(field, word)));
    }
    Query either = terms.size() == 1 ? terms.get(0) : new DisjunctionMaxQuery(terms, 0);
    return new BoostQuery(either, boost);
  }
}
