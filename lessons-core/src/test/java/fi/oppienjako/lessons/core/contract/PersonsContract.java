package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import java.util.List;
import java.util.Optional;

/** What holds for persons: what they have not allowed to be shown is not shown. */
public interface PersonsContract extends ViewContract<Person> {

  @Override
  default List<Person> things() {
    return Fixtures.some(Fixtures.STANDARD::person, 20);
  }

  @Override
  default View<Person> view(Snapshot snapshot) {
    return snapshot.persons();
  }

  @Override
  default Optional<Person> seen(Viewer reader, Person person) {
    return Optional.of(reader.seeing(person));
  }

  @Override
  default Person changed(Person person) {
    return person.forgotten();
  }
}
