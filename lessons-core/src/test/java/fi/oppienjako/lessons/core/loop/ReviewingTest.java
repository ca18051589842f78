package fi.oppienjako.lessons.core.loop;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.NewProject;
import fi.oppienjako.lessons.core.Setting;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.contract.LessonFixtures;
import fi.oppienjako.lessons.core.contract.Readers;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.programme.Member;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.core.review.Rules;
import fi.oppienjako.lessons.core.sharing.Overdue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lessons are captured every three weeks: too seldom for a rhythm of two, not for one of four. */
class ReviewingTest {

  private static final Rhythm SLOW = new Rhythm(Interval.weeks(4), Interval.months(6));
  private static final Rhythm QUICK = new Rhythm(Interval.weeks(2), Interval.months(6));
  private static final ProcessModel PROCESS =
      ProcessModel.inOrder(
          List.of(),
          List.of(
              Phase.of(
                  Id.of("grasp"),
                  text("Grasp"),
                  Activity.of(Id.of("notes"), text("Notes"))
                      .serving(LoopStep.CAPTURE)
                      .every(Interval.weeks(3)))));

  private final Setting setting = new Setting();

  private Playbook playbook(Rhythm rhythm) {
    return setting.sharing.save(
        new Playbook(
            Id.of("playbook"),
            0,
            text("Playbook"),
            Optional.empty(),
            Optional.empty(),
            PROCESS,
            rhythm,
            Vocabulary.EMPTY));
  }

  private Programme programme(Rhythm rhythm) {
    return setting.sharing.save(setting.programme.in(rhythm));
  }

  private NewProject project() {
    return setting.sharing.plan("Any").facing("Queues");
  }

  private boolean capturesTooSeldom(Project project) {
    return !setting
        .sharing
        .review(project, Viewer.anyone())
        .findings()
        .ofRule(Id.of("capture-too-seldom"))
        .isEmpty();
  }

  @Test
  void isAgainstTheRhythmOfTheProgramme() {
    Playbook playbook = playbook(QUICK);
    assertThat(capturesTooSeldom(project().in(programme(SLOW)).following(playbook).start(ANNA)))
        .isFalse();
  }

  @Test
  void isAgainstTheRhythmOfThePlaybookWithoutAProgramme() {
    assertThat(capturesTooSeldom(project().following(playbook(SLOW)).start(ANNA))).isFalse();
  }

  @Test
  void isAgainstTheDefaultRhythmWithoutEither() {
    assertThat(capturesTooSeldom(project().following(PROCESS).start(ANNA))).isTrue();
  }

  @Test
  void prefersTheProgrammeToThePlaybook() {
    Playbook playbook = playbook(SLOW);
    assertThat(capturesTooSeldom(project().in(programme(QUICK)).following(playbook).start(ANNA)))
        .isTrue();
  }

  @Test
  void isByTheRulesGiven() {
    Project project = project().following(PROCESS).start(ANNA);
    Review none = setting.sharing.review(project, Rules.of(), Viewer.anyone());
    assertThat(none.findings()).isEmpty();
    assertThat(setting.sharing.review(project, Viewer.anyone()).findings()).isNotEmpty();
  }

  @Test
  void isOfAPlanThatTheReaderMaySee() {
    Project project = project().openAt(Openness.STUDIO).following(PROCESS).start(ANNA);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> setting.sharing.review(project, Viewer.anyone()))
        .withMessage("plan '%s' does not exist or is not visible to this viewer", project.id());
    assertThat(
            setting
                .sharing
                .review(project, Readers.everywhere(Openness.STUDIO, setting.store))
                .findings())
        .isNotEmpty();
    assertThat(setting.sharing.review(project, Viewer.anyone().memberOf(project)).findings())
        .isNotEmpty();
  }

  @Test
  void isOfAProjectThatHasAPlan() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> setting.sharing.review(setting.desk, Viewer.unrestricted()));
  }

  @Test
  void leavesThePlaybookItsRhythmWhereTheProgrammeHasChosenNone() {
    Project project = project().in(setting.programme).following(playbook(SLOW)).start(ANNA);
    assertThat(capturesTooSeldom(project)).isFalse();
    Project begun = setting.sharing.enter(project, Id.of("grasp"), ANNA);
    setting.clock.pass(Duration.ofDays(20));
    assertThat(setting.sharing.overdue(setting.programme, Viewer.unrestricted()))
        .noneMatch(overdue -> overdue.subject().equals(begun.id().value()));
    setting.clock.pass(Duration.ofDays(10));
    assertThat(setting.sharing.overdue(setting.programme, Viewer.unrestricted()))
        .filteredOn(overdue -> overdue.subject().equals(begun.id().value()))
        .extracting(Overdue::what)
        .containsExactly(Overdue.What.CAPTURE, Overdue.What.LOOK_UP);
  }

  @Test
  void tellsThoseInsideAloneThatNothingWasCaptured() {
    Project project = setting.sharing.enter(twoPhases(), Id.of("grasp"), ANNA);
    setting.clock.pass(Duration.ofDays(20));
    Project solving = setting.sharing.enter(project, Id.of("solve"), ANNA);
    setting.clock.pass(Duration.ofDays(15));
    assertThat(nothingCaptured(solving, Viewer.anyone())).isFalse();
    assertThat(nothingCaptured(solving, Viewer.anyone().memberOf(solving))).isTrue();
    setting.sharing.capture(solving, ANNA, LessonFixtures.complete("Late but not lost"));
    assertThat(nothingCaptured(solving, Viewer.anyone().memberOf(solving))).isTrue();
  }

  @Test
  void isOfTheProjectAsItIsStored() {
    Project read = project().following(PROCESS).start(ANNA);
    setting.sharing.save(
        read.withTeam(List.of(new Member(Id.of("anna"), Id.of("any"), DateRange.ALWAYS))));
    assertThat(setting.sharing.review(read, Viewer.anyone()).findings())
        .noneMatch(finding -> finding.rule().equals(Id.of("nobody-in-team")));
  }

  private Project twoPhases() {
    Activity notes = Activity.of(Id.of("more-notes"), text("Notes")).serving(LoopStep.CAPTURE);
    return project()
        .following(
            ProcessModel.inOrder(
                List.of(),
                List.of(PROCESS.start(), Phase.of(Id.of("solve"), text("Solve"), notes))))
        .start(ANNA);
  }

  private boolean nothingCaptured(Project project, Viewer viewer) {
    return !setting
        .sharing
        .review(project, viewer)
        .findings()
        .ofRule(Id.of("phase-over-without-lesson"))
        .isEmpty();
  }
}
