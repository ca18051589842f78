package fi.oppienjako.lessons.core.people;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;

/**
 * A person's affiliation with an organisation for a period. Immutable.
 *
 * @param organisation the organisation
 * @param during when the person belongs to it
 */
public record Affiliation(Id<Organisation> organisation, DateRange during) {

  /** Checks that nothing is missing. */
  public Affiliation {
    requireNonNull(organisation, "organisation");
    requireNonNull(during, "during");
  }
}
