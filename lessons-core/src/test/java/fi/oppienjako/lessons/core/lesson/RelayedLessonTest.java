package fi.oppienjako.lessons.core.lesson;

import static fi.oppienjako.lessons.core.people.By.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.loop.LoopVerb;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.programme.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A lesson that is open as another system told it. */
class RelayedLessonTest {

  private static final ExternalReference OLD = ExternalReference.parse("old:1");

  private final LessonSharing sharing = LessonSharing.inMemory();
  private final By ann = by(sharing.person("Ann"));
  private final Project project = sharing.plan("Desk").facing("Queues").start(ann);

  @AfterEach
  void close() {
    sharing.close();
  }

  private Lesson told() {
    return sharing.capture(
        project, ann, lesson -> lesson.titled("Ask").observed("It happened").knownAs(OLD));
  }

  @Test
  void isReadByAllWithWhatItLacks() {
    Lesson relayed = sharing.relay(told(), Openness.AGORA, ann);

    assertThat(relayed.state()).isEqualTo(LessonState.SHARED);
    assertThat(sharing.find(Lesson.KIND, OLD, Viewer.anyone()).orElseThrow())
        .satisfies(
            seen -> {
              assertThat(seen.isAsTold()).isTrue();
              assertThat(seen.missing()).hasSize(4);
              assertThat(seen).hasToString("Ask (shared, agora, as told elsewhere)");
            });
    assertThat(relayed.life().first(LessonStep.VALIDATE)).isEmpty();
  }

  @Test
  void isCorrectedAndOpenedMoreWidelyLikeOthers() {
    Lesson relayed = sharing.relay(told(), Openness.ARENA, ann);
    Lesson fuller =
        sharing.correct(
            sharing.share(relayed, Openness.AGORA, ann),
            ann.because("Found in the archive"),
            lesson -> lesson.because("Nobody knew").from(Perspective.DESIGN));

    assertThat(fuller.missing()).hasSize(2);
    assertThat(fuller.isAsTold()).isTrue();
    assertThat(fuller.openness()).contains(Openness.AGORA);
  }

  @Test
  void comesFromAnotherSystemAndIsADraft() {
    Lesson own =
        sharing.capture(project, ann, lesson -> lesson.titled("Own").observed("It happened"));
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> sharing.relay(own, Openness.AGORA, ann))
        .withMessageContaining("'relay'");

    Lesson relayed = sharing.relay(told(), Openness.ARENA, ann);
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> sharing.relay(relayed, Openness.AGORA, ann));
    assertThat(own.isAsTold()).isFalse();
  }

  @Test
  void isNotOpenMoreWidelyThanItsProject() {
    Project closed = sharing.plan("Closed").facing("Queues").openAt(Openness.STUDIO).start(ann);
    Lesson draft =
        sharing.capture(
            closed, ann, lesson -> lesson.titled("Ask").observed("It happened").knownAs(OLD));
    assertThatExceptionOfType(TooWidelyOpenException.class)
        .isThrownBy(() -> sharing.relay(draft, Openness.AGORA, ann));
  }

  @Test
  void asksThePolicyForAVerbOfItsOwn() {
    Lesson draft = told();
    LessonSharing strict =
        LessonSharing.over(
            sharing.store(),
            LessonSharing.defaultOptions()
                .withAccessPolicy(request -> request.verb() != LoopVerb.LESSON_RELAY));
    assertThatExceptionOfType(NotPermittedException.class)
        .isThrownBy(() -> strict.relay(draft, Openness.AGORA, ann));
  }

  @Test
  void isNotCountedAsSharedHere() {
    sharing.relay(told(), Openness.AGORA, ann);

    assertThat(sharing.resultCard(project, Viewer.anyone()).chain().toString())
        .startsWith("0 shared");
  }
}
