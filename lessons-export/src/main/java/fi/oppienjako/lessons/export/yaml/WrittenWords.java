package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.HashMap;
import java.util.Map;

/**
 * What people wrote in a file where a word of a vocabulary was meant, such as {@code R&D / tests}
 * for {@code r-d-tests}. Mutable, not thread-safe.
 */
final class WrittenWords {

  private final Map<Term, LocalizedText> labels = new HashMap<>();

  /** Remembers what is written for {@code word}; what is written first counts. */
  void put(Term word, LocalizedText written) {
    labels.putIfAbsent(word, written);
  }

  /** The labels in {@code given}, and what was written of words that have none there. */
  Vocabulary besides(Vocabulary given) {
    Map<Term, LocalizedText> all = new HashMap<>(labels);
    all.putAll(given.labels());
    return new Vocabulary(all);
  }
}
