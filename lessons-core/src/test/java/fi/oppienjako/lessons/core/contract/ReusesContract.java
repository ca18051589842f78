package fi.oppienjako.lessons.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What holds for reuses besides what holds for every kind. */
public interface ReusesContract extends ViewContract<Reuse> {

  @Override
  default List<Reuse> things() {
    return Fixtures.some(Fixtures.STANDARD::reuse, 20);
  }

  @Override
  default View<Reuse> view(Snapshot snapshot) {
    return snapshot.reuses();
  }

  @Override
  default Optional<Reuse> seen(Viewer reader, Reuse reuse) {
    return Optional.of(reuse).filter(reader::sees);
  }

  @Test
  default void givesThoseOfALesson() {
    try (Store store = filledStore()) {
      for (int n = 0; n < 6; n++) {
        Id<Lesson> lesson = Fixtures.id("lesson", n);
        for (Viewer reader : Fixtures.readers()) {
          assertThat(
                  store.<List<Reuse>>read(
                      reader, snapshot -> snapshot.reuses().where(Reuse.BY_LESSON, lesson).toList()))
              .isEqualTo(
                  kept().stream()
                      .filter(reuse -> reuse.lesson().equals(lesson))
                      .filter(reader::sees)
                      .toList());
        }
      }
    }
  }

  @Test
  default void givesThoseByAProject() {
    try (Store store = filledStore()) {
      for (int n = 0; n < 6; n++) {
        Id<Project> project = Fixtures.id("project", n);
        for (Viewer reader : Fixtures.readers()) {
          assertThat(
                  store.<List<Reuse>>read(
                      reader, snapshot -> snapshot.reuses().where(Reuse.BY_PROJECT, project).toList()))
              .isEqualTo(
                  kept().stream()
                      .filter(reuse -> reuse.project().equals(project))
                      .filter(reader::sees)
                      .toList());
        }
      }
    }
  }

  @Override
  default Reuse changed(Reuse reuse) {
    return new Reuse(
        reuse.id(),
        reuse.revision(),
        reuse.lesson(),
        reuse.learnedIn(),
        reuse.project(),
        reuse.outcome(),
        LocalizedText.english("In the end it did"),
        reuse.openness(),
        reuse.by(),
        reuse.at());
  }
}
