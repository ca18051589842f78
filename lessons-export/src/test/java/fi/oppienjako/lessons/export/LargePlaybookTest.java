package fi.oppienjako.lessons.export;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.export.document.ReviewMarkdown;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is large and allowed is read and reviewed in time that grows with its size alone. */
class LargePlaybookTest {

  private static final int PHASES = 20_000;

  @Test
  void readsTwentyThousandPhases() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(large().process().phases()).hasSize(PHASES));
  }

  @Test
  @Tag("slow")
  void reviewsTwentyThousandPhases() {
    Playbook large = large();
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () ->
            assertThat(
                    new ReviewMarkdown().asText(Review.of(large.process(), large.rhythm())).lines())
                .hasSizeGreaterThan(5 * PHASES));
  }

  private static Playbook large() {
    StringBuilder text = new StringBuilder("playbook: x\nlanguage: en\nname: X\nphases:\n");
    for (int i = 0; i < PHASES; i++) {
      text.append("  - {phase: p%d, name: P%d}\n".formatted(i, i));
    }
    return Playbooks.parse(text.toString(), "large.yaml");
  }
}
