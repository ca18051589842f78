package fi.oppienjako.lessons.search.lucene;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;

/**
 * Finds the concepts of a thesaurus in texts, by their names in any inflection, and as parts of
 * compounds. Immutable and thread-safe.
 */
final class Concepts {

  /**
   * Where a concept stands.
   *
   * @param concept its key
   * @param position which word it begins at, from 0
   * @param length how many words its name has
   * @param whole whether the name is the whole word, not a part of a compound
   */
  record Found(String concept, int position, int length, boolean whole) {}

  private final Thesaurus thesaurus;
  private final Map<Locale, SetMultimap<List<String>, String>> byName = new LinkedHashMap<>();
  private final Map<Locale, Analyzer> analyzers = new LinkedHashMap<>();
  private int longest = 1;

  Concepts(Thesaurus thesaurus, List<Locale> languages, Function<Locale, Analyzer> parts) {
    this.thesaurus = thesaurus;
    for (Locale language : languages) {
      analyzers.put(language, parts.apply(language));
      byName.put(language, HashMultimap.create());
    }
    thesaurus.names().entries().stream()
        .filter(name -> analyzers.containsKey(name.getKey().language()))
        .toList()
        .parallelStream() // There are thousands of names, each to be taken apart.
        .map(name -> new Name(name.getKey(), words(analyzer(name.getKey()), name.getValue())))
        .toList()
        .forEach(this::add);
  }

  /** A name of a concept, word by word. */
  private record Name(Thesaurus.Named of, List<Set<String>> words) {}

  private Analyzer analyzer(Thesaurus.Named named) {
    return requireNonNull(analyzers.get(named.language()));
  }

  private void add(Name name) {
    if (name.words().isEmpty()) {
      return;
    }
    // The whole word comes first of what stands at its place, its parts after it.
    List<String> wholes = name.words().stream().map(terms -> terms.iterator().next()).toList();
    requireNonNull(byName.get(name.of().language())).put(wholes, name.of().concept());
    longest = Math.max(longest, wholes.size());
  }

  /** The concepts named in {@code text}, in the order of the words. */
  List<Found> in(Locale language, String text) {
    Analyzer analyzer = analyzers.get(language);
    SetMultimap<List<String>, String> names = byName.get(language);
    if (analyzer == null || names == null) {
      return List.of();
    }
    List<Set<String>> words = words(analyzer, text);
    Set<Found> found = new LinkedHashSet<>();
    for (int at = 0; at < words.size(); at++) {
      String whole = words.get(at).iterator().next();
      for (String term : words.get(at)) {
        walk(names, words, new Found("", at, 1, term.equals(whole)), List.of(term), found);
      }
    }
    return List.copyOf(found);
  }

  private void walk(
      SetMultimap<List<String>, String> names,
      List<Set<String>> words,
      Found here,
      List<String> name,
      Set<Found> found) {
    names
        .get(name)
        .forEach(
            concept -> found.add(new Found(concept, here.position(), here.length(), here.whole())));
    int next = here.position() + here.length();
    if (here.length() < longest && next < words.size()) {
      // Only whole words go on to a name of several words, so that the ways do not multiply.
      List<String> more = new ArrayList<>(name);
      more.add(words.get(next).iterator().next());
      walk(
          names,
          words,
          new Found("", here.position(), here.length() + 1, here.whole()),
          more,
          found);
    }
  }

  /** The names of {@code concept} that are one word, each in the form in which it is looked for. */
  Set<String> names(String concept, Locale language) {
    Set<String> names = new LinkedHashSet<>();
    Analyzer analyzer = analyzers.get(language);
    if (analyzer != null) {
      thesaurus.names().get(new Thesaurus.Named(concept, language)).stream()
          .map(name -> words(analyzer, name))
          .filter(words -> words.size() == 1)
          .forEach(words -> names.add(words.get(0).iterator().next()));
    }
    return names;
  }

  /** The keys of the concepts named in {@code text}, and of what they are kinds or parts of. */
  Set<String> keys(Locale language, String text) {
    Set<String> keys = new HashSet<>();
    in(language, text).forEach(found -> keys.addAll(thesaurus.withBroader(found.concept())));
    return keys;
  }

  /** The terms of each word; stop words are missing. */
  private static List<Set<String>> words(Analyzer analyzer, String text) {
    Map<Integer, Set<String>> words = new LinkedHashMap<>();
    for (Tokens.Token token : Tokens.of(analyzer, text)) {
      words.computeIfAbsent(token.position(), none -> new LinkedHashSet<>()).add(token.term());
    }
    return List.copyOf(words.values());
  }
}
