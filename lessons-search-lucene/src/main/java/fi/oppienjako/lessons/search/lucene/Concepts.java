package fi.oppienjako.lessons.search.lucene;

import com.google.common.base.Suppliers;
import fi.oppienjako.lessons.search.lucene.analysis.Prepared;
import fi.oppienjako.lessons.search.lucene.analysis.Word;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  private static final String FILE = "concepts.bin";

  private final Supplier<ConceptTables> tables;
  private final Reading reading;

  private Concepts(Supplier<ConceptTables> tables, Reading reading) {
    this.tables = Suppliers.memoize(tables::get);
    this.reading = reading;
  }

  /** Those of {@code thesaurus}, taken apart when they are first needed. */
  static Concepts of(Thesaurus thesaurus, Reading reading) {
    return new Concepts(() -> ConceptTables.of(thesaurus, reading), reading);
  }

  /** Those that are bundled, as the build has prepared them with the bundled words. */
  static Concepts bundled(Reading reading) {
    return new Concepts(
        () ->
            Prepared.read(Concepts.class, FILE, ConceptTables::read)
                .orElseGet(() -> ConceptTables.of(Thesaurus.bundled(), reading)),
        reading);
  }

  /** Prepares those that are bundled for classes in {@code classes}. */
  static void write(Path classes, Reading reading) throws IOException {
    Prepared.write(
        classes, Concepts.class, FILE, ConceptTables.of(Thesaurus.bundled(), reading)::write);
  }

  /** The concepts named in {@code text}, in the order of the words. */
  List<Found> in(Locale language, String text) {
    return in(language, words(language, text));
  }

  /** The concepts that {@code words} name, in the order of the words. */
  List<Found> in(Locale language, List<Word> words) {
    Set<Found> found = new LinkedHashSet<>();
    for (int at = 0; at < words.size(); at++) {
      Word word = words.get(at);
      for (String term : word.all()) {
        boolean whole = term.equals(word.folded());
        for (ConceptTables.Name name : tables.get().beingJust(term, language)) {
          found.add(new Found(name.concept(), at, 1, whole));
        }
        if (at + 1 < words.size()) {
          String second = words.get(at + 1).folded();
          for (ConceptTables.Name name : tables.get().beginningWith(term, second, language)) {
            if (follow(words, at + 2, name.more())) {
              found.add(new Found(name.concept(), at, 2 + name.more().size(), whole));
            }
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
    return tables.get().names(concept, language);
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
    return tables.get().withBroader(concept);
  }

  private List<Word> words(Locale language, String text) {
    return reading.words(language, text).stream().map(Placed::word).toList();
  }
}
