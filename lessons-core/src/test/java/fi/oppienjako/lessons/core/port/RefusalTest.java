package fi.oppienjako.lessons.core.port;

import static fi.oppienjako.lessons.core.text.Languages.ENGLISH;
import static fi.oppienjako.lessons.core.text.Languages.FINNISH;
import static fi.oppienjako.lessons.core.text.Languages.SWEDISH;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Message;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusalTest {

  private static final Ref<Lesson> LESSON = Lesson.KIND.ref(Id.of("queue"));

  @Test
  void isToldInTheLanguageOfTheReader() {
    ImpossibleStepException refusal =
        ImpossibleStepException.from(LESSON, "draft", "share", List.of("edit", "submit"));

    assertThat(refusal)
        .hasMessage(
            "lesson 'queue' is in the state 'draft', so the step 'share' cannot be taken; possible now: edit, submit");
    assertThat(refusal.in(ENGLISH)).isEqualTo(refusal.getMessage());
    assertThat(refusal.in(FINNISH))
        .isEqualTo(
            "oppi ”queue” on tilassa ”draft”, joten askelta ”share” ei voi ottaa; nyt mahdollista: edit, submit");
    assertThat(refusal.in(SWEDISH))
        .isEqualTo(
            "lärdom ”queue” är i läget ”draft”, så steget ”share” kan inte tas; möjligt nu: edit, submit");
  }

  @Test
  void carriesWhatItIsAbout() {
    NotFoundException missing = new NotFoundException(LESSON);

    assertThat(missing.refusal()).isEqualTo(Message.of("not-found", LESSON));
    assertThat(missing.thing()).isEqualTo(LESSON);
    assertThat(new StaleRevisionException(LESSON, 2).thing()).isEqualTo(LESSON);
    assertThat(new LostHistoryException(LESSON).thing()).isEqualTo(LESSON);
  }

  @Test
  void carriesWhatWouldBeTooWidelyOpenAndWhatItHangsOn() {
    Ref<Project> project = Project.KIND.ref(Id.of("desk"));
    TooWidelyOpenException opening =
        TooWidelyOpenException.opening(LESSON, Openness.AGORA, project, Optional.empty());
    TooWidelyOpenException narrowing =
        TooWidelyOpenException.narrowing(project, Optional.of(Openness.LAB), LESSON);

    assertThat(List.of(opening, narrowing))
        .allSatisfy(
            refusal -> {
              assertThat(refusal.thing()).isEqualTo(LESSON);
              assertThat(refusal.bound()).isEqualTo(project);
            });
    assertThat(opening.in(FINNISH))
        .isEqualTo(
            "oppi ”queue” ei voi olla avoin tasolla agora, koska projekti ”desk” on avoin vain omalle projektilleen; avaa se ensin");
  }

  @Test
  void isEnglishInEveryLanguageWhereThereIsNothingElse() {
    StoreException failure = new StoreException("the disk isn't there");

    assertThat(failure.refusal()).isEqualTo(Message.plain("the disk isn't there"));
    assertThat(failure.in(FINNISH)).isEqualTo("the disk isn't there");
  }
}
