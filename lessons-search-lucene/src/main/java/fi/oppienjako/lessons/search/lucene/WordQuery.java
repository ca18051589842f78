package fi.oppienjako.lessons.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * Makes a query of what a person types. Not thread-safe.
 *
 * <p>Each word is looked for as it is written, in its basic form, as a part of compounds, and by
 * its concepts; what is nearest to how it was typed counts most. A word that stands nowhere is
 * looked for as the beginning of another, or with a letter or two wrong.
 */
final class WordQuery {

  private static final float LIGHT = 0.1f;
  private static final float BEGUN = 0.8f;
  private static final float SLIPPED = 0.7f;
  private static final float ALSO = 0.1f;

  private static final int COMPLETIONS = 8;
  private static final int MANY = 6;

  private static final Pattern PHRASE =
      Pattern.compile("[\"\u201d\u201c\u201e]([^\"\u201d\u201c\u201e]+)[\"\u201d\u201c\u201e]");

  private final Analysis analysis;
  private final Ways ways;
  private final Spelling spelling;
  private final Set<String> unknown = new LinkedHashSet<>();

  WordQuery(Analysis analysis, SeenSearcher searcher) {
    this.analysis = analysis;
    this.ways = new Ways(analysis, searcher);
    this.spelling = new Spelling(searcher);
  }

  /** Whether {@code words} ask for some to stand side by side. */
  static boolean hasPhrase(String words) {
    return PHRASE.matcher(words).find();
  }

  /** The query for {@code words}; everything if there are none. */
  Query of(String words) throws IOException {
    List<String> phrases = PHRASE.matcher(words).results().map(found -> found.group(1)).toList();
    String loose = PHRASE.matcher(words).replaceAll(" ");
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String phrase : phrases) {
      query.add(phrase(phrase), Occur.MUST);
    }
    List<String> tokens =
        analysis.forms(loose).stream().map(Tokens.Token::term).distinct().toList();
    boolean allLight = tokens.stream().allMatch(this::isLight);
    int weighty = 0;
    for (String token : tokens) {
      boolean light = !allLight && isLight(token);
      query.add(light ? light(token) : word(token), Occur.SHOULD);
      weighty += light ? 0 : 1;
    }
    for (String concept : conceptsOfSeveralWords(loose)) {
      query.add(ways.concept(concept), Occur.SHOULD);
    }
    if (tokens.isEmpty() && phrases.isEmpty()) {
      return new MatchAllDocsQuery();
    }
    if (weighty > 0) {
      query.setMinimumNumberShouldMatch(phrases.isEmpty() ? weighty >= MANY ? 2 : 1 : 0);
    }
    return query.build();
  }

  /** The words that stand nowhere that the viewer sees, known after the query was made. */
  Set<String> unknown() {
    return unknown;
  }

  /** Whether it is a word that says little by itself. */
  private boolean isLight(String token) {
    return Analysis.LANGUAGES.stream()
        .anyMatch(language -> analysis.word(language, token).isEmpty());
  }

  private Query light(String token) throws IOException {
    return new BoostQuery(ways.written(token), LIGHT);
  }

  private Query word(String token) throws IOException {
    List<Query> found = new ArrayList<>(ways.of(token, Analysis.LANGUAGES));
    if (!ways.isKnown(token, Analysis.LANGUAGES)) {
      unknown.add(token);
      found.addAll(guesses(token));
    }
    return new DisjunctionMaxQuery(found, ALSO);
  }

  /** The word as it may have been meant: begun only, or with a letter or two wrong. */
  private List<Query> guesses(String token) throws IOException {
    List<Query> guesses = new ArrayList<>();
    for (String begun : spelling.complete(token, COMPLETIONS)) {
      guesses.add(as(begun, BEGUN));
    }
    Optional<String> meant = spelling.nearest(token);
    if (meant.isPresent()) {
      guesses.add(as(meant.get(), SLIPPED));
    }
    return guesses;
  }

  private Query as(String word, float likely) throws IOException {
    return new BoostQuery(
        new DisjunctionMaxQuery(ways.whole(word, Analysis.LANGUAGES), ALSO), likely);
  }

  private Query phrase(String text) {
    List<Tokens.Token> forms = analysis.forms(text);
    List<Query> phrases = new ArrayList<>();
    for (Locale language : Analysis.LANGUAGES) {
      List<Placed> words = analysis.words(language, forms);
      for (String field : ways.fields(Field.STEM.both(language))) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(
            one -> phrase.add(new Term(field, one.word().base()), one.written().position()));
        phrases.add(phrase.build());
      }
    }
    for (String field : ways.fields(Field.FORM.both())) {
      PhraseQuery.Builder phrase = new PhraseQuery.Builder();
      forms.forEach(form -> phrase.add(new Term(field, form.term()), form.position()));
      phrases.add(phrase.build());
    }
    return new DisjunctionMaxQuery(phrases, ALSO);
  }

  private Set<String> conceptsOfSeveralWords(String text) {
    Set<String> concepts = new LinkedHashSet<>();
    for (Locale language : Analysis.LANGUAGES) {
      analysis.concepts().in(language, text).stream()
          .filter(found -> found.length() > 1)
          .map(Concepts.Found::concept)
          .forEach(concepts::add);
    }
    return concepts;
  }
}
