package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;

/**
 * What a later pilot took from the evaluation of an earlier one. Immutable.
 *
 * @param earlier the earlier pilot
 * @param taken what was taken from its evaluation
 * @param by who said so
 * @param at when
 */
public record BuildsOn(Id<Pilot> earlier, LocalizedText taken, By by, Instant at) {

  /** Checks that nothing is missing. */
  public BuildsOn {
    requireNonNull(earlier, "earlier");
    requireNonNull(taken, "taken");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
  }
}
