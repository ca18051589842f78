package fi.oppienjako.lessons.core.review;

import static fi.oppienjako.lessons.core.text.LocalizedText.english;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final LocalizedText MESSAGE = english("message");
  private static final LocalizedText ADVICE = english("advice");
  private static final Rule RULE = rule("r", Severity.ERROR);
  private static final Finding FINDING = Finding.of(RULE, Place.PROCESS, MESSAGE, ADVICE);

  @Test
  void bearsTheMarksOfItsRule() {
    assertThat(FINDING.rule()).isEqualTo(RULE.id());
    assertThat(FINDING.severity()).isEqualTo(Severity.ERROR);
    assertThat(FINDING.place()).isEqualTo(Place.PROCESS);
    assertThat(FINDING.message()).isEqualTo(MESSAGE);
    assertThat(FINDING.advice()).isEqualTo(ADVICE);
  }

  @Test
  void canBeAsGraveAsATeamWantsIt() {
    assertThat(FINDING.at(Severity.NOTE))
        .isEqualTo(Finding.of(rule("r", Severity.NOTE), Place.PROCESS, MESSAGE, ADVICE));
  }

  @Test
  void equalsWhatSaysTheSame() {
    Finding same = Finding.of(rule("r", Severity.ERROR), Place.PROCESS, english("message"), ADVICE);

    assertThat(same).isEqualTo(FINDING).hasSameHashCodeAs(FINDING);
    assertThat(FINDING)
        .isNotEqualTo(null)
        .isNotEqualTo("message")
        .isNotEqualTo(FINDING.at(Severity.NOTE))
        .isNotEqualTo(Finding.of(rule("s", Severity.ERROR), Place.PROCESS, MESSAGE, ADVICE))
        .isNotEqualTo(Finding.of(RULE, Place.of(Plans.TEAM), MESSAGE, ADVICE))
        .isNotEqualTo(Finding.of(RULE, Place.PROCESS, ADVICE, ADVICE))
        .isNotEqualTo(Finding.of(RULE, Place.PROCESS, MESSAGE, MESSAGE));
    assertThat(FINDING.hashCode()).isNotEqualTo(FINDING.at(Severity.NOTE).hashCode());
  }

  @Test
  void refusesNothingAtAll() {
    assertThatNullPointerException()
        .isThrownBy(() -> Finding.of(RULE, null, MESSAGE, ADVICE))
        .withMessage("place");
    assertThatNullPointerException()
        .isThrownBy(() -> Finding.of(RULE, Place.PROCESS, null, ADVICE))
        .withMessage("message");
    assertThatNullPointerException()
        .isThrownBy(() -> Finding.of(RULE, Place.PROCESS, MESSAGE, null))
        .withMessage("advice");
    assertThatNullPointerException().isThrownBy(() -> FINDING.at(null)).withMessage("severity");
  }

  private static Rule rule(String id, Severity severity) {
    return Rule.of(Id.of(id), severity, MESSAGE, ADVICE, (process, rhythm) -> Stream.empty());
  }
}
