package fi.oppienjako.lessons.core.support;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.CLEO;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.SCHOOL;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApplicationStateTest {

  private static History<ApplicationState> draft() {
    return History.of(ApplicationState.DRAFT, ANNA, NOON);
  }

  @Test
  void beginsWithADraft() {
    for (History<ApplicationState> history :
        List.of(
            History.<ApplicationState>none(), History.of(ApplicationState.SUBMITTED, ANNA, NOON))) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> ApplicationState.check(history))
          .withMessage("the history of an application begins with a draft");
    }
    assertThatCode(() -> ApplicationState.check(draft())).doesNotThrowAnyException();
  }

  @Test
  void isWhole() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                ApplicationState.check(
                    draft().then(ApplicationState.GRANTED, CLEO.because("Good"), hour(1))))
        .withMessage("the step 'grant' cannot be taken from 'draft'");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> ApplicationState.check(draft().then(ApplicationState.DRAFT, ANNA, hour(1))))
        .withMessage("the step 'begin' cannot be taken from 'draft'");
  }

  @Test
  void knowsWhoApplied() {
    assertThat(granted("a").isBy(ANNA.person())).isTrue();
    assertThat(granted("a").isBy(CLEO.person())).isFalse();
    assertThat(granted("a").isBy(BO.person())).isFalse();
  }

  @Test
  void recordsWhatWasDone() {
    assertThat(granted("a").entry(ApplicationState.NOT_CHOSEN)).isEmpty();
    assertThat(granted("a").entry(ApplicationState.DRAFT)).isEqualTo(draft().latest());
    assertThat(granted("a").history().entries())
        .extracting(entry -> entry.state().reachedBy())
        .containsExactly(
            ApplicationStep.BEGIN,
            ApplicationStep.SUBMIT,
            ApplicationStep.CHOOSE,
            ApplicationStep.GRANT);
  }

  @Test
  void isReachedByOneStepEach() {
    for (ApplicationStep step : ApplicationStep.values()) {
      assertThat(step.to().reachedBy()).isEqualTo(step);
    }
    assertThat(Stream.of(ApplicationStep.values()).map(ApplicationStep::to))
        .containsExactlyInAnyOrder(ApplicationState.values());
  }

  @Test
  void asksDecisionsAloneForAReason() {
    assertThat(Stream.of(ApplicationStep.values()).filter(ApplicationStep::isDecision))
        .containsExactly(
            ApplicationStep.CHOOSE,
            ApplicationStep.TURN_DOWN,
            ApplicationStep.GRANT,
            ApplicationStep.DECLINE);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                ApplicationState.check(
                    draft()
                        .then(ApplicationState.SUBMITTED, ANNA, NOON)
                        .then(ApplicationState.WORKSHOPS, CLEO, NOON)))
        .withMessage("every decision needs a reason, 'choose' included");
  }

  @Test
  void goesThroughTheStatesInOrder() {
    assertThat(ApplicationState.DRAFT.possibleSteps())
        .containsExactly(ApplicationStep.SUBMIT, ApplicationStep.WITHDRAW);
    assertThat(ApplicationState.SUBMITTED.possibleSteps())
        .containsExactly(
            ApplicationStep.CHOOSE, ApplicationStep.TURN_DOWN, ApplicationStep.WITHDRAW);
    assertThat(ApplicationState.WORKSHOPS.possibleSteps())
        .containsExactly(ApplicationStep.GRANT, ApplicationStep.DECLINE, ApplicationStep.WITHDRAW);
    assertThat(ApplicationState.GRANTED.possibleSteps()).isEmpty();
    assertThat(Stream.of(ApplicationState.values()).filter(ApplicationState::isBeforeDecision))
        .containsExactly(ApplicationState.SUBMITTED, ApplicationState.WORKSHOPS);
    assertThat(Stream.of(ApplicationState.values()).filter(ApplicationState::isInWorkshops))
        .containsExactly(ApplicationState.WORKSHOPS, ApplicationState.GRANTED);
  }

  @Test
  void recordsPartnersAndCommitmentsOnce() {
    Commitment school = new Commitment(SCHOOL, BO, NOON);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> new WorkshopResults(List.of(), List.of(), List.of(school, school), List.of()))
        .withMessage("each workshop, each partner and each commitment is recorded once");
    Id<Session> workshop = Id.of("w");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                new WorkshopResults(List.of(workshop, workshop), List.of(), List.of(), List.of()));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> new WorkshopResults(List.of(), List.of(), List.of(), List.of(school, school)));
    assertThat(
            new WorkshopResults(
                    List.of(), List.of(new Stakeholder(text("x"), BO, NOON)), List.of(), List.of())
                .isEmpty())
        .isFalse();
  }
}
