package fi.oppienjako.lessons.core.programme;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.programme.Challenge.Version;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChallengeTest {

  @Test
  void isToldAtLeastOnce() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Challenge(List.of()))
        .withMessage("a challenge needs to be stated at least once");
  }

  @Test
  void keepsEveryTelling() {
    Challenge first = Challenge.of(text("Queues"), ANNA, hour(0));
    Challenge refined = first.refined(text("Queues at nine"), BO, hour(1));
    assertThat(first.current()).isEqualTo(text("Queues"));
    assertThat(refined.current()).isEqualTo(text("Queues at nine"));
    assertThat(refined.versions())
        .containsExactly(
            new Version(text("Queues"), ANNA, hour(0)),
            new Version(text("Queues at nine"), BO, hour(1)));
  }
}
