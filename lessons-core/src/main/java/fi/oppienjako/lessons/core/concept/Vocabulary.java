package fi.oppienjako.lessons.core.concept;

import com.google.common.collect.ImmutableSortedMap;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The labels that people read instead of the words of open vocabularies. Immutable.
 *
 * <p>A word without a label is still valid: it is shown as it is written.
 *
 * @param labels the name of each word, in the order of the words
 */
public record Vocabulary(Map<Term, LocalizedText> labels) {

  /** A vocabulary without labels. */
  public static final Vocabulary EMPTY = new Vocabulary(Map.of());

  /** Copies. */
  public Vocabulary {
    labels = ImmutableSortedMap.copyOf(labels);
  }

  /**
   * Returns this vocabulary with the word for what people write, as {@link Term#of} reads it, and
   * with what they write as its label.
   */
  public Vocabulary naming(LocalizedText written) {
    Map<Term, LocalizedText> more = new TreeMap<>(labels);
    more.put(Term.of(written.in(written.original())), written);
    return new Vocabulary(more);
  }

  /**
   * Returns the name of {@code term} in {@code language}; without a label, the word with spaces for
   * its hyphens.
   */
  public String label(Term term, Locale language) {
    LocalizedText label = labels.get(term);
    return label == null ? term.key().replace('-', ' ') : label.in(language);
  }

  /**
   * As {@link #label(Term, Locale)}, for a string that may not be a word; one that is not is
   * returned as it is.
   */
  public String label(String word, Locale language) {
    return Term.isWellFormed(word) ? label(new Term(word), language) : word;
  }
}
