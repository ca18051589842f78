package fi.oppienjako.lessons.core.cocreation;

import static fi.oppienjako.lessons.core.cocreation.Given.PROJECT;
import static fi.oppienjako.lessons.core.cocreation.Given.TOWN;
import static fi.oppienjako.lessons.core.cocreation.Given.step;
import static fi.oppienjako.lessons.core.cocreation.Given.whole;
import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class JointActionTest {

  private static final By WHY = BO.because("The desk is open in five towns");

  private final Roadmap roadmap =
      Roadmap.begin(PROJECT, ANNA, NOON)
          .draft(whole(), ANNA, hour(1))
          .open(Openness.ARENA, ANNA, hour(2));
  private final JointAction agreed = agree("desk");
  private final JointAction started = agreed.start(BO, hour(4));
  private final JointAction done = started.finish(WHY, hour(5));
  private final JointAction dropped = agreed.drop(WHY, hour(5));

  private JointAction agree(String place) {
    return JointAction.agree(Id.of("a1"), roadmap, Id.of(place), TOWN, TODAY, ANNA, hour(3));
  }

  private static void assertRefused(ThrowingCallable step, String message) {
    assertThatThrownBy(step).isInstanceOf(ImpossibleStepException.class).hasMessage(message);
  }

  @Test
  void isAgreedAtAPlaceThatTheRoadmapNamesAndIsAsOpen() {
    assertThat(agreed)
        .isEqualTo(
            new JointAction(
                Id.of("a1"),
                0,
                Id.of("map"),
                PROJECT.id(),
                Id.of("desk"),
                TOWN,
                Openness.ARENA,
                History.of(
                    new Stage(JointAction.State.AGREED, TODAY, Openness.ARENA), ANNA, hour(3))));
    assertThat(agreed.visibleFrom()).contains(Openness.ARENA);
    assertThat(agreed.ownedBy()).contains(PROJECT.ref());
    assertThat(agreed.state()).isEqualTo(JointAction.State.AGREED);
    assertThat(agreed.due()).isEqualTo(TODAY);
  }

  @Test
  void isRefusedWhereTheRoadmapNamesNoPlace() {
    assertRefused(
        () -> agree("people-first"),
        "version 1 of roadmap 'map' has no place of joint action 'people-first'; it " + "has desk");
  }

  @Test
  void isStartedAndDone() {
    assertThat(started.state()).isEqualTo(JointAction.State.STARTED);
    assertThat(done.state()).isEqualTo(JointAction.State.DONE);
    assertThat(done.history().entries())
        .containsExactly(
            step(new Stage(JointAction.State.AGREED, TODAY, Openness.ARENA), ANNA, hour(3)),
            step(new Stage(JointAction.State.STARTED, TODAY, Openness.ARENA), BO, hour(4)),
            step(new Stage(JointAction.State.DONE, TODAY, Openness.ARENA), WHY, hour(5)));
  }

  @Test
  void isNotDoneBeforeItStarted() {
    assertRefused(
        () -> agreed.finish(WHY, hour(4)),
        "joint-action 'a1' is in the state 'agreed', so the step 'finish' cannot be taken; possible now: start, postpone, drop");
  }

  @Test
  void isNotStartedTwice() {
    assertRefused(
        () -> started.start(BO, hour(5)),
        "joint-action 'a1' is in the state 'started', so the step 'start' cannot be taken; possible now: finish, postpone, drop");
  }

  @Test
  void isOverOnceDoneOrDropped() {
    assertThat(dropped.state()).isEqualTo(JointAction.State.DROPPED);
    assertThat(started.drop(WHY, hour(5)).state()).isEqualTo(JointAction.State.DROPPED);
    for (JointAction over : List.of(done, dropped)) {
      String message =
          "joint-action 'a1' is in the state '%s', so the step '%s' cannot be taken; nothing more can be done with it";
      String state = over.state().key();
      assertRefused(() -> over.start(BO, hour(6)), message.formatted(state, "start"));
      assertRefused(() -> over.finish(WHY, hour(6)), message.formatted(state, "finish"));
      assertRefused(() -> over.drop(WHY, hour(6)), message.formatted(state, "drop"));
      assertRefused(
          () -> over.postpone(TODAY.plusDays(9), WHY, hour(6)),
          message.formatted(state, "postpone"));
    }
  }

  @Test
  void asksForAReasonWhereItEndsOrIsPutOff() {
    String message =
        "joint action 'a1': this step needs a reason or proof; say why, or what shows "
            + "that it is done";
    assertRefused(() -> started.finish(BO, hour(6)), message);
    assertRefused(() -> started.drop(BO, hour(6)), message);
    assertRefused(() -> started.postpone(TODAY, BO, hour(6)), message);
  }

  @Test
  void isPutOff() {
    JointAction later = started.postpone(TODAY.plusDays(9), WHY, hour(6));
    assertThat(later.due()).isEqualTo(TODAY.plusDays(9));
    assertThat(later.state()).isEqualTo(JointAction.State.STARTED);
    assertThat(agreed.postpone(TODAY.plusDays(9), WHY, hour(6)).state())
        .isEqualTo(JointAction.State.AGREED);
  }

  @Test
  void isOverdueWhileOpenAfterItsDay() {
    assertThat(agreed.isOverdueOn(TODAY)).isFalse();
    assertThat(agreed.isOverdueOn(TODAY.plusDays(1))).isTrue();
    assertThat(started.isOverdueOn(TODAY.plusDays(1))).isTrue();
    assertThat(done.isOverdueOn(TODAY.plusDays(1))).isFalse();
    assertThat(dropped.isOverdueOn(TODAY.plusDays(1))).isFalse();
  }

  @Test
  void isOpenedMoreWidelyAndNeverLess() {
    assertThat(agreed.openedTo(Openness.AGORA).openness()).isEqualTo(Openness.AGORA);
    assertThat(agreed.openedTo(Openness.LAB)).isEqualTo(agreed);
  }

  @Test
  void showsNobodyWhatWasSaidWhereItWasLessOpen() {
    JointAction opened =
        started
            .postpone(TODAY.plusDays(9), BO.because("The mayor's cousin"), hour(5))
            .openedTo(Openness.AGORA)
            .finish(WHY, hour(6));
    assertThat(opened.redactedAt(Openness.AGORA).history().entries())
        .extracting(step -> step.by())
        .containsExactly(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(WHY));
    assertThat(opened.redactedAt(Openness.AGORA).due()).isEqualTo(TODAY.plusDays(9));
    assertThat(opened.redactedAt(Openness.ARENA)).isEqualTo(opened);
  }

  @Test
  void onlyGrows() {
    assertThat(done.isSuccessorOf(agreed)).isTrue();
    assertThat(agreed.isSuccessorOf(done)).isFalse();
    assertThat(agreed.openedTo(Openness.AGORA).isSuccessorOf(agreed)).isTrue();
    assertThat(agreed.isSuccessorOf(agreed.openedTo(Openness.AGORA))).isFalse();
  }

  @Test
  void beginsWithBeingAgreed() {
    for (History<Stage> history :
        List.of(History.<Stage>none(), new History<>(done.history().entries().subList(1, 3)))) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () ->
                  new JointAction(
                      agreed.id(),
                      0,
                      agreed.roadmap(),
                      agreed.project(),
                      agreed.place(),
                      TOWN,
                      Openness.LAB,
                      history))
          .withMessage("the history of a joint action begins with its agreement");
    }
  }
}
