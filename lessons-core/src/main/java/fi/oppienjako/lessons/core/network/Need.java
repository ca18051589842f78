package fi.oppienjako.lessons.core.network;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.text.Term;

/**
 * The need of a target group for a form of support in a place. Immutable; all three are words of
 * open vocabularies.
 *
 * @param targetGroup who needs it
 * @param form the form of support
 * @param place where
 */
public record Need(Term targetGroup, Term form, Term place) {

  /** Checks that nothing is missing. */
  public Need {
    requireNonNull(targetGroup, "targetGroup");
    requireNonNull(form, "form");
    requireNonNull(place, "place");
  }

  /** A need given by names, each read as {@link Term#of} reads it. */
  public static Need of(String targetGroup, String form, String place) {
    return new Need(Term.of(targetGroup), Term.of(form), Term.of(place));
  }

  /** Such as {@code older-people: one-to-one, main-village}. */
  @Override
  public String toString() {
    return targetGroup + ": " + form + ", " + place;
  }
}
