package fi.oppienjako.lessons.core.programme;

import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Progress.Visit;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final Id<Phase> GRASP = Id.of("grasp");
  private static final Id<Phase> DEVELOP = Id.of("develop");

  @Test
  void hasNeitherBegunNorEndedBeforeTheStart() {
    assertThat(Progress.NONE.current()).isEmpty();
    assertThat(Progress.NONE.began()).isEmpty();
    assertThat(Progress.NONE.ended()).isEmpty();
    assertThat(Progress.NONE.ending(TODAY)).isEqualTo(Progress.NONE);
  }

  @Nested
  class UnderWay {

    private final Progress going =
        Progress.NONE.entering(GRASP, TODAY).entering(DEVELOP, TODAY.plusDays(7));

    @Test
    void isInThePhaseEnteredLast() {
      assertThat(going.visits())
          .containsExactly(
              new Visit(GRASP, TODAY, Optional.of(TODAY.plusDays(7))),
              new Visit(DEVELOP, TODAY.plusDays(7), Optional.empty()));
      assertThat(going.current()).contains(going.visits().get(1));
      assertThat(going.began()).contains(TODAY);
      assertThat(going.ended()).isEmpty();
    }

    @Test
    void mayRevisitAPhase() {
      Progress back = going.entering(GRASP, TODAY.plusDays(9));
      assertThat(back.visits()).extracting(Visit::phase).containsExactly(GRASP, DEVELOP, GRASP);
      assertThat(back.began()).contains(TODAY);
    }

    @Test
    void mayEnterAndLeaveOnTheSameDay() {
      Progress through = going.entering(GRASP, TODAY.plusDays(7)).ending(TODAY.plusDays(7));
      assertThat(through.visits()).hasSize(3);
      assertThat(through.ended()).contains(TODAY.plusDays(7));
    }

    @Test
    void doesNotGoBackInTime() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> going.entering(GRASP, TODAY.plusDays(6)));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> going.ending(TODAY.plusDays(6)));
    }
  }

  @Nested
  class AtTheEnd {

    private final Progress ended =
        Progress.NONE
            .entering(GRASP, TODAY)
            .entering(DEVELOP, TODAY.plusDays(7))
            .ending(TODAY.plusDays(8));

    @Test
    void isInNoPhase() {
      assertThat(ended.current()).isEmpty();
      assertThat(ended.ended()).contains(TODAY.plusDays(8));
    }

    @Test
    void doesNotEndAgain() {
      assertThat(ended.ending(TODAY.plusDays(20))).isEqualTo(ended);
    }

    @Test
    void mayBeTakenUpAgain() {
      Progress again = ended.entering(GRASP, TODAY.plusDays(30));
      assertThat(again.ended()).isEmpty();
      assertThat(again.visits()).hasSize(3);
      assertThat(again.visits().get(1).to()).contains(TODAY.plusDays(8));
    }

    @Test
    void endsWithTheLastDayOfAll() {
      Progress overlapping =
          Progress.of(
              List.of(
                  new Visit(GRASP, TODAY, Optional.of(TODAY.plusDays(9))),
                  new Visit(DEVELOP, TODAY.plusDays(2), Optional.of(TODAY.plusDays(4)))));
      assertThat(overlapping.ended()).contains(TODAY.plusDays(9));
    }
  }

  @Test
  void listsVisitsInTheOrderInWhichTheyBegan() {
    Visit first = new Visit(GRASP, TODAY, Optional.of(TODAY));
    Visit sameDay = new Visit(DEVELOP, TODAY, Optional.empty());
    assertThat(Progress.of(List.of(first, sameDay)).visits()).hasSize(2);
    Visit earlier = new Visit(DEVELOP, TODAY.minusDays(1), Optional.empty());
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Progress.of(List.of(first, earlier)))
        .withMessage("the phase 'develop' (2026-03-01) is listed after one that began later");
  }

  @Test
  void aVisitDoesNotEndBeforeItBegins() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Visit(GRASP, TODAY, Optional.of(TODAY.minusDays(1))))
        .withMessage("2026-03-01 is before 2026-03-02");
  }
}
