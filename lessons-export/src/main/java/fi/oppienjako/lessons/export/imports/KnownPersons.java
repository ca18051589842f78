package fi.oppienjako.lessons.export.imports;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The persons here by their names, where only one has a name. */
record KnownPersons(Map<String, Id<Person>> byName) {

  static KnownPersons in(LessonSharing sharing) {
    Map<String, Id<Person>> byName = new HashMap<>();
    Set<String> several = new HashSet<>();
    sharing
        .store()
        .<Boolean>read(
            Viewer.unrestricted(),
            seen -> {
              try (Stream<Person> all = seen.all(Person.KIND).stream()) {
                all.forEach(
                    person ->
                        person
                            .name()
                            .map(KnownPersons::folded)
                            .filter(name -> byName.put(name, person.id()) != null)
                            .ifPresent(several::add));
              }
              return true;
            });
    several.forEach(byName::remove);
    return new KnownPersons(byName);
  }

  /** Those of {@code names} who are here. */
  Set<Id<Person>> find(List<String> names) {
    Set<Id<Person>> found = new LinkedHashSet<>();
    for (String name : names) {
      Id<Person> person = byName.get(folded(name));
      if (person != null) {
        found.add(person);
      }
    }
    return found;
  }

  private static String folded(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
