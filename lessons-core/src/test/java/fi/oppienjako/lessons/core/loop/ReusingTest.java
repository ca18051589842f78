package fi.oppienjako.lessons.core.loop;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.draft;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.shared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.Setting;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.Reuse;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReusingTest {

  private final Setting setting = new Setting();

  @Nested
  class AReuse {

    @Test
    void isKeptWithItsOutcome() {
      Lesson lesson = setting.shared(Openness.AGORA);
      Reuse reuse = setting.sharing.reuse(lesson, setting.clinic, Outcome.PARTLY, "Half", BO);
      assertThat(reuse)
          .isEqualTo(
              new Reuse(
                  reuse.id(),
                  1,
                  lesson.id(),
                  setting.desk.id(),
                  setting.clinic.id(),
                  Outcome.PARTLY,
                  text("Half"),
                  Optional.of(Openness.AGORA),
                  BO,
                  setting.clock.instant()));
      assertThat(setting.<Optional<Reuse>>kept(seen -> seen.reuses().find(reuse.id())))
          .contains(reuse);
      assertThat(setting.kept(lesson)).isEqualTo(lesson);
    }

    @Test
    void isOfTheSuccessorWhereThereIsOne() {
      Lesson oldest = setting.shared(Openness.AGORA);
      Lesson older = setting.shared(Openness.AGORA);
      Lesson newest = setting.shared(Openness.AGORA);
      setting.sharing.supersede(oldest, older, BO);
      setting.sharing.supersede(setting.kept(older), newest, BO);
      assertRefused(
          oldest,
          "lesson '%s' (“Book ahead”) is superseded; use '%s' (“Book ahead”) instead"
              .formatted(oldest.id(), newest.id()));
    }

    @Test
    void doesNotGiveAwayASuccessorThatIsNarrower() {
      Lesson older = setting.shared(Openness.AGORA);
      setting.sharing.supersede(older, setting.shared(Openness.STUDIO), BO);
      assertRefused(
          older,
          "lesson '%s' (“Book ahead”) is superseded, so it can no longer be used; look up what applies instead"
              .formatted(older.id()));
    }

    @Test
    void isNotOfWhatIsRetired() {
      Lesson retired = setting.lesson(LessonState.RETIRED);
      assertRefused(
          retired,
          "lesson '%s' (“Book ahead”) is retired, so it can no longer be used"
              .formatted(retired.id()));
    }

    @Test
    void doesNotGiveAwayASuccessorInAnotherProgramme() {
      Lesson older = setting.shared(Openness.STUDIO);
      Project elsewhere = setting.sharing.plan("Elsewhere").facing("Queues").start(BO);
      Lesson newer = setting.sharing.save(shared("newer", elsewhere, Openness.STUDIO));
      setting.sharing.supersede(older, newer, BO);
      assertRefused(
          older,
          "lesson '%s' (“Book ahead”) is superseded, so it can no longer be used; look up what applies instead"
              .formatted(older.id()));
    }

    @Test
    void isNotOfWhatIsWithdrawn() {
      Lesson withdrawn = setting.lesson(LessonState.WITHDRAWN);
      assertRefused(
          withdrawn,
          "lesson '%s' is withdrawn, so it can no longer be used".formatted(withdrawn.id()));
    }

    private void assertRefused(Lesson lesson, String message) {
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(
              () -> setting.sharing.reuse(lesson, setting.clinic, Outcome.HELPED, "Well", BO))
          .withMessage(message);
      assertThat(setting.<Boolean>kept(seen -> seen.reuses().stream().findAny().isPresent()))
          .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
      "AGORA, AGORA, AGORA, AGORA",
      "STUDIO, AGORA, AGORA, STUDIO",
      "AGORA, STUDIO, AGORA, STUDIO",
      "AGORA, AGORA, LAB, LAB",
      "ARENA, STUDIO, AGORA, STUDIO"
    })
    void isToldAsOpenlyAsLessonAndProjectAllowAndNoWiderThanAsked(
        Openness ofLesson, Openness ofProject, Openness asked, Openness expected) {
      Project user =
          setting
              .sharing
              .plan("User")
              .in(setting.programme)
              .facing("Queues")
              .openAt(ofProject)
              .start(BO);
      Reuse reuse =
          setting.sharing.reuse(
              setting.shared(ofLesson), user, Outcome.HELPED, "It did", asked, BO);
      assertThat(reuse.openness()).contains(expected);
    }

    @Test
    void staysInTheProjectIfTheLessonIsOpenInAnotherProgrammeOnly() {
      Project elsewhere = setting.sharing.plan("Elsewhere").facing("Queues").start(BO);
      Reuse reuse =
          setting.sharing.reuse(
              setting.shared(Openness.STUDIO), elsewhere, Outcome.HELPED, "It did", BO);
      assertThat(reuse.openness()).isEmpty();
    }

    @Test
    void isNoWiderThanTheProjectIsKept() {
      setting.sharing.save(setting.clinic.openAt(Openness.LAB));
      Reuse reuse =
          setting.sharing.reuse(
              setting.shared(Openness.AGORA), setting.clinic, Outcome.HELPED, "It did", BO);
      assertThat(reuse.openness()).contains(Openness.LAB);
    }

    @Test
    void isNotByTheProjectThatLearnedTheLesson() {
      Lesson lesson = setting.shared(Openness.AGORA);
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(
              () -> setting.sharing.reuse(lesson, setting.desk, Outcome.HELPED, "It did", BO))
          .withMessage(
              "project 'n-004' learned lesson '%s' itself; only another project can reuse it",
              lesson.id());
    }

    @Test
    void isOfALessonThatIsShared() {
      Lesson validated = setting.lesson(LessonState.VALIDATED);
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> setting.sharing.reuse(validated, setting.clinic, Outcome.NOT, "No", BO))
          .withMessage(
              "lesson '%s' is in the state 'validated', so nobody else can have reused it; share it first",
              validated.id());
    }

    @Test
    void isByAProjectAndOfALessonThatAreKept() {
      Lesson lesson = setting.shared(Openness.AGORA);
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> setting.sharing.reuse(lesson, project("ghost"), Outcome.NOT, "No", BO))
          .withMessage("project 'ghost' does not exist or is not visible to this viewer");
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(
              () ->
                  setting.sharing.reuse(
                      draft("ghost", setting.desk), setting.clinic, Outcome.NOT, "No", BO))
          .withMessage("lesson 'ghost' does not exist or is not visible to this viewer");
    }

    @Test
    void asksForThePermissionOfTheProjectThatAppliedIt() {
      Lesson lesson = setting.shared(Openness.AGORA);
      setting.asked.clear();
      setting.refuse();
      assertThatExceptionOfType(NotPermittedException.class)
          .isThrownBy(() -> setting.sharing.reuse(lesson, setting.clinic, Outcome.NOT, "No", BO));
      assertThat(setting.asked)
          .containsExactly(
              new Setting.Question(BO, LoopVerb.LESSON_REUSE, setting.clinic.id().value()));
      assertThat(setting.<Long>kept(seen -> seen.reuses().stream().count())).isZero();
    }
  }

  @Nested
  class Embedding {

    @Test
    void needsAReuseByOthers() {
      Lesson shared = setting.shared(Openness.AGORA);
      Lesson another = setting.shared(Openness.AGORA);
      setting.sharing.reuse(another, setting.clinic, Outcome.HELPED, "It did", BO);
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> setting.sharing.embed(shared, "Routine", BO.because("All do")))
          .withMessage(
              "lesson '%s' has not been reused by anybody else, so it cannot be embedded; record a"
                  + " reuse first",
              shared.id());
    }

    @Test
    void keepsTheProof() {
      Lesson shared = setting.shared(Openness.AGORA);
      setting.sharing.reuse(shared, setting.clinic, Outcome.HELPED, "It did", BO);
      Lesson embedded = setting.sharing.embed(shared, "Routine", BO.because("All do"));
      assertThat(embedded.evidence()).containsExactly(Evidence.of(text("Routine")));
      assertThat(embedded.state()).isEqualTo(LessonState.EMBEDDED);
    }
  }

  @Nested
  class AnAction {

    private final Person anna = setting.sharing.person("Anna");
    private final Lesson lesson = setting.lesson(LessonState.DRAFT);
    private final Action open =
        setting.sharing.action(lesson, "Call the desk", anna, TODAY.plusDays(3), ANNA);

    @Test
    void isKeptOpen() {
      assertThat(open)
          .isEqualTo(
              Action.open(open.id(), lesson, text("Call the desk"), anna.id(), TODAY.plusDays(3))
                  .atRevision(1));
      assertThat(kept()).contains(open);
    }

    private Optional<Action> kept() {
      return setting.kept(seen -> seen.actions().find(open.id()));
    }

    @Test
    void isDoneToday() {
      setting.clock.pass(Duration.ofDays(2));
      Action done = setting.sharing.done(open, "They answered", ANNA);
      assertThat(done).isEqualTo(open.done(TODAY.plusDays(2), text("They answered")).atRevision(2));
      assertThat(kept()).contains(done);
    }

    @Test
    void isDroppedToday() {
      Action dropped = setting.sharing.drop(open, "No desk", ANNA);
      assertThat(dropped).isEqualTo(open.dropped(TODAY, text("No desk")).atRevision(2));
      assertThat(kept()).contains(dropped);
    }

    @Test
    void isNotClosedTwice() {
      Action done = setting.sharing.done(open, "They answered", ANNA);
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> setting.sharing.drop(done, "No", ANNA));
      assertThat(kept()).contains(done);
    }

    @Test
    void isNotChangedFromAnEarlierRevision() {
      setting.sharing.save(open.atRevision(1));
      assertThatExceptionOfType(StaleRevisionException.class)
          .isThrownBy(() -> setting.sharing.done(open, "Yes", ANNA))
          .withMessageStartingWith("action '%s' has changed since revision 1".formatted(open.id()));
    }

    @Test
    void isNotFoundUnlessKept() {
      Action ghost = Action.open(Id.of("ghost"), lesson, text("Call"), anna.id(), TODAY);
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> setting.sharing.done(ghost, "Yes", ANNA))
          .withMessage("action 'ghost' does not exist or is not visible to this viewer");
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(
              () -> setting.sharing.action(draft("x", setting.desk), "Call", anna, TODAY, ANNA));
    }

    @Test
    void asksForPermission() {
      setting.asked.clear();
      setting.refuse();
      assertThatExceptionOfType(NotPermittedException.class)
          .isThrownBy(() -> setting.sharing.done(open, "Yes", ANNA));
      assertThatExceptionOfType(NotPermittedException.class)
          .isThrownBy(() -> setting.sharing.drop(open, "No", ANNA));
      assertThatExceptionOfType(NotPermittedException.class)
          .isThrownBy(() -> setting.sharing.action(lesson, "Call", anna, TODAY, ANNA));
      assertThat(setting.asked)
          .containsExactly(
              new Setting.Question(ANNA, LoopVerb.ACTION_DONE, open.id().value()),
              new Setting.Question(ANNA, LoopVerb.ACTION_DROP, open.id().value()),
              new Setting.Question(ANNA, LoopVerb.ACTION_OPEN, lesson.id().value()));
      assertThat(kept()).contains(open);
    }
  }
}
