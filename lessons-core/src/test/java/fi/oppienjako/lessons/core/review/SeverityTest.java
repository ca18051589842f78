package fi.oppienjako.lessons.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.text.Languages;
import org.junit.jupiter.api.Test;

class SeverityTest {

  @Test
  void hasAKey() {
    assertThat(Severity.values())
        .extracting(Severity::key)
        .containsExactly("error", "warning", "note");
  }

  @Test
  void hasALabelInEveryLanguage() {
    assertThat(Severity.values())
        .extracting(severity -> severity.label().in(Languages.FINNISH))
        .containsExactly("virhe", "varoitus", "huomautus");
    assertThat(Severity.values())
        .extracting(severity -> severity.label().in(Languages.SWEDISH))
        .containsExactly("fel", "varning", "anmärkning");
    assertThat(Severity.values())
        .extracting(severity -> severity.label().in(Languages.ENGLISH))
        .containsExactly("error", "warning", "note");
  }
}
