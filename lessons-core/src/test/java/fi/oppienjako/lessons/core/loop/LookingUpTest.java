package fi.oppienjako.lessons.core.loop;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.Setting;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.contract.Readers;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.Overlap;
import fi.oppienjako.lessons.core.reuse.OverlapJudgement;
import fi.oppienjako.lessons.core.sharing.MatchReasons;
import fi.oppienjako.lessons.core.sharing.Reason;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookingUpTest {

  private static final MatchReasons ALIKE =
      new MatchReasons(
          List.of(
              new Reason(Reason.Kind.CONDITION, List.of("busy-desk")),
              new Reason(Reason.Kind.THEME, List.of("booking"))));

  private final Setting setting = new Setting();

  @Test
  void findsLessonsOfOthersWithTheReasons() {
    Lesson lesson = setting.shared(Openness.AGORA);
    setting.shared(Openness.STUDIO);
    setting.lesson(LessonState.DRAFT);
    assertThat(setting.sharing.lookUp(setting.clinic, Viewer.anyone()))
        .containsExactly(new Suggestion<>(lesson.redactedAt(Openness.AGORA), ALIKE));
    assertThat(
            setting.sharing.lookUp(
                setting.clinic, Readers.everywhere(Openness.STUDIO, setting.store)))
        .hasSize(2);
    assertThat(setting.sharing.lookUp(setting.desk, Viewer.unrestricted())).isEmpty();
  }

  @Test
  void looksAtThePhaseInWhichTheProjectIsNow() {
    setting.sharing.enter(setting.desk, Id.of("grasp"), ANNA);
    setting.shared(Openness.AGORA);
    Project there = setting.sharing.enter(setting.clinic, Id.of("grasp"), ANNA);
    assertThat(setting.sharing.lookUp(there, Viewer.anyone()).get(0).reasons())
        .contains(new Reason(Reason.Kind.PHASE, List.of("grasp")));
    assertThat(setting.sharing.lookUp(setting.clinic, Viewer.anyone()).get(0).reasons())
        .isEqualTo(ALIKE);
  }

  @Test
  void findsTwentyAtTheMost() {
    for (int i = 0; i < 21; i++) {
      setting.shared(Openness.AGORA);
    }
    assertThat(setting.sharing.lookUp(setting.clinic, Viewer.anyone())).hasSize(20);
    assertThat(setting.sharing.search("book", Viewer.anyone())).hasSize(20);
  }

  @Test
  void searchesAmongWhatTheReaderMaySee() {
    Lesson wide = setting.shared(Openness.AGORA);
    Lesson narrow = setting.shared(Openness.LAB);
    assertThat(setting.sharing.search("book ahead", Viewer.anyone()))
        .containsExactly(wide.redactedAt(Openness.AGORA));
    assertThat(
            setting.sharing.search("book ahead", Readers.everywhere(Openness.LAB, setting.store)))
        .extracting(Lesson::id)
        .containsExactly(wide.id(), narrow.id());
  }

  @Test
  void findsProjectsThatMayBeDoingTheSameWork() {
    List<Overlap> found = setting.sharing.overlaps(setting.desk, Viewer.anyone());
    assertThat(found)
        .containsExactly(
            new Overlap(
                setting.desk,
                setting.clinic,
                new MatchReasons(List.of(new Reason(Reason.Kind.THEME, List.of("booking")))),
                found.get(0).score()));
    assertThat(found.get(0).score()).isPositive();
    setting.sharing.save(setting.clinic.openAt(Openness.LAB));
    assertThat(setting.sharing.overlaps(setting.desk, Viewer.anyone())).isEmpty();
  }

  @Nested
  class Judging {

    private final Viewer lab = Readers.everywhere(Openness.LAB, setting.store);

    private OverlapJudgement judge(OverlapJudgement.Verdict verdict) {
      return setting.sharing.judge(setting.clinic, setting.desk, verdict, "We called them", BO);
    }

    @Test
    void keepsWhoJudgedWhatAndWhyAsOpenlyAsBothProjects() {
      setting.sharing.save(setting.desk.openAt(Openness.STUDIO));
      OverlapJudgement kept = judge(OverlapJudgement.Verdict.SAME);
      assertThat(kept)
          .isEqualTo(
              new OverlapJudgement(
                  kept.id(),
                  1,
                  setting.clinic.id(),
                  setting.desk.id(),
                  OverlapJudgement.Verdict.SAME,
                  text("We called them"),
                  Optional.of(Openness.STUDIO),
                  BO,
                  setting.clock.instant()));
      assertThat(
              setting.store.<Boolean>read(
                  Viewer.anyone(), seen -> seen.overlapJudgements().find(kept.id()).isPresent()))
          .isFalse();
      assertThat(
              setting.store.<Boolean>read(
                  lab, seen -> seen.overlapJudgements().find(kept.id()).isPresent()))
          .isTrue();
    }

    @Test
    void leavesOutWhatIsDifferentAndMarksWhatIsTheSameUntilItIsJudgedAgain() {
      judge(OverlapJudgement.Verdict.DIFFERENT);
      assertThat(setting.sharing.overlaps(setting.desk, Viewer.anyone())).isEmpty();
      assertThat(setting.sharing.overlaps(setting.clinic, Viewer.anyone())).isEmpty();
      setting.clock.pass(Duration.ofDays(1));
      OverlapJudgement agreed = judge(OverlapJudgement.Verdict.SAME);
      assertThat(setting.sharing.overlaps(setting.desk, Viewer.anyone()))
          .extracting(Overlap::agreed)
          .containsExactly(Optional.of(agreed));
    }

    @Test
    void staysInItsProjectWhereLevelsOfTheOtherMeanSomethingElse() {
      Project alone = setting.sharing.plan("Alone").facing("Q").openAt(Openness.ARENA).start(ANNA);
      assertThat(
              setting
                  .sharing
                  .judge(setting.clinic, alone, OverlapJudgement.Verdict.SAME, "So", BO)
                  .openness())
          .isEmpty();
    }

    @Test
    void isAboutTwoProjectsThatAreStored() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () ->
                  setting.sharing.judge(
                      setting.desk, setting.desk, OverlapJudgement.Verdict.SAME, "So", BO));
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(
              () ->
                  setting.sharing.judge(
                      setting.desk, project("nowhere"), OverlapJudgement.Verdict.SAME, "So", BO));
    }
  }

  @Nested
  class Recording {

    @Test
    void keepsWhatWasFoundAndWhy() {
      Lesson used = setting.shared(Openness.AGORA);
      Lesson left = setting.shared(Openness.AGORA);
      LookUp kept =
          setting.sharing.recordLookUp(
              setting.clinic,
              BO,
              told -> told.searched("queue").used(used, "It fits").leftOut(left, "Too small"));
      assertThat(kept)
          .isEqualTo(
              new LookUp(
                  kept.id(),
                  1,
                  setting.clinic.id(),
                  List.of("queue"),
                  List.of(
                      new LookUp.Found(used.id(), true, text("It fits")),
                      new LookUp.Found(left.id(), false, text("Too small"))),
                  Optional.of(Openness.AGORA),
                  BO,
                  setting.clock.instant()));
      assertThat(setting.<Optional<LookUp>>kept(seen -> seen.lookUps().find(kept.id())))
          .contains(kept);
    }

    @ParameterizedTest
    @CsvSource({
      "AGORA, AGORA, AGORA, AGORA",
      "STUDIO, AGORA, AGORA, STUDIO",
      "AGORA, ARENA, AGORA, ARENA",
      "AGORA, AGORA, LAB, LAB",
      "LAB, STUDIO, AGORA, LAB"
    })
    void isAsOpenAsTheProjectAndTheLessonsAllowAndNoWiderThanAsked(
        Openness ofLesson, Openness ofProject, Openness asked, Openness expected) {
      Project project =
          setting
              .sharing
              .plan("User")
              .in(setting.programme)
              .facing("Queues")
              .openAt(ofProject)
              .start(BO);
      Lesson one = setting.shared(Openness.AGORA);
      Lesson another = setting.shared(ofLesson);
      LookUp kept =
          setting.sharing.recordLookUp(
              project,
              BO,
              told ->
                  told.searched("queue")
                      .openAtMostAt(asked)
                      .used(another, "It fits")
                      .used(one, "Too"));
      assertThat(kept.openness()).contains(expected);
    }

    @Test
    void staysInTheProjectIfItNamesWhatIsOpenInAnotherProgrammeOnly() {
      Project elsewhere = setting.sharing.plan("Elsewhere").facing("Queues").start(BO);
      Lesson studio = setting.shared(Openness.STUDIO);
      LookUp kept =
          setting.sharing.recordLookUp(
              elsewhere, BO, told -> told.searched("queue").used(studio, "It fits"));
      assertThat(kept.openness()).isEmpty();
      assertThatExceptionOfType(TooWidelyOpenException.class)
          .isThrownBy(() -> setting.sharing.save(at(kept, Openness.LAB)))
          .withMessage(
              "look-up '%s' cannot be open at lab, since lesson '%s' is open at studio in another"
                  + " programme only; open that to all first, or keep this in its project",
              kept.id(), studio.id());
    }

    private static LookUp at(LookUp kept, Openness level) {
      return new LookUp(
          kept.id(),
          kept.revision(),
          kept.project(),
          kept.searched(),
          kept.found(),
          Optional.of(level),
          kept.by(),
          kept.at());
    }

    @Test
    void isNoWiderThanTheProjectAndTheLessonAreKept() {
      Lesson studio = setting.shared(Openness.STUDIO);
      setting.sharing.share(studio, Openness.ARENA, BO);
      assertThat(
              setting
                  .sharing
                  .recordLookUp(setting.clinic, BO, told -> told.searched("q").used(studio, "x"))
                  .openness())
          .contains(Openness.ARENA);
      Project school = setting.sharing.save(project("school").openAt(Openness.LAB));
      assertThat(setting.sharing.recordLookUp(school, BO, told -> told.searched("q")).openness())
          .contains(Openness.LAB);
    }

    @Test
    void namesNoLessonThatOnlyItsProjectSees() {
      Lesson draft = setting.lesson(LessonState.DRAFT);
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(
              () ->
                  setting.sharing.recordLookUp(
                      setting.clinic, BO, told -> told.searched("q").used(draft, "x")))
          .withMessage(
              "lesson '%s' is in the state 'draft', so no look-up can have found it; share it first",
              draft.id());
    }

    @Test
    void saysNotThatARetiredLessonWasUsedButThatItWasLeftOut() {
      Lesson retired = setting.lesson(LessonState.RETIRED);
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(
              () ->
                  setting.sharing.recordLookUp(
                      setting.clinic, BO, told -> told.searched("q").used(retired, "x")))
          .withMessage(
              "lesson '%s' (“Book ahead”) is retired, so it can no longer be used", retired.id());
      assertThat(
              setting
                  .sharing
                  .recordLookUp(
                      setting.clinic, BO, told -> told.searched("q").leftOut(retired, "Over"))
                  .found())
          .hasSize(1);
    }

    @Test
    void keepsALessonThatWasLeftOutFromComingAgain() {
      Lesson lesson = setting.shared(Openness.AGORA);
      assertThat(setting.sharing.lookUp(setting.clinic, Viewer.anyone())).hasSize(1);
      setting.sharing.recordLookUp(
          setting.clinic, BO, told -> told.searched("q").leftOut(lesson, "Not for us"));
      assertThat(setting.sharing.lookUp(setting.clinic, Viewer.anyone())).isEmpty();
    }

    @Test
    void needsAProjectAndLessonsThatAreKept() {
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(
              () -> setting.sharing.recordLookUp(project("ghost"), BO, told -> told.searched("q")))
          .withMessage("project 'ghost' does not exist or is not visible to this viewer");
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(
              () ->
                  setting.sharing.recordLookUp(
                      setting.clinic,
                      BO,
                      told -> told.searched("q").leftOut(draft("ghost", setting.desk), "x")))
          .withMessage("lesson 'ghost' does not exist or is not visible to this viewer");
    }

    @Test
    void saysWhatWasSearchedFor() {
      List<Change> changes = setting.changes();
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> setting.sharing.recordLookUp(setting.clinic, BO, told -> {}));
      assertThat(setting.changes()).isEqualTo(changes);
    }

    @Test
    void needsPermission() {
      setting.asked.clear();
      setting.refuse();
      assertThatExceptionOfType(NotPermittedException.class)
          .isThrownBy(
              () -> setting.sharing.recordLookUp(setting.clinic, BO, told -> told.searched("q")))
          .withMessage("person 'bo' may not take the step 'look up' for project 'n-005'");
      assertThat(setting.asked)
          .containsExactly(
              new Setting.Question(BO, LoopVerb.LOOK_UP_RECORD, setting.clinic.id().value()));
    }
  }
}
