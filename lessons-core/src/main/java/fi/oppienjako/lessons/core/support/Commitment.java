package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import java.time.Instant;

/**
 * A record that an organisation is a partner, or that it committed itself to the work. Immutable.
 *
 * @param organisation the organisation
 * @param by who recorded it
 * @param at when
 */
public record Commitment(Id<Organisation> organisation, By by, Instant at) {

  /** Checks that nothing is missing. */
  public Commitment {
    requireNonNull(organisation, "organisation");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
  }
}
