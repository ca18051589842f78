package fi.oppienjako.lessons.core.lesson;

import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionTest {

  private static final Lesson LESSON = draft("queue", project("desk"));
  private static final Action OPEN =
      Action.open(Id.of("call"), LESSON, text("Call the desk"), Id.of("anna"), TODAY);

  private static Action with(
      Action.State state, Optional<LocalDate> closed, Optional<LocalizedText> proof) {
    return new Action(
        OPEN.id(),
        0,
        OPEN.lesson(),
        OPEN.project(),
        OPEN.text(),
        OPEN.owner(),
        OPEN.due(),
        state,
        closed,
        proof);
  }

  @Nested
  class WhileOpen {

    @Test
    void belongsToTheProjectThatLearnedTheLesson() {
      assertThat(OPEN.lesson()).isEqualTo(LESSON.id());
      assertThat(OPEN.project()).isEqualTo(LESSON.origin().project());
      assertThat(OPEN.ownedBy()).contains(Project.KIND.ref(OPEN.project()));
      assertThat(OPEN.visibleFrom()).isEmpty();
    }

    @Test
    void isOverdueFromTheDayAfterItWasDue() {
      assertThat(OPEN.isOverdueOn(TODAY)).isFalse();
      assertThat(OPEN.isOverdueOn(TODAY.plusDays(1))).isTrue();
    }

    @Test
    void isDoneWithProof() {
      Action done = OPEN.atRevision(3).done(TODAY.plusDays(1), text("They answered"));
      assertThat(done)
          .isEqualTo(
              with(
                      Action.State.DONE,
                      Optional.of(TODAY.plusDays(1)),
                      Optional.of(text("They answered")))
                  .atRevision(3));
    }

    @Test
    void isDroppedWithAReason() {
      assertThat(OPEN.dropped(TODAY, text("No desk any more")))
          .isEqualTo(
              with(
                  Action.State.DROPPED, Optional.of(TODAY), Optional.of(text("No desk any more"))));
    }
  }

  @Nested
  class OnceClosed {

    private final Action done = OPEN.done(TODAY, text("They answered"));
    private final Action dropped = OPEN.dropped(TODAY, text("No desk any more"));

    @Test
    void isNeverOverdue() {
      assertThat(done.isOverdueOn(TODAY.plusYears(1))).isFalse();
      assertThat(dropped.isOverdueOn(TODAY.plusYears(1))).isFalse();
    }

    @Test
    void isNotClosedAgain() {
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> done.dropped(TODAY, text("No")))
          .withMessage(
              "action 'call' is in the state 'done' already and cannot move to the state 'dropped'; open another one instead");
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> dropped.done(TODAY, text("Yes")))
          .withMessageStartingWith(
              "action 'call' is in the state 'dropped' already and cannot move to the state 'done';");
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasADayAndAProofIfAndOnlyIfItIsClosed(Action.State state) {
    Optional<LocalDate> day = Optional.of(TODAY);
    Optional<LocalizedText> proof = Optional.of(text("Seen"));
    boolean open = state == Action.State.OPEN;
    assertThat(with(state, open ? Optional.empty() : day, open ? Optional.empty() : proof).state())
        .isEqualTo(state);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> with(state, day, Optional.empty()))
        .withMessage(
            "an action that is done or dropped must have a date and proof, and no other "
                + "action may");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> with(state, Optional.empty(), proof));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> with(state, open ? day : Optional.empty(), open ? proof : Optional.empty()));
  }
}
