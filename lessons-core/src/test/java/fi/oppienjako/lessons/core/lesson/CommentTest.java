package fi.oppienjako.lessons.core.lesson;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.draft;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.shared;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommentTest {

  private static Comment comment(Optional<Openness> openness) {
    return new Comment(
        Id.of("aye"),
        0,
        Id.of("queue"),
        Id.of("desk"),
        Optional.empty(),
        text("Aye"),
        openness,
        ANNA,
        NOON,
        History.none());
  }

  @Test
  void isAsOpenAsItSaysAndBelongsToTheProjectOfTheLesson() {
    assertThat(comment(Optional.of(Openness.STUDIO)).visibleFrom()).contains(Openness.STUDIO);
    assertThat(comment(Optional.empty()).visibleFrom()).isEmpty();
    assertThat(comment(Optional.empty()).ownedBy()).contains(Project.KIND.ref(Id.of("desk")));
  }

  @Test
  void aLessonTellsItsTitleItsStateAndItsLevel() {
    Lesson shared = shared("queue", project("desk"), Openness.AGORA);
    assertThat(shared).hasToString("Title of queue (shared, agora)");
    assertThat(draft("queue", project("desk"))).hasToString("Title of queue (draft)");
  }
}
