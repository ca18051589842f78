package fi.oppienjako.lessons.core.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionsTest {

  private static final Condition BUSY = Condition.people("Busy desk");
  private static final Condition SMALL = Condition.organisation("small municipality");
  private static final Condition EXPLAINED = BUSY.meaning(LocalizedText.english("A queue."));

  @Test
  void areOfFiveAspects() {
    assertThat(
            List.of(
                Condition.situation("pilot starting"),
                Condition.environment("shared premises"),
                BUSY,
                SMALL,
                Condition.method("service design")))
        .extracting(Condition::toString)
        .containsExactly(
            "situation: pilot-starting",
            "environment: shared-premises",
            "people: busy-desk",
            "organisation: small-municipality",
            "method: service-design");
    assertThat(BUSY.term()).isEqualTo(new Term("busy-desk"));
    assertThat(BUSY.explanation()).isEmpty();
    assertThat(EXPLAINED.explanation()).contains(LocalizedText.english("A queue."));
  }

  @Test
  void matchByAspectAndWordHoweverTheyAreExplained() {
    assertThat(BUSY.matches(EXPLAINED)).isTrue();
    assertThat(BUSY.matches(Condition.situation("busy desk"))).isFalse();
    assertThat(BUSY.matches(Condition.people("idle desk"))).isFalse();
  }

  @Test
  void refuseTheSameConditionTwice() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Conditions.of(SMALL, BUSY, EXPLAINED))
        .withMessage("the condition 'people: busy-desk' is there twice");
  }

  @Test
  void areToldAspectByAspect() {
    Conditions conditions = Conditions.of(BUSY, SMALL);

    assertThat(conditions.about(Aspect.PEOPLE)).containsExactly(BUSY);
    assertThat(conditions.about(Aspect.METHOD)).isEmpty();
    assertThat(conditions).containsExactly(BUSY, SMALL);
    assertThat(conditions.isEmpty()).isFalse();
    assertThat(Conditions.NONE.isEmpty()).isTrue();
  }
}
