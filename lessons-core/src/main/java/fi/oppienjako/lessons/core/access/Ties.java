package fi.oppienjako.lessons.core.access;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.Person;
import java.util.Optional;
import java.util.stream.Stream;

/** What has to be known about a store's projects and people to work out who sees what. */
public interface Ties {

  /** The programme that {@code project} belongs to; empty if it belongs to none. */
  Optional<? extends Ref<? extends Scope>> programmeOf(Ref<? extends Owner> project);

  /** How widely the plan of {@code project} is open; empty if it has none. */
  Optional<Openness> planOpenAt(Ref<? extends Owner> project);

  /** Whether {@code thing} has been taken back, as a withdrawn lesson has. */
  boolean isTakenBack(Ref<?> thing);

  /** The projects in whose teams {@code person} is or was. */
  Stream<? extends Ref<? extends Owner>> teamsOf(Id<Person> person);
}
