package fi.oppienjako.lessons.core.review;

import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.review.Plans.activity;
import static fi.oppienjako.lessons.core.review.Plans.bare;
import static fi.oppienjako.lessons.core.review.Plans.phase;
import static fi.oppienjako.lessons.core.review.Plans.process;
import static fi.oppienjako.lessons.core.review.Plans.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.review.PlannedWork.Captured;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProgressRulesTest {

  private static final ProcessModel PROCESS =
      process(phase("grasp"), bare("talk", activity("chat")), phase("solve"));
  private static final Playbook PLAYBOOK =
      Playbook.of(Id.of("ours"), text("Ours", "Meidän", "Vår"), PROCESS);
  private static final Rhythm RHYTHM = new Rhythm(Interval.days(10), Interval.days(30));
  private static final Optional<Programme> SERVICES =
      Optional.of(
          Programme.of(Id.of("services"), text("Services", "Palvelut", "Tjänster")).in(RHYTHM));
  private static final Project DESK = project("desk");

  private static LocalDate day(int after) {
    return TODAY.plusDays(after);
  }

  private static PlannedWork work(Project project, Plan plan, int today, Captured... captures) {
    return new PlannedWork(
        project,
        plan,
        SERVICES,
        Optional.of(PLAYBOOK).filter(known -> plan.playbook().isPresent()),
        Optional.of(List.of(captures)),
        day(today));
  }

  private static Findings found(PlannedWork work) {
    return Rules.of(ProgressRules.all().toArray(Rule[]::new)).review(work).findings();
  }

  @Nested
  class APhaseThatWasLeft {

    private final Progress solving =
        Progress.NONE.entering(Id.of("grasp"), TODAY).entering(Id.of("solve"), day(20));
    private final Progress back = solving.entering(Id.of("grasp"), day(40));

    private Findings on(int today, Progress progress, Captured... captures) {
      Project project = DESK.at(progress);
      return found(work(project, Plan.own(project, PROCESS), today, captures));
    }

    private Captured captured(int day) {
      return new Captured(day(day), Optional.empty());
    }

    @Test
    void hasTheTimeOfTheRhythm() {
      assertThat(on(30, solving)).isEmpty();
      assertThat(on(31, solving))
          .extracting(Finding::toString)
          .containsExactly(
              "warning, phase grasp: The project left the phase “grasp en” on "
                  + "22 March 2026, and no lesson has been captured from it. Bring together "
                  + "those who were there and write down what they learned, while they "
                  + "remember it. [phase-over-without-lesson]");
    }

    @Test
    void isAskedForNothingWithinTheRhythm() {
      Progress brief =
          Progress.NONE.entering(Id.of("grasp"), TODAY).entering(Id.of("solve"), day(10));
      assertThat(on(99, brief)).isEmpty();
    }

    @Test
    void isToldInFinnishAndSwedish() {
      Finding finding = on(31, solving).iterator().next();
      assertThat(finding.message().in(Languages.FINNISH))
          .isEqualTo("Vaihe ”grasp fi” päättyi 22.3.2026, eikä siitä ole kirjattu yhtään oppia.");
      assertThat(finding.message().in(Languages.SWEDISH))
          .isEqualTo(
              "Fasen ”grasp sv” avslutades den 22.3.2026 och ingen lärdom har "
                  + "antecknats från den.");
    }

    @Test
    void isSatisfiedByALessonOfItsDaysOrSoonAfter() {
      assertThat(on(99, solving, captured(-1))).hasSize(1);
      assertThat(on(99, solving, captured(0))).isEmpty();
      assertThat(on(99, solving, captured(30))).isEmpty();
      assertThat(on(99, solving, captured(31))).hasSize(1);
    }

    @Test
    void isSatisfiedByALessonThatNamesItHoweverLate() {
      assertThat(on(99, solving, new Captured(day(90), Optional.of(Id.of("grasp"))))).isEmpty();
      assertThat(on(99, solving, new Captured(day(90), Optional.of(Id.of("solve"))))).hasSize(1);
    }

    @Test
    void isNotOverWhenItIsComeBackTo() {
      assertThat(on(99, back).stream().map(Finding::place))
          .containsExactly(Place.of(PROCESS.phase(Id.of("solve")).orElseThrow()));
      assertThat(on(99, back.entering(Id.of("solve"), day(60)), captured(5))).isEmpty();
    }

    @Test
    void isAskedForNothingThatItWasNotToCapture() {
      Progress talked =
          Progress.NONE.entering(Id.of("talk"), TODAY).entering(Id.of("solve"), day(20));
      assertThat(on(99, talked)).isEmpty();
    }

    @Test
    void isNotJudgedByThoseWhoDoNotSeeItsLessons() {
      Project project = DESK.at(solving);
      PlannedWork unknown =
          new PlannedWork(
              project,
              Plan.own(project, PROCESS),
              SERVICES,
              Optional.empty(),
              Optional.empty(),
              day(99));
      assertThat(found(unknown)).isEmpty();
    }
  }

  @Nested
  class APlan {

    private final Plan followed = Plan.following(DESK, PLAYBOOK);

    @Test
    void isToldThatItIsItsPlaybookWordForWord() {
      assertThat(found(work(DESK, followed, 0)))
          .extracting(Finding::toString)
          .containsExactly(
              "note, process: The plan is the playbook “Ours” word for word. Drop what you will not do, "
                  + "add what this challenge needs, and call things what you call them. If it fits as it "
                  + "is, leave it. [plan-as-playbook]");
    }

    @Test
    void isItsOwnOnceItIsChanged() {
      Plan renamed =
          followed.adapted(
              new Adaptation.Rename(
                  Adaptation.Part.PHASE, "grasp", text("Listening", "Kuuntelu", "Att lyssna")));
      assertThat(found(work(DESK, renamed, 0))).isEmpty();
      assertThat(found(work(DESK, Plan.own(DESK, PROCESS), 0))).isEmpty();
    }

    @Test
    void isNotSaidToBeAPlaybookThatIsNotKnownOrHasChangedSince() {
      PlannedWork unknown =
          new PlannedWork(DESK, followed, SERVICES, Optional.empty(), Optional.empty(), TODAY);
      assertThat(found(unknown)).isEmpty();
      Playbook changed =
          Playbook.of(
              PLAYBOOK.id(), PLAYBOOK.name(), process(PROCESS.phases().toArray(Phase[]::new)[0]));
      PlannedWork since =
          new PlannedWork(DESK, followed, SERVICES, Optional.of(changed), Optional.empty(), TODAY);
      assertThat(found(since)).isEmpty();
    }

    @Test
    void belongsToItsProjectAndPlaybook() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> work(project("clinic"), followed, 0));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () ->
                  new PlannedWork(
                      DESK,
                      Plan.own(DESK, PROCESS),
                      SERVICES,
                      Optional.of(PLAYBOOK),
                      Optional.empty(),
                      TODAY));
    }
  }

  @Test
  void canBeRegradedAndReviewProcessesToo() {
    Plan plan = Plan.following(DESK, PLAYBOOK);
    Rules stern = Rules.standard().with(Id.of("plan-as-playbook"), Severity.ERROR);
    assertThat(stern.review(work(DESK, plan, 0)).findings().errors()).hasSize(1);
    assertThat(stern.review(PROCESS, RHYTHM).findings().errors()).isEmpty();
    assertThat(Review.of(work(DESK, plan, 0)))
        .extracting(finding -> finding.rule().value())
        .containsExactly("phase-without-capture", "nobody-in-team", "plan-as-playbook");
  }
}
