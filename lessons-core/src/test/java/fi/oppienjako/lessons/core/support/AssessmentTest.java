package fi.oppienjako.lessons.core.support;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.CALL;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.CLEO;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.NEED;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.USE;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.assessment;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.draft;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.granted;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.inWorkshops;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.project;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.scores;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.programme.Member;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AssessmentTest {

  private static final Application SUBMITTED = submitted("a");
  private static final Project APPLYING = project("project-a");
  private static final Assessment ASKED =
      Assessment.asked(Id.of("a-bo"), SUBMITTED, APPLYING, BO.person(), CLEO, hour(1));

  private static void assertRefused(ThrowingCallable step, String message) {
    assertThatExceptionOfType(ImpossibleStepException.class).isThrownBy(step).withMessage(message);
  }

  @Test
  void isAwaitedUntilItIsGiven() {
    assertThat(ASKED.isAwaited()).isTrue();
    assertThat(ASKED.counted()).isEmpty();
    Assessment given = ASKED.give(SUBMITTED, APPLYING, CALL, scores(4, 2, 2), BO);
    assertThat(given.isAwaited()).isFalse();
    assertThat(given.counted()).contains(scores(4, 2, 2));
  }

  @Test
  void keepsEarlierPointsAndCountsTheLatest() {
    Assessment twice =
        ASKED
            .give(SUBMITTED, APPLYING, CALL, scores(4, 2, 2), BO)
            .give(SUBMITTED, APPLYING, CALL, scores(0, 3, 3), BO);
    assertThat(twice.given()).containsExactly(scores(4, 2, 2), scores(0, 3, 3));
    assertThat(twice.counted()).contains(scores(0, 3, 3));
  }

  @Test
  void canBeGivenAgainInWorkshops() {
    Application chosen = inWorkshops("a");
    assertThat(ASKED.give(chosen, APPLYING, CALL, scores(5, 3, 9), BO).given()).hasSize(1);
  }

  @Test
  void keepsOffAnAssessorWithABias() {
    Assessment biased = ASKED.biased(BO.because("I advised them"), hour(2));
    assertThat(biased.isAwaited()).isFalse();
    assertRefused(
        () -> biased.give(SUBMITTED, APPLYING, CALL, scores(4, 2, 2), BO),
        "person 'bo' has a conflict of interest in application 'a' (I advised "
            + "them) and so cannot assess it; ask somebody else");
    assertThat(biased.bias()).contains(new Bias(BO.because("I advised them"), hour(2)));
  }

  @Test
  void countsNothingOfAnAssessorWhoseBiasComesToLightLater() {
    Assessment biased =
        ASKED
            .give(SUBMITTED, APPLYING, CALL, scores(4, 2, 2), BO)
            .biased(CLEO.because("He advised them"), hour(3));
    assertThat(biased.given()).hasSize(1);
    assertThat(biased.counted()).isEmpty();
  }

  @Test
  void asksForTheReasonOfABiasOnce() {
    assertRefused(
        () -> ASKED.biased(BO, NOON),
        "the conflict of interest of 'bo' in application 'a' needs a reason; say why");
    assertRefused(
        () -> ASKED.biased(BO.because("x"), NOON).biased(BO.because("y"), NOON),
        "the conflict of interest of 'bo' in application 'a' has been "
            + "declared; ask somebody else to assess it");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Bias(BO, NOON))
        .withMessage("a conflict of interest is declared with its reason");
  }

  @Test
  void isGivenByTheOneWhoWasAsked() {
    assertRefused(
        () -> ASKED.give(SUBMITTED, APPLYING, CALL, scores(4, 2, 2), CLEO),
        "person 'cleo' cannot give the assessment that 'bo' was asked for; request a separate one from that person");
  }

  @Test
  void isNotAskedOfTheApplicant() {
    assertRefused(
        () -> Assessment.asked(Id.of("x"), SUBMITTED, APPLYING, ANNA.person(), CLEO, NOON),
        "person 'anna' applied with application 'a' and so cannot assess it; ask somebody else");
  }

  @Test
  void isMadeBetweenHandingInAndTheDecision() {
    assertRefused(
        () -> Assessment.asked(Id.of("x"), draft("a"), APPLYING, BO.person(), CLEO, NOON),
        "application 'a' is in the state 'draft', so it cannot be assessed; "
            + "that is done between submission and the decision");
    assertRefused(
        () -> ASKED.give(granted("a"), APPLYING, CALL, scores(4, 2, 2), BO),
        "application 'a' is in the state 'granted', so it cannot be assessed; "
            + "that is done between submission and the decision");
  }

  @Test
  void fitsTheCriteriaAndTellsAllThatDoesNot() {
    Scores wrong =
        new Scores(Map.of(NEED, 6, Id.of("luck"), 1, Id.of("charm"), 1), Optional.empty(), NOON);
    assertRefused(
        () -> ASKED.give(SUBMITTED, APPLYING, CALL, wrong, BO),
        "the assessment does not fit the criteria of call 'spring': need gives 0 to 5 points, not 6;"
            + " use is without points; give 0 to 3; there is no criterion charm, luck");
  }

  @Test
  void isOfTheApplicationAndTheCallThatItIsGivenFor() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ASKED.give(submitted("b"), APPLYING, CALL, scores(4, 2, 2), BO));
    Call other = Call.of(Id.of("autumn"), CALL.programme(), CALL.name(), CALL.open());
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ASKED.give(SUBMITTED, APPLYING, other, scores(4, 2, 2), BO));
  }

  @Test
  void staysInTheLabAndIsNotSeenByTheApplicant() {
    assertThat(ASKED.visibleFrom()).contains(Openness.LAB);
    assertThat(ASKED.ownedBy()).isEmpty();
  }

  @Test
  void isNotAskedOfTheTeamNorGivenByIt() {
    Project bos = withInTeam(DateRange.since(TODAY));
    assertRefused(
        () -> Assessment.asked(Id.of("x"), SUBMITTED, bos, BO.person(), CLEO, NOON),
        "person 'bo' is in the team of project 'project-a' and so cannot assess its application"
            + " 'a'; ask somebody else");
    assertRefused(
        () -> ASKED.give(SUBMITTED, bos, CALL, scores(4, 2, 2), BO),
        "person 'bo' is in the team of project 'project-a' and so cannot assess its application"
            + " 'a'; ask somebody else");
    Project later = withInTeam(DateRange.since(TODAY.plusDays(1)));
    assertThat(ASKED.give(SUBMITTED, later, CALL, scores(4, 2, 2), BO).given()).hasSize(1);
  }

  private static Project withInTeam(DateRange during) {
    return APPLYING.withTeam(List.of(new Member(BO.person(), Id.of("manager"), during)));
  }

  @Test
  void togetherTellAveragesAndSpread() {
    Assessment asked =
        Assessment.asked(Id.of("a-dora"), SUBMITTED, APPLYING, Id.of("dora"), CLEO, hour(1));
    Assessment biased =
        assessment(SUBMITTED, "emil", scores(0, 0, 2)).biased(CLEO.because("x"), hour(3));
    Assessments all =
        Assessments.of(
            SUBMITTED,
            APPLYING,
            CALL,
            List.of(
                biased,
                assessment(SUBMITTED, "fia", scores(1, 3, 2)),
                assessment(SUBMITTED, "bo", scores(4, 3, 2)),
                asked,
                assessment(SUBMITTED, "gus", scores(2, 3, 2)),
                assessment(submitted("b"), "bo", scores(5, 0, 2))));

    assertThat(all.all())
        .extracting(one -> one.id().value())
        .containsExactly("a-bo", "a-dora", "a-emil", "a-fia", "a-gus");
    assertThat(all.awaited()).containsExactly(Id.of("dora"));
    assertThat(all.keptOff()).containsExactly(Id.of("emil"));
    assertThat(all.totals()).containsExactly(4, 5, 7);
    assertThat(all.figures())
        .containsExactly(
            new CriterionFigure(CALL.criteria().get(0), List.of(4, 2, 1)),
            new CriterionFigure(CALL.criteria().get(1), List.of(3, 3, 3)));
    assertThat(all.figures()).extracting(CriterionFigure::spread).containsExactly(3, 0);
    assertThat(all.figures())
        .extracting(CriterionFigure::average)
        .containsExactly(Optional.of(new BigDecimal("2.3")), Optional.of(new BigDecimal("3.0")));
  }

  @Test
  void togetherTellNothingOfNothing() {
    Assessments none = Assessments.of(SUBMITTED, APPLYING, CALL, List.of());
    assertThat(none.given()).isEmpty();
    assertThat(none.figures()).hasSize(2);
    assertThat(none.figures().get(0).average()).isEmpty();
    assertThat(none.figures().get(0).spread()).isZero();
  }

  @Test
  void togetherRoundHalvesUpAndPassOverCriteriaAddedLater() {
    Criterion later = new Criterion(Id.of("later"), text("Later"), 3);
    assertThat(new CriterionFigure(later, List.of(1, 2, 2, 2)).average())
        .contains(new BigDecimal("1.8"));
    Assessments all =
        Assessments.of(
            SUBMITTED,
            APPLYING,
            CALL.assessedBy(later),
            List.of(assessment(SUBMITTED, "bo", scores(4, 3, 2))));
    assertThat(all.figures()).containsExactly(new CriterionFigure(later, List.of()));
  }

  @Test
  void togetherAreOfOneApplication() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                new Assessments(
                    Id.of("b"), ApplyingTeam.of(APPLYING), CALL.criteria(), List.of(ASKED)))
        .withMessage("not all of these are assessments of 'b'");
    assertThat(scores(4, 2, 2).points()).containsOnlyKeys(NEED, USE);
  }
}
