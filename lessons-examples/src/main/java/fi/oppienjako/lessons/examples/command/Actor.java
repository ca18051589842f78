package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Who does it, and why. Filled in by picocli. */
final class Actor {

  @Option(
      names = "--by",
      paramLabel = "PERSON-ID",
      required = true,
      defaultValue = "${env:LESSONS_PERSON}",
      descriptionKey = "by")
  private String person = "";

  @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "why")
  private Optional<String> why = Optional.empty();

  By by() {
    By by = By.by(Id.<Person>of(person));
    return why.map(by::because).orElse(by);
  }

  /** Why it is done; empty if nobody said. */
  String why() {
    return why.orElse("");
  }

  /** What the person may see, who has to be there. */
  Viewer viewer(LessonSharing sharing) {
    return sharing.viewerFor(person(sharing));
  }

  /** The person, who has to be there. */
  Person person(LessonSharing sharing) {
    return sharing
        .store()
        .<Person>read(Viewer.unrestricted(), seen -> seen.get(Person.KIND, Id.<Person>of(person)));
  }

  /** The thing of that identifier, as the person may see it. */
  <A extends Aggregate<A>> A find(LessonSharing sharing, Kind<A> kind, String id) {
    return sharing.store().<A>read(viewer(sharing), seen -> seen.get(kind, Id.<A>of(id)));
  }
}
