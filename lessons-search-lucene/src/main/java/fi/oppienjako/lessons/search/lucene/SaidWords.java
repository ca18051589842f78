package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.sharing.Profile;
import fi.oppienjako.lessons.core.sharing.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/** The distinctive words of what somebody says, and how others match them. */
final class SaidWords {

  /** How many words of each language are looked for. */
  private static final int LOOKED_FOR = 25;

  /** How much more a rare word counts than its rarity in the index makes it count. */
  private static final double POWER = 0.3;

  private static final int SHOWN = 5;

  /** A word that more than this share of all texts use counts for nothing. */
  private static final double COMMON = 0.2;

  /**
   * How much of two words, each in one text of all, texts must share to be alike by their words.
   */
  private static final double ENOUGH = 0.2;

  /** How much of its rarity a word keeps that any work says of itself. */
  private static final double GENERAL = 0.05;

  private static final float ALSO = 0.05f;
  private static final double AS_PART = 0.5;
  private static final double AS_CONCEPT = 0.6;
  private static final double AS_NARROWER = 0.4;

  /**
   * A word that somebody says, or several words that name a concept together.
   *
   * @param written how it is written
   * @param form how it is written, as it is looked for; none if it is several words
   * @param language in which language
   * @param whole its forgiving form; none if it is several words
   * @param parts its parts, if it is a compound
   * @param concepts what it means
   * @param rarity how few say it, 0 if it counts for nothing
   * @param times how often it is said
   */
  record SaidWord(
      String written,
      Optional<String> form,
      Locale language,
      Set<String> whole,
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
  private final List<SaidWord> words = new ArrayList<>();

  private SaidWords(Analysis analysis, SeenSearcher searcher) {
    this.analysis = analysis;
    this.searcher = searcher;
  }

  /** The most distinctive words in the texts of {@code profile}. */
  static SaidWords in(Profile profile, Analysis analysis, SeenSearcher searcher)
      throws IOException {
    return in(profile, LOOKED_FOR, analysis, searcher);
  }

  /** All distinctive words in the texts of {@code profile}. */
  static SaidWords allIn(Profile profile, Analysis analysis, SeenSearcher searcher)
      throws IOException {
    return in(profile, Integer.MAX_VALUE, analysis, searcher);
  }

  private static SaidWords in(Profile profile, int most, Analysis analysis, SeenSearcher searcher)
      throws IOException {
    SaidWords said = new SaidWords(analysis, searcher);
    for (Map.Entry<Locale, List<String>> texts : profile.said().entrySet()) {
      said.add(texts.getKey(), String.join("\n", texts.getValue()), most);
    }
    return said;
  }

  private void add(Locale language, String text, int most) throws IOException {
    Map<String, List<Placed>> byWhole = new LinkedHashMap<>();
    for (Placed one : analysis.words(language, text)) {
      byWhole.computeIfAbsent(one.word().folded(), none -> new ArrayList<>()).add(one);
    }
    List<SaidWord> all = several(language, text);
    for (Map.Entry<String, List<Placed>> one : byWhole.entrySet()) {
      boolean general = analysis.general().contain(language, one.getValue().get(0).word());
      double rarity = rarity(language, one.getKey()) * (general ? GENERAL : 1);
      if (rarity > 0) {
        all.add(word(language, text, one.getValue(), rarity));
      }
    }
    all.stream()
        .sorted(
            Comparator.comparingDouble(SaidWord::weight)
                .reversed()
                .thenComparing(SaidWord::written))
        .limit(most)
        .forEach(words::add);
  }

  /** What is named by several words. */
  private List<SaidWord> several(Locale language, String text) throws IOException {
    List<Placed> words = analysis.words(language, text);
    Map<String, List<Concepts.Found>> byConcept = new LinkedHashMap<>();
    for (Concepts.Found found :
        analysis.concepts().in(language, words.stream().map(Placed::word).toList())) {
      if (found.length() > 1) {
        byConcept.computeIfAbsent(found.concept(), none -> new ArrayList<>()).add(found);
      }
    }
    List<SaidWord> several = new ArrayList<>();
    for (Map.Entry<String, List<Concepts.Found>> one : byConcept.entrySet()) {
      double rarity = rarity(new Term(Field.BROADER.open(), one.getKey()));
      if (rarity > 0) {
        Concepts.Found first = one.getValue().get(0);
        int start = words.get(first.position()).written().start();
        int end = words.get(first.position() + first.length() - 1).written().end();
        several.add(
            new SaidWord(
                text.substring(start, end).toLowerCase(Locale.ROOT),
                Optional.empty(),
                language,
                Set.of(),
                Set.of(),
                Set.of(one.getKey()),
                rarity,
                one.getValue().size()));
      }
    }
    return several;
  }

  private SaidWord word(Locale language, String text, List<Placed> times, double rarity) {
    Placed first = times.get(0);
    Set<String> concepts = new LinkedHashSet<>();
    analysis
        .concepts()
        .in(language, List.of(first.word()))
        .forEach(found -> concepts.add(found.concept()));
    Set<String> parts = new LinkedHashSet<>();
    times.forEach(one -> parts.addAll(one.word().parts()));
    return new SaidWord(
        text.substring(first.written().start(), first.written().end()).toLowerCase(Locale.ROOT),
        Optional.of(first.written().term()),
        language,
        Set.of(first.word().folded()),
        parts,
        concepts,
        rarity,
        times.size());
  }

  private double rarity(Locale language, String whole) throws IOException {
    return rarity(new Term(wholes(language).get(0), whole));
  }

  private double rarity(Term term) throws IOException {
    return searcher.frequency(term) > Math.max(2, COMMON * searcher.size())
        ? 0
        : searcher.rarity(term);
  }

  /** A query for each word. */
  List<Query> queries() throws IOException {
    Ways ways = new Ways(analysis, searcher);
    List<Query> queries = new ArrayList<>();
    for (SaidWord word : words) {
      queries.add(
          new BoostQuery(
              new DisjunctionMaxQuery(found(word, ways), ALSO),
              (float)
                  ((1 + Math.log(word.times()))
                      * Math.pow(word.rarity() / searcher.rarest(), POWER))));
    }
    return queries;
  }

  private static List<Query> found(SaidWord word, Ways ways) throws IOException {
    if (word.form().isPresent()) {
      return ways.anywhere(
          word.form().get(),
          Analysis.LANGUAGES.contains(word.language()) ? List.of(word.language()) : List.of());
    }
    List<Query> named = new ArrayList<>();
    for (String concept : word.concepts()) {
      named.add(ways.concept(concept));
    }
    return named;
  }

  /** What each of some documents says of these words, if it is enough to be a reason. */
  Map<Integer, Reason> metBy(Meetings meetings) throws IOException {
    Map<Integer, Map<SaidWord, Double>> met = new HashMap<>();
    for (SaidWord word : words) {
      Map<Integer, Double> well = new HashMap<>();
      meetings.add(Field.CONCEPT.both(), word.concepts(), AS_CONCEPT, well);
      meetings.add(Field.BROADER.both(), word.concepts(), AS_NARROWER, well);
      List<String> parts = wholes(word.language());
      meetings.add(parts, word.parts(), AS_PART, well);
      meetings.add(parts, word.whole(), 1, well);
      well.forEach(
          (document, much) ->
              met.computeIfAbsent(document, none -> new LinkedHashMap<>())
                  .put(word, much * word.rarity()));
    }
    Map<Integer, Reason> reasons = new HashMap<>();
    met.forEach(
        (document, words) -> reason(words).ifPresent(reason -> reasons.put(document, reason)));
    return reasons;
  }

  /** How many there are. */
  int count() {
    return words.size();
  }

  /** How much all of them weigh together. */
  double rarity() {
    return words.stream().mapToDouble(SaidWord::rarity).sum();
  }

  /** How much those that are among {@code others} weigh, in whatever way they match. */
  double sharedWith(SaidWords others) {
    return words.stream()
        .mapToDouble(
            word ->
                word.rarity()
                    * others.words.stream()
                        .mapToDouble(other -> likeness(word, other))
                        .max()
                        .orElse(0))
        .sum();
  }

  private double likeness(SaidWord one, SaidWord other) {
    if (one.language().equals(other.language())) {
      if (!Collections.disjoint(one.whole(), other.whole())) {
        return 1;
      }
      if (!Collections.disjoint(one.parts(), other.whole())
          || !Collections.disjoint(other.parts(), one.whole())
          || !Collections.disjoint(one.parts(), other.parts())) {
        return AS_PART;
      }
    }
    return other.concepts().stream()
            .map(analysis.concepts()::withBroader)
            .allMatch(broader -> Collections.disjoint(one.concepts(), broader))
        ? 0
        : AS_CONCEPT;
  }

  /** The fields in which the words of a language stand as wholes. */
  private static List<String> wholes(Locale language) {
    return Analysis.LANGUAGES.contains(language) ? Field.PART.both(language) : Field.FORM.both();
  }

  private Optional<Reason> reason(Map<SaidWord, Double> met) {
    double sum = met.values().stream().mapToDouble(Double::doubleValue).sum();
    double rarest = searcher.rarest();
    if (met.size() < 2 || sum < ENOUGH * 2 * rarest) {
      return Optional.empty();
    }
    Map<Locale, List<String>> shown = new LinkedHashMap<>();
    met.entrySet().stream()
        .sorted(
            Map.Entry.<SaidWord, Double>comparingByValue()
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
