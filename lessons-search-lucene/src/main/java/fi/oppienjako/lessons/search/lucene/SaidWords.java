package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.sharing.Profile;
import fi.oppienjako.lessons.core.sharing.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/** The telling words of what somebody says, and how others meet them. */
final class SaidWords {

  /** How many words of each language are looked for. */
  private static final int LOOKED_FOR = 40;

  /** How much more a rare word counts than its rarity in the index makes it count. */
  private static final double POWER = 0.3;

  private static final int SHOWN = 5;

  /** What more than such a part of all texts say tells nothing. */
  private static final double COMMON = 0.2;

  /**
   * How much of two words, each in one text of all, texts must share to be alike by their words.
   */
  private static final double ENOUGH = 0.2;

  private static final float ALSO = 0.05f;
  private static final double AS_PART = 0.5;
  private static final double AS_CONCEPT = 0.6;

  /**
   * A word that somebody says.
   *
   * @param written how it is written
   * @param language in which language
   * @param whole its forgiving form
   * @param parts its parts, if it is a compound
   * @param concepts what it means
   * @param rarity how few say it, 0 if it tells nothing
   * @param times how often it is said
   */
  private record Word(
      String written,
      Locale language,
      String whole,
      Set<String> parts,
      Set<String> concepts,
      double rarity,
      int times) {

    double weight() {
      return rarity * (1 + Math.log(times));
    }
  }

  private final Analysis analysis;
  private final SeenSearcher searcher;
  private final List<Word> words = new ArrayList<>();

  private SaidWords(Analysis analysis, SeenSearcher searcher) {
    this.analysis = analysis;
    this.searcher = searcher;
  }

  /** The words in the texts of {@code profile}. */
  static SaidWords in(Profile profile, Analysis analysis, SeenSearcher searcher)
      throws IOException {
    SaidWords said = new SaidWords(analysis, searcher);
    for (Map.Entry<Locale, List<String>> texts : profile.said().entrySet()) {
      said.add(texts.getKey(), String.join("\n", texts.getValue()));
    }
    return said;
  }

  private void add(Locale language, String text) throws IOException {
    Map<String, List<String>> byWhole = new LinkedHashMap<>();
    Map<String, Set<String>> parts = new LinkedHashMap<>();
    Map<Integer, List<Tokens.Token>> places = new LinkedHashMap<>();
    for (Tokens.Token token : Tokens.of(analysis.parts(language), text)) {
      places.computeIfAbsent(token.position(), none -> new ArrayList<>()).add(token);
    }
    for (List<Tokens.Token> place : places.values()) {
      Tokens.Token whole = place.get(0);
      byWhole
          .computeIfAbsent(whole.term(), none -> new ArrayList<>())
          .add(text.substring(whole.start(), whole.end()).toLowerCase(Locale.ROOT));
      Set<String> theirs = parts.computeIfAbsent(whole.term(), none -> new HashSet<>());
      place.stream().skip(1).map(Tokens.Token::term).forEach(theirs::add);
    }
    List<Word> all = new ArrayList<>();
    for (Map.Entry<String, List<String>> one : byWhole.entrySet()) {
      String written = one.getValue().get(0);
      Set<String> concepts = new HashSet<>();
      analysis.concepts().in(language, written).forEach(it -> concepts.add(it.concept()));
      all.add(
          new Word(
              written,
              language,
              one.getKey(),
              parts.getOrDefault(one.getKey(), Set.of()),
              concepts,
              rarity(language, one.getKey()),
              one.getValue().size()));
    }
    all.stream()
        .filter(word -> word.rarity() > 0)
        .sorted(Comparator.comparingDouble(Word::weight).reversed().thenComparing(Word::written))
        .limit(LOOKED_FOR)
        .forEach(words::add);
  }

  private double rarity(Locale language, String whole) throws IOException {
    String field =
        Analysis.LANGUAGES.contains(language) ? Field.PART.open(language) : Field.FORM.open();
    Term term = new Term(field, whole);
    return searcher.frequency(term) > Math.max(2, COMMON * searcher.size())
        ? 0
        : searcher.rarity(term);
  }

  /** A query for each word. */
  List<Query> queries() {
    Ways ways = new Ways(analysis, searcher);
    List<Query> queries = new ArrayList<>();
    for (Word word : words) {
      List<Locale> language =
          Analysis.LANGUAGES.contains(word.language()) ? List.of(word.language()) : List.of();
      queries.add(
          new BoostQuery(
              new DisjunctionMaxQuery(ways.of(word.written(), language), ALSO),
              (float)
                  ((1 + Math.log(word.times()))
                      * Math.pow(word.rarity() / searcher.rarest(), POWER))));
    }
    return queries;
  }

  /** What of these words {@code other} says, if it is enough to be a reason. */
  Optional<Reason> metBy(Profile other) {
    Map<Locale, Set<String>> terms = new LinkedHashMap<>();
    Set<String> concepts = new HashSet<>();
    other
        .said()
        .forEach(
            (language, texts) -> {
              String text = String.join("\n", texts);
              terms.put(language, new HashSet<>(Tokens.terms(analysis.parts(language), text)));
              concepts.addAll(analysis.concepts().keys(language, text));
            });
    Map<Word, Double> met = new LinkedHashMap<>();
    for (Word word : words) {
      double well = meeting(word, terms.getOrDefault(word.language(), Set.of()), concepts);
      if (well > 0) {
        met.put(word, well * word.rarity());
      }
    }
    return reason(met);
  }

  private static double meeting(Word word, Set<String> terms, Set<String> concepts) {
    if (terms.contains(word.whole())) {
      return 1;
    }
    if (word.concepts().stream().anyMatch(concepts::contains)) {
      return AS_CONCEPT;
    }
    return word.parts().stream().anyMatch(terms::contains) ? AS_PART : 0;
  }

  private Optional<Reason> reason(Map<Word, Double> met) {
    double sum = met.values().stream().mapToDouble(Double::doubleValue).sum();
    double rarest = searcher.rarest();
    if (met.size() < 2 || sum < ENOUGH * 2 * rarest) {
      return Optional.empty();
    }
    Map<Locale, List<String>> shown = new LinkedHashMap<>();
    met.entrySet().stream()
        .sorted(
            Map.Entry.<Word, Double>comparingByValue()
                .reversed()
                .thenComparing(one -> one.getKey().written()))
        .forEach(
            one -> {
              List<String> there =
                  shown.computeIfAbsent(one.getKey().language(), none -> new ArrayList<>());
              if (there.size() < SHOWN) {
                there.add(one.getKey().written());
              }
            });
    return Optional.of(Reason.ofWords(shown));
  }
}
