package fi.oppienjako.lessons.core.sharing;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Optional;

/**
 * Who sees to a sharing: a person, or whoever has a role in the programme. Immutable.
 *
 * @param person the person; empty if a role is named
 * @param role the role, a word of an open vocabulary such as {@code organiser}; empty if a person
 *     is named
 */
public record Responsible(Optional<Id<Person>> person, Optional<Term> role) {

  /**
   * Checks that it is one of the two.
   *
   * @throws InvalidValueException if it is neither or both
   */
  public Responsible {
    requireNonNull(person, "person");
    requireNonNull(role, "role");
    if (person.isPresent() == role.isPresent()) {
      throw new InvalidValueException(Message.of("responsible.one-of-two"));
    }
  }

  /** The person {@code person}. */
  public static Responsible of(Id<Person> person) {
    return new Responsible(Optional.of(person), Optional.empty());
  }

  /** Whoever has the role {@code role}. */
  public static Responsible inRole(Term role) {
    return new Responsible(Optional.empty(), Optional.of(role));
  }
}
