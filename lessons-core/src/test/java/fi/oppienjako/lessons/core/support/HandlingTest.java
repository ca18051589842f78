package fi.oppienjako.lessons.core.support;

import static fi.oppienjako.lessons.core.Samples.ANNA;
import static fi.oppienjako.lessons.core.Samples.BO;
import static fi.oppienjako.lessons.core.Samples.NOON;
import static fi.oppienjako.lessons.core.Samples.hour;
import static fi.oppienjako.lessons.core.Samples.text;
import static fi.oppienjako.lessons.core.support.SupportSamples.CLEO;
import static fi.oppienjako.lessons.core.support.SupportSamples.SCHOOL;
import static fi.oppienjako.lessons.core.support.SupportSamples.granted;
import static fi.oppienjako.lessons.core.text.Languages.ENGLISH;
import static fi.oppienjako.lessons.core.text.Languages.FINNISH;
import static fi.oppienjako.lessons.core.text.Languages.SWEDISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandlingTest {

  private static final Handled BEGUN =
      new Handled(ApplicationStep.BEGIN, ApplicationState.DRAFT, ANNA, NOON);

  @Test
  void beginsWithADraft() {
    Handled submitted = new Handled(ApplicationStep.SUBMIT, ApplicationState.SUBMITTED, ANNA, NOON);
    Handled odd = new Handled(ApplicationStep.BEGIN, ApplicationState.SUBMITTED, ANNA, NOON);
    for (List<Handled> history : List.of(List.<Handled>of(), List.of(submitted), List.of(odd))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Handling(history))
          .withMessage("the history of an application begins with a draft");
    }
    assertThat(new Handling(List.of(BEGUN)).state()).isEqualTo(ApplicationState.DRAFT);
  }

  @Test
  void isWhole() {
    Handled jump =
        new Handled(ApplicationStep.GRANT, ApplicationState.GRANTED, CLEO.because("Good"), hour(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Handling(List.of(BEGUN, jump)))
        .withMessage("no step 'grant' leads from 'draft' to 'granted'");
    Handled astray = new Handled(ApplicationStep.SUBMIT, ApplicationState.WORKSHOPS, ANNA, hour(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Handling(List.of(BEGUN, astray)))
        .withMessage("no step 'submit' leads from 'draft' to 'workshops'");
  }

  @Test
  void knowsWhoApplied() {
    assertThat(granted("a").handling().isByApplicant(ANNA.person())).isTrue();
    assertThat(granted("a").handling().isByApplicant(CLEO.person())).isFalse();
    assertThat(granted("a").handling().isByApplicant(BO.person())).isFalse();
  }

  @Test
  void recordsWhatWasDone() {
    assertThat(granted("a").handling().record(ApplicationStep.TURN_DOWN)).isEmpty();
    assertThat(granted("a").handling().record(ApplicationStep.BEGIN)).contains(BEGUN);
    assertThat(granted("a").handling().history())
        .extracting(Handled::step)
        .containsExactly(
            ApplicationStep.BEGIN,
            ApplicationStep.SUBMIT,
            ApplicationStep.CHOOSE,
            ApplicationStep.GRANT);
  }

  @Test
  void knowsHowThingsStoodAtATime() {
    Handling handling = granted("a").handling();
    assertThat(handling.isAt(ApplicationState.DRAFT, NOON.minusSeconds(1))).isFalse();
    assertThat(handling.isAt(ApplicationState.DRAFT, NOON)).isTrue();
    assertThat(handling.isAt(ApplicationState.WORKSHOPS, hour(3))).isTrue();
    assertThat(handling.isAt(ApplicationState.WORKSHOPS, hour(7))).isTrue();
    assertThat(handling.isAt(ApplicationState.WORKSHOPS, hour(8))).isFalse();
    assertThat(handling.isAt(ApplicationState.GRANTED, hour(9))).isTrue();
  }

  @Test
  void asksDecisionsAloneForAReason() {
    assertThat(Stream.of(ApplicationStep.values()).filter(ApplicationStep::isDecision))
        .containsExactly(
            ApplicationStep.CHOOSE,
            ApplicationStep.TURN_DOWN,
            ApplicationStep.GRANT,
            ApplicationStep.DECLINE);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Handled(ApplicationStep.CHOOSE, ApplicationState.WORKSHOPS, CLEO, NOON))
        .withMessage("a decision has a reason, 'choose' too");
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
  void isToldInThreeLanguages() {
    assertThat(ApplicationState.NOT_CHOSEN.key()).isEqualTo("not-chosen");
    assertThat(ApplicationStep.TURN_DOWN.key()).isEqualTo("turn-down");
    assertThat(ApplicationState.WORKSHOPS.label().in(ENGLISH))
        .isEqualTo("in application workshops");
    assertThat(ApplicationState.WORKSHOPS.label().in(FINNISH)).isEqualTo("hakutyöpajoissa");
    assertThat(ApplicationState.WORKSHOPS.label().in(SWEDISH)).isEqualTo("i ansökningsworkshoppar");
    assertThat(
            Stream.of(ApplicationState.values()).map(state -> state.label().in(FINNISH)).toList())
        .doesNotHaveDuplicates();
    assertThat(Stream.of(ApplicationStep.values()).map(step -> step.label().in(SWEDISH)).toList())
        .doesNotHaveDuplicates();
    assertThat(ApplicationStep.GRANT.label().in(ENGLISH)).isEqualTo("grant support");
  }

  @Test
  void recordsPartnersAndCommitmentsOnce() {
    Commitment school = new Commitment(SCHOOL, BO, NOON);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WorkshopResults(Set.of(), List.of(), List.of(school, school), List.of()))
        .withMessage("each partner and each commitment is recorded once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WorkshopResults(Set.of(), List.of(), List.of(), List.of(school, school)));
    assertThat(
            new WorkshopResults(
                    Set.of(), List.of(new Stakeholder(text("x"), BO, NOON)), List.of(), List.of())
                .isEmpty())
        .isFalse();
  }
}
