package fi.oppienjako.lessons.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * its concepts; what is nearest to how it was typed counts most. Words that name a concept together
 * are looked for by it as much as by each of them. A word that stands nowhere is looked for as the
 * beginning of another, or with a letter or two wrong.
 */
final class WordQuery {

  private static final float LIGHT = 0.1f;
  private static final float BEGUN = 0.8f;
  private static final float SLIPPED = 0.7f;
  private static final float ALSO = 0.1f;
  private static final float BOTH = 0.3f;

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
    Set<String> named = new LinkedHashSet<>();
    for (Map.Entry<Set<String>, Set<String>> one : conceptsOfSeveralWords(loose)) {
      if (Collections.disjoint(named, one.getKey())) {
        query.add(named(one.getKey(), one.getValue()), Occur.SHOULD);
        named.addAll(one.getKey());
      }
    }
    int weighty = named.size();
    for (String token : tokens) {
      if (named.contains(token)) {
        continue;
      }
      boolean light = !allLight && isLight(token);
      query.add(light ? light(token) : word(token), Occur.SHOULD);
      weighty += light ? 0 : 1;
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

  /** What has words that name concepts together, or is about one of those by another name. */
  private Query named(Set<String> words, Set<String> concepts) throws IOException {
    BooleanQuery.Builder each = new BooleanQuery.Builder();
    for (String word : words) {
      each.add(word(word), Occur.SHOULD);
    }
    List<Query> ways = new ArrayList<>(List.of(each.build()));
    for (String concept : concepts) {
      ways.add(new BoostQuery(this.ways.concept(concept), (1 + words.size()) / 2f));
    }
    return new DisjunctionMaxQuery(ways, BOTH);
  }

  private Query light(String token) throws IOException {
    return new BoostQuery(ways.written(token), LIGHT);
  }

  private Query word(String token) throws IOException {
    List<Query> found = new ArrayList<>(ways.of(token, Analysis.LANGUAGES));
    if (!ways.isWritten(token)) {
      found.addAll(begun(token));
    }
    if (!ways.isKnown(token, Analysis.LANGUAGES)) {
      unknown.add(token);
      Optional<String> meant = spelling.nearest(token);
      if (meant.isPresent()) {
        found.add(as(meant.get(), SLIPPED));
      }
    }
    return new DisjunctionMaxQuery(found, ALSO);
  }

  /** Words of which it may be the beginning. */
  private List<Query> begun(String token) throws IOException {
    List<Query> whole = new ArrayList<>();
    for (String begun : spelling.complete(token, COMPLETIONS)) {
      whole.add(as(begun, BEGUN));
    }
    return whole;
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

  /** Words that name concepts together, each set with those concepts, the largest first. */
  private List<Map.Entry<Set<String>, Set<String>>> conceptsOfSeveralWords(String text) {
    Map<Set<String>, Set<String>> concepts = new LinkedHashMap<>();
    for (Locale language : Analysis.LANGUAGES) {
      List<Placed> words = analysis.words(language, text);
      for (Concepts.Found found :
          analysis.concepts().in(language, words.stream().map(Placed::word).toList())) {
        if (found.length() > 1) {
          Set<String> named = new LinkedHashSet<>();
          words
              .subList(found.position(), found.position() + found.length())
              .forEach(one -> named.add(one.written().term()));
          concepts.computeIfAbsent(named, none -> new LinkedHashSet<>()).add(found.concept());
        }
      }
    }
    return concepts.entrySet().stream()
        .sorted(Comparator.comparingInt(one -> -one.getKey().size()))
        .toList();
  }
}
