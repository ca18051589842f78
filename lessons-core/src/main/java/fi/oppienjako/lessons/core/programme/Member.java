package fi.oppienjako.lessons.core.programme;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;

/**
 * A person in a role of the plan for a period. Immutable.
 *
 * @param person the person
 * @param role the role
 * @param during when the person has the role
 */
public record Member(Id<Person> person, Id<Role> role, DateRange during) {

  /** In place of the role, for those who do not see the plan. */
  public static final Id<Role> UNTOLD = Id.of("untold");

  /** Checks that nothing is missing. */
  public Member {
    requireNonNull(person, "person");
    requireNonNull(role, "role");
    requireNonNull(during, "during");
  }

  Member withoutRole() {
    return new Member(person, UNTOLD, during);
  }
}
