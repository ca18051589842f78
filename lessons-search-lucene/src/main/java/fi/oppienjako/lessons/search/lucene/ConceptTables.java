package fi.oppienjako.lessons.search.lucene;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import fi.oppienjako.lessons.search.lucene.analysis.WordMap;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.jspecify.annotations.Nullable;

/**
 * The concepts of a thesaurus in the way in which they are looked up, their names taken apart into
 * words in the form that forgives. Immutable and thread-safe.
 */
final class ConceptTables {

  // Signs that are in no word and in no key.
  private static final char NEXT = '\u001F';
  private static final char NEXT_NAME = '\u001E';
  private static final Splitter SPLIT = Splitter.on(NEXT);
  private static final Splitter NAMES = Splitter.on(NEXT_NAME);
  private static final Joiner JOINED = Joiner.on(NEXT);
  private static final WordMap NOTHING = WordMap.copyOf(Map.of());

  /**
   * A name of a concept.
   *
   * @param concept the key of the concept
   * @param more the words of the name after those by which it was looked up
   */
  record Name(String concept, List<String> more) {

    /** The name in the text that {@link #text} has made. */
    private static Name told(String text) {
      List<String> told = SPLIT.splitToList(text);
      return new Name(told.get(0), told.subList(1, told.size()));
    }

    private String text() {
      return more.isEmpty() ? concept : concept + NEXT + JOINED.join(more);
    }
  }

  /**
   * For each language, by the first two words of a name, or its only one, its concept and its
   * further words. Hundreds of names may have the first word alone in common.
   */
  private final Map<Locale, WordMap> byBeginning = new LinkedHashMap<>();

  /** For each language, by concept, its names that are one word. */
  private final Map<Locale, WordMap> names = new LinkedHashMap<>();

  /** By concept, itself and all that it is a kind or a part of, if there is any. */
  private final WordMap withBroader;

  private ConceptTables(WordMap withBroader) {
    this.withBroader = withBroader;
  }

  /** The tables of {@code thesaurus}, whose names {@code reading} takes apart. */
  static ConceptTables of(Thesaurus thesaurus, Concepts.Reading reading) {
    Thesaurus.Content content = thesaurus.content();
    ConceptTables tables =
        new ConceptTables(
            WordMap.copyOf(
                Maps.asMap(
                    content.broader().keySet(),
                    concept -> JOINED.join(content.withBroader(concept)))));
    for (Locale language : Analysis.LANGUAGES) {
      tables.add(language, content, reading);
    }
    return tables;
  }

  private void add(Locale language, Thesaurus.Content content, Concepts.Reading reading) {
    Map<String, String> beginnings = new HashMap<>();
    Map<String, Set<String>> singles = new HashMap<>();
    content.names().entries().stream()
        .filter(name -> name.getKey().language().equals(language))
        .toList()
        .parallelStream() // There are thousands of names, each to be taken apart.
        .map(name -> Map.entry(name.getKey().concept(), wholes(language, name.getValue(), reading)))
        .filter(name -> !name.getValue().isEmpty())
        .toList()
        .forEach(
            name -> {
              List<String> words = name.getValue();
              int looked = Math.min(2, words.size());
              String text = new Name(name.getKey(), words.subList(looked, words.size())).text();
              beginnings.merge(
                  JOINED.join(words.subList(0, looked)),
                  text,
                  (one, next) -> one + NEXT_NAME + next);
              if (words.size() == 1) {
                singles
                    .computeIfAbsent(name.getKey(), none -> new LinkedHashSet<>())
                    .add(words.get(0));
              }
            });
    byBeginning.put(language, WordMap.copyOf(beginnings));
    names.put(language, WordMap.copyOf(Maps.transformValues(singles, JOINED::join)));
  }

  private static List<String> wholes(Locale language, String name, Concepts.Reading reading) {
    return reading.words(language, name).stream().map(one -> one.word().folded()).toList();
  }

  /** Reads what {@link #write} has written. */
  static ConceptTables read(DataInput file) throws IOException {
    ConceptTables tables = new ConceptTables(WordMap.read(file));
    for (Locale language : Analysis.LANGUAGES) {
      tables.byBeginning.put(language, WordMap.read(file));
      tables.names.put(language, WordMap.read(file));
    }
    return tables;
  }

  /** Writes them, equal ones as equal bytes. */
  void write(DataOutput file) throws IOException {
    withBroader.write(file);
    for (Locale language : Analysis.LANGUAGES) {
      in(language, byBeginning).write(file);
      in(language, names).write(file);
    }
  }

  private static WordMap in(Locale language, Map<Locale, WordMap> tables) {
    return tables.getOrDefault(language, NOTHING);
  }

  /** The names in {@code language} that are {@code word} alone. */
  List<Name> beingJust(String word, Locale language) {
    return beginningWith(word, language);
  }

  /** The names in {@code language} whose first two words are these. */
  List<Name> beginningWith(String first, String second, Locale language) {
    return beginningWith(first + NEXT + second, language);
  }

  private List<Name> beginningWith(String words, Locale language) {
    String told = in(language, byBeginning).get(words);
    return told == null ? List.of() : Lists.transform(NAMES.splitToList(told), Name::told);
  }

  /** The names of {@code concept} that are one word. */
  Set<String> names(String concept, Locale language) {
    return all(in(language, names).get(concept));
  }

  /** {@code concept} and all that it is a kind or a part of. */
  Set<String> withBroader(String concept) {
    String told = withBroader.get(concept);
    return told == null ? Set.of(concept) : all(told);
  }

  private static Set<String> all(@Nullable String told) {
    return told == null ? Set.of() : ImmutableSet.copyOf(SPLIT.split(told));
  }
}
