package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Project;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Refers to a lesson that another project learned and had shared by then.
 *
 * @param project who refers to it
 * @param day when
 */
record OthersLesson(
    Declared declared,
    ReplayedLessons lives,
    Optional<Id<Project>> project,
    Optional<LocalDate> day)
    implements Form<Id<Lesson>> {

  @Override
  public Optional<Id<Lesson>> read(Node node, Reading reading) {
    Optional<Id<Lesson>> id = declared.anyLesson().read(node, reading);
    Optional<String> learnedIn = id.map(Id::value).map(declared.learnedIn()::get);
    if (learnedIn.isPresent() && learnedIn.equals(project.map(Id::value))) {
      reading.fault(node, Wrong.of("lesson.own", id.orElseThrow()));
      return Optional.empty();
    }
    Optional<Lesson> lesson = id.flatMap(lives::find);
    if (lesson.isPresent()
        && day.isPresent()
        && ReplayedLessons.openness(lesson.get(), day.get()).isEmpty()) {
      reading.fault(node, Wrong.of("lesson.not-shared-with-others", day.get(), id.orElseThrow()));
      return Optional.empty();
    }
    return id;
  }
}
