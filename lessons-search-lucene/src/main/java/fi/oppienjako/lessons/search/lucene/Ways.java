package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.search.lucene.analysis.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

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
  private static final float CONCEPT = 0.7f;
  private static final float NARROWER = 0.3f;
  private static final float OF_PART = 0.4f;

  private final Analysis analysis;
  private final SeenSearcher searcher;

  Ways(Analysis analysis, SeenSearcher searcher) {
    this.analysis = analysis;
    this.searcher = searcher;
  }

  /** Queries for {@code form}, each for one way, as a word of one of {@code languages}. */
  List<Query> of(String form, Collection<Locale> languages) throws IOException {
    List<Query> ways = whole(form, languages);
    for (Locale language : languages) {
      Optional<Word> word = analysis.word(language, form);
      if (word.isPresent()) {
        addParts(ways, language, word.get());
      }
    }
    return ways;
  }

  /**
   * As {@link #of}, wherever it stands: for texts, to which titles matter no more than the rest.
   */
  List<Query> anywhere(String form, Collection<Locale> languages) throws IOException {
    List<Query> ways = new ArrayList<>();
    ways.add(written(form));
    for (Locale language : languages) {
      Optional<Word> word = analysis.word(language, form);
      if (word.isPresent()) {
        addWhole(ways, language, word.get());
        addParts(ways, language, word.get());
      }
    }
    return ways;
  }

  private void addParts(List<Query> ways, Locale language, Word word) throws IOException {
    BooleanQuery.Builder parts = new BooleanQuery.Builder();
    for (String part : word.parts()) {
      parts.add(term(Field.PART.both(language), part, PART), Occur.SHOULD);
    }
    BooleanQuery.Builder concepts = new BooleanQuery.Builder();
    for (Concepts.Found found : analysis.concepts().in(language, List.of(word))) {
      if (!found.whole()) {
        concepts.add(new BoostQuery(concept(found.concept()), OF_PART), Occur.SHOULD);
      }
    }
    for (BooleanQuery any : List.of(parts.build(), concepts.build())) {
      if (!any.clauses().isEmpty()) {
        ways.add(any);
      }
    }
  }

  /** Queries for {@code form} as a whole word. */
  List<Query> whole(String form, Collection<Locale> languages) throws IOException {
    List<Query> ways = new ArrayList<>();
    ways.add(written(form));
    for (Locale language : languages) {
      Optional<Word> word = analysis.word(language, form);
      if (word.isPresent()) {
        ways.add(term(Field.TITLE.both(language), word.get().base(), TITLE));
        addWhole(ways, language, word.get());
      }
    }
    return ways;
  }

  private void addWhole(List<Query> ways, Locale language, Word word) throws IOException {
    ways.add(term(Field.STEM.both(language), word.base(), STEM));
    ways.add(term(Field.PART.both(language), word.folded(), FOLDED));
    for (Concepts.Found found : analysis.concepts().in(language, List.of(word))) {
      if (found.whole()) {
        ways.add(concept(found.concept()));
      }
    }
  }

  /** Whether {@code form} stands as it is in a text that is seen. */
  boolean isWritten(String form) throws IOException {
    return searcher.frequency(new Term(Field.FORM.open(), form)) > 0;
  }

  /** Whether {@code form} stands in a text that is seen in another way than as a part. */
  boolean isKnown(String form, Collection<Locale> languages) throws IOException {
    boolean known = isWritten(form);
    for (Locale language : languages) {
      Optional<Word> word = analysis.word(language, form);
      known = known || (word.isPresent() && isKnown(language, word.get()));
    }
    return known;
  }

  private boolean isKnown(Locale language, Word word) throws IOException {
    return analysis.concepts().in(language, List.of(word)).stream().anyMatch(Concepts.Found::whole)
        || searcher.frequency(new Term(Field.STEM.open(language), word.base())) > 0
        || searcher.frequency(new Term(Field.PART.open(language), word.folded())) > 0;
  }

  /** The word as it is written. */
  Query written(String word) throws IOException {
    return term(Field.FORM.both(), word, WRITTEN);
  }

  /** What is about {@code concept}, by whatever name, or about a kind or a part of it. */
  Query concept(String concept) throws IOException {
    return new DisjunctionMaxQuery(
        List.of(
            term(Field.CONCEPT.both(), concept, CONCEPT),
            term(Field.BROADER.both(), concept, NARROWER)),
        0);
  }

  /** Those of two fields in which something is seen. */
  List<String> fields(List<String> both) {
    return searcher.isAnyone() ? both.subList(0, 1) : both;
  }

  /** {@code word} in one of two fields. */
  Query term(List<String> both, String word, float boost) throws IOException {
    List<Query> terms = new ArrayList<>();
    for (String field : fields(both)) {
      terms.add(searcher.query(new Term(field, word)));
    }
    Query either = terms.size() == 1 ? terms.get(0) : new DisjunctionMaxQuery(terms, 0);
    return new BoostQuery(either, boost);
  }
}
