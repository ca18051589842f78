package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.text.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;

/**
 * What a later pilot took from the evaluation of an earlier one. Immutable.
 *
 * @param earlier the earlier pilot
 * @param taken what was taken from its evaluation
 */
public record Heritage(Id<Pilot> earlier, LocalizedText taken) {

  /** Checks that nothing is missing. */
  public Heritage {
    requireNonNull(earlier, "earlier");
    requireNonNull(taken, "taken");
  }
}
