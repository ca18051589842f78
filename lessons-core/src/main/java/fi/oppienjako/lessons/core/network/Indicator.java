package fi.oppienjako.lessons.core.network;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;

/**
 * What a network measures to see whether it is of use, from one viewpoint. Immutable.
 *
 * @param key the word by which evaluations name it
 * @param name what is measured, and how
 * @param viewpoint whose view it is, a word of an open vocabulary such as {@code members} or {@code
 *     customers}
 */
public record Indicator(Term key, LocalizedText name, Term viewpoint) {

  /** Checks that nothing is missing. */
  public Indicator {
    requireNonNull(key, "key");
    requireNonNull(name, "name");
    requireNonNull(viewpoint, "viewpoint");
  }
}
