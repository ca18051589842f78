package fi.oppienjako.lessons.search.lucene;

import com.google.common.base.Suppliers;
import fi.oppienjako.lessons.search.lucene.analysis.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

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

  /** What reads the words of a text. */
  interface Reading {
    List<Placed> words(Locale language, String text);
  }

  /**
   * A name of a concept.
   *
   * @param concept the key of the concept
   * @param more the words of the name after the first
   */
  private record Name(String concept, List<String> more) {}

  private final Thesaurus thesaurus;
  private final Reading reading;
  private final Map<Locale, Supplier<Map<String, List<Name>>>> names = new LinkedHashMap<>();
  private final Map<String, Set<String>> withBroader = new ConcurrentHashMap<>();

  Concepts(Thesaurus thesaurus, List<Locale> languages, Reading reading) {
    this.thesaurus = thesaurus;
    this.reading = reading;
    for (Locale language : languages) {
      names.put(language, Suppliers.memoize(() -> byFirstWord(language)));
    }
  }

  /** Names whose first word is the same, by the form of that word that forgives. */
  private Map<String, List<Name>> byFirstWord(Locale language) {
    Map<String, List<Name>> byFirstWord = new HashMap<>();
    thesaurus.names().entries().stream()
        .filter(name -> name.getKey().language().equals(language))
        .toList()
        .parallelStream() // There are thousands of names, each to be taken apart.
        .map(name -> new Name(name.getKey().concept(), wholes(language, name.getValue())))
        .toList()
        .forEach(
            name -> {
              if (!name.more().isEmpty()) {
                List<String> more = List.copyOf(name.more().subList(1, name.more().size()));
                byFirstWord
                    .computeIfAbsent(name.more().get(0), none -> new ArrayList<>(1))
                    .add(new Name(name.concept(), more));
              }
            });
    byFirstWord.replaceAll((word, all) -> List.copyOf(all)); // Which takes less memory.
    return byFirstWord;
  }

  private List<String> wholes(Locale language, String name) {
    return reading.words(language, name).stream().map(one -> one.word().folded()).toList();
  }

  /** The concepts named in {@code text}, in the order of the words. */
  List<Found> in(Locale language, String text) {
    return in(language, words(language, text));
  }

  /** The concepts that {@code words} name, in the order of the words. */
  List<Found> in(Locale language, List<Word> words) {
    Supplier<Map<String, List<Name>>> known = names.get(language);
    if (known == null || words.isEmpty()) {
      return List.of();
    }
    Map<String, List<Name>> byFirstWord = known.get();
    Set<Found> found = new LinkedHashSet<>();
    for (int at = 0; at < words.size(); at++) {
      Word word = words.get(at);
      for (String term : word.all()) {
        for (Name name : byFirstWord.getOrDefault(term, List.of())) {
          if (follow(words, at + 1, name.more())) {
            int length = 1 + name.more().size();
            found.add(new Found(name.concept(), at, length, term.equals(word.folded())));
          }
        }
      }
    }
    return List.copyOf(found);
  }

  /** Whether {@code more} follow at a place; only as whole words, so that ways do not multiply. */
  private static boolean follow(List<Word> words, int from, List<String> more) {
    if (from + more.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < more.size(); i++) {
      if (!words.get(from + i).folded().equals(more.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The names of {@code concept} that are one word, each in the form in which it is looked for. */
  Set<String> names(String concept, Locale language) {
    Set<String> found = new LinkedHashSet<>();
    if (names.containsKey(language)) {
      thesaurus.names().get(new Thesaurus.Named(concept, language)).stream()
          .map(name -> wholes(language, name))
          .filter(words -> words.size() == 1)
          .forEach(words -> found.add(words.get(0)));
    }
    return found;
  }

  /** {@code concepts}, and what they are kinds or parts of. */
  Set<String> withBroader(Iterable<String> concepts) {
    Set<String> all = new HashSet<>();
    for (String concept : concepts) {
      all.addAll(withBroader(concept));
    }
    return all;
  }

  /** {@code concept} and all that it is a kind or a part of. */
  Set<String> withBroader(String concept) {
    return withBroader.computeIfAbsent(concept, thesaurus::withBroader);
  }

  private List<Word> words(Locale language, String text) {
    return reading.words(language, text).stream().map(Placed::word).toList();
  }
}
