package fi.oppienjako.lessons.core.review;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.text.LocalizedText;

/**
 * Where a perspective does not show. Immutable.
 *
 * @param place the phase that has no activity from it, or the process if no role carries it
 * @param perspective the perspective
 * @param filledBy what would fill the gap, in a sentence
 */
public record Gap(Place place, Perspective perspective, LocalizedText filledBy) {

  /** Checks that nothing is missing. */
  public Gap {
    requireNonNull(place, "place");
    requireNonNull(perspective, "perspective");
    requireNonNull(filledBy, "filledBy");
  }
}
