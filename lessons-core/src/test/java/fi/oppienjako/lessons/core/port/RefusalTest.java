package fi.oppienjako.lessons.core.port;

import static fi.oppienjako.lessons.core.text.Languages.ENGLISH;
import static fi.oppienjako.lessons.core.text.Languages.FINNISH;
import static fi.oppienjako.lessons.core.text.Languages.SWEDISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Joined;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusalTest {

  private static final Ref<Lesson> LESSON = Lesson.KIND.ref(Id.of("queue"));

  @Test
  void isToldInTheLanguageOfTheReader() {
    ImpossibleStepException refusal =
        ImpossibleStepException.from(
            LESSON,
            LessonState.DRAFT,
            LessonStep.SHARE,
            List.of(LessonStep.EDIT, LessonStep.SUBMIT));

    assertThat(refusal)
        .hasMessage(
            "lesson 'queue' is in the state 'draft', so the step 'share' cannot be taken; possible now: edit, submit");
    assertThat(refusal.in(ENGLISH)).isEqualTo(refusal.getMessage());
    assertThat(refusal.in(FINNISH))
        .isEqualTo(
            "oppi ”queue” on tilassa ”luonnos”, joten askelta ”jakaminen” ei voi ottaa; nyt mahdollista: muokkaus, lähettäminen vahvistettavaksi");
    assertThat(refusal.in(SWEDISH))
        .isEqualTo(
            "lärdomen ”queue” har statusen ”utkast”, så steget ”delning” kan inte tas; "
                + "möjligt nu: redigering, inlämning för godkännande");
  }

  @Test
  void namesAllThatIsMissingInTheLanguageOfTheReader() {
    Message incomplete =
        Message.of(
            "lesson.incomplete",
            "queue",
            Joined.words(
                List.of(
                    Message.of("lesson.missing.insight"), Message.of("lesson.missing.condition"))));

    assertThat(incomplete)
        .hasToString(
            "lesson 'queue' cannot be submitted before it says why it happened "
                + "(insight), when it applies (at least one condition)");
    assertThat(incomplete.in(SWEDISH))
        .isEqualTo(
            "lärdomen ”queue” kan inte lämnas in förrän det framgår varför det "
                + "blev så (insight), när den gäller (minst ett villkor)");
  }

  @Test
  void ofAValueIsToldInTheLanguageOfTheReader() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Term.of("?"))
        .satisfies(
            refusal -> {
              assertThat(refusal.refusal()).isEqualTo(Message.of("term.ill-formed", "?"));
              assertThat(refusal.in(FINNISH)).startsWith("”?” ei ole sanaston sana:");
            });
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
            "oppi ”queue” ei voi olla avoin tasolla agora, koska projekti ”desk” "
                + "on avoin vain omalle projektilleen; avaa projekti ”desk” ensin laajemmin");
  }

  @Test
  void isEnglishInEveryLanguageWhereThereIsNothingElse() {
    StoreException failure = new StoreException("the disk isn't there");

    assertThat(failure.refusal()).isEqualTo(Message.plain("the disk isn't there"));
    assertThat(failure.in(FINNISH)).isEqualTo("the disk isn't there");
  }
}
