package fi.oppienjako.lessons.persistence.jdbi;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.Person;
import java.util.List;

/**
 * What was done to erase a person. Holds nothing of the person. Immutable.
 *
 * @param remains the identifier that stands where the person's stood
 * @param changed what named the person, and no longer does
 * @param mentioning what still holds the name in texts, for somebody to decide
 */
public record Erasure(Id<Person> remains, List<Ref<?>> changed, List<Ref<?>> mentioning) {

  /** Checks and copies. */
  public Erasure {
    requireNonNull(remains, "remains");
    changed = List.copyOf(changed);
    mentioning = List.copyOf(mentioning);
  }
}
