package fi.oppienjako.lessons.core.programme;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.text.Term;

/**
 * An organisation in a role for a period. Immutable.
 *
 * @param organisation the organisation
 * @param role its role, a word of an open vocabulary, such as {@code funder} or {@code lead}
 * @param during when it has the role
 */
public record Party(Id<Organisation> organisation, Term role, DateRange during) {

  /** The role of the organisation that leads a project. */
  public static final Term LEAD = Term.of("lead");

  /** Checks that nothing is missing. */
  public Party {
    requireNonNull(organisation, "organisation");
    requireNonNull(role, "role");
    requireNonNull(during, "during");
  }
}
