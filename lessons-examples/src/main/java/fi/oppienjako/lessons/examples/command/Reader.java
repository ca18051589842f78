package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Who reads what is asked for: a person, or anyone. Filled in by picocli. */
final class Reader {

  @Option(names = "--as", paramLabel = "PERSON-ID", descriptionKey = "reader.as")
  private Optional<String> person = Optional.empty();

  Viewer viewer(LessonSharing sharing) {
    return person
        .map(
            id ->
                sharing.viewerFor(
                    sharing
                        .store()
                        .<Person>read(
                            Viewer.unrestricted(),
                            seen -> seen.get(Person.KIND, Id.<Person>of(id)))))
        .orElseGet(Viewer::anyone);
  }
}
