package fi.oppienjako.lessons.core.sharing;

import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.lesson;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.shared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SharingTest {

  private static final Project DESK = project("desk");
  private static final Sharing COFFEE =
      Sharing.planned(
          Id.of("coffee"),
          Id.of("services"),
          SharingKind.EVENT,
          text("Morning coffee"),
          Term.of("morning coffee"),
          TODAY,
          Openness.ARENA);

  @Nested
  class WhilePlanned {

    @Test
    void hasToldNothing() {
      assertThat(COFFEE.told()).isEmpty();
      assertThat(COFFEE.lessons()).isEmpty();
      assertThat(COFFEE.visibleFrom()).contains(Openness.ARENA);
      assertThat(COFFEE.ownedBy()).isEmpty();
    }

    @Test
    void cannotHaveToldLessons() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () ->
                  new Sharing(
                      COFFEE.id(),
                      0,
                      COFFEE.programme(),
                      COFFEE.kind(),
                      COFFEE.name(),
                      COFFEE.channel(),
                      TODAY,
                      Optional.empty(),
                      Openness.ARENA,
                      Set.of(),
                      Set.of(Id.of("queue")),
                      List.of()))
          .withMessage("a sharing that is only planned has told no lessons yet");
    }

    @Test
    void isMeantForSomebodyAndHasLinks() {
      URI slides = URI.create("https://example.org/slides");
      Sharing meant =
          COFFEE
              .atRevision(2)
              .meantFor(Set.of(Term.of("youth"), Term.of("experts")))
              .withLinks(List.of(slides));
      assertThat(meant.audience()).containsExactly(Term.of("experts"), Term.of("youth"));
      assertThat(meant.links()).containsExactly(slides);
      assertThat(meant.revision()).isEqualTo(2);
      assertThat(meant.told(TODAY, List.of()).links()).containsExactly(slides);
      assertThat(meant.told(TODAY, List.of()).audience()).hasSize(2);
      assertThat(meant.told(TODAY, List.of()).revision()).isEqualTo(2);
    }
  }

  @Nested
  class OnceTold {

    @Test
    void keepsTheDayOnWhichItWasPlanned() {
      Sharing told = COFFEE.told(TODAY.plusDays(1), List.of());
      assertThat(told.planned()).isEqualTo(TODAY);
      assertThat(told.told()).contains(TODAY.plusDays(1));
    }

    @Test
    void tellsLessonsAsWidelyOpenOrMore() {
      Sharing told =
          COFFEE.told(
              TODAY, List.of(shared("b", DESK, Openness.AGORA), shared("a", DESK, Openness.ARENA)));
      assertThat(told.lessons()).containsExactly(Id.of("a"), Id.of("b"));
    }

    @Test
    void addsLessonsToThoseToldBefore() {
      Sharing told = COFFEE.told(TODAY, List.of(shared("b", DESK, Openness.AGORA)));
      assertThat(told.told(TODAY, List.of(shared("a", DESK, Openness.AGORA))).lessons())
          .containsExactly(Id.of("a"), Id.of("b"));
    }

    @Test
    void tellsNoLessonThatIsLessWidelyOpen() {
      Lesson narrower = shared("queue", DESK, Openness.STUDIO);
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> COFFEE.told(TODAY, List.of(narrower)))
          .withMessage(
              "lesson 'queue' is open at studio, so it cannot be told in 'coffee', which is open at"
                  + " arena; share it at arena first");
    }

    @Test
    void tellsNoLessonThatIsNotShared() {
      Lesson validated = lesson(LessonState.VALIDATED, "queue", DESK);
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> COFFEE.told(TODAY, List.of(validated)))
          .withMessageStartingWith("lesson 'queue' is validated, so it cannot be told in 'coffee'");
    }

    @Test
    void mayTellALessonThatNoLongerApplies() {
      Lesson retired = shared("queue", DESK, Openness.AGORA).retire(BO.because("Closed"), hour(5));
      assertThat(COFFEE.told(TODAY, List.of(retired)).lessons()).containsExactly(Id.of("queue"));
    }
  }
}
