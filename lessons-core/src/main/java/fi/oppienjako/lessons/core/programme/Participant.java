package fi.oppienjako.lessons.core.programme;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.Term;

/**
 * A person in a role of a programme for a period, such as a member of its steering group.
 * Immutable.
 *
 * @param person the person
 * @param role the role, a word of an open vocabulary; see {@link ReadingLevels}
 * @param during when the person has the role
 */
public record Participant(Id<Person> person, Term role, DateRange during) {

  /** Checks that nothing is missing. */
  public Participant {
    requireNonNull(person, "person");
    requireNonNull(role, "role");
    requireNonNull(during, "during");
  }
}
