package fi.oppienjako.lessons.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.text.InvalidValueException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalReferenceTest {

  @ParameterizedTest
  @ValueSource(strings = {"ad:KL123", "hr-2:00 417", "case:VM/2022:17", "crm:Äänekoski"})
  void isReadAsItIsWritten(String written) {
    assertThat(ExternalReference.parse(written)).hasToString(written);
  }

  @Test
  void beginsWithTheSystem() {
    ExternalReference reference = ExternalReference.parse("case:VM/2022:17");
    assertThat(reference.system()).isEqualTo("case");
    assertThat(reference.key()).isEqualTo("VM/2022:17");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "KL123", ":KL123", "ad:", "AD:KL123", "1a:x", "ad: x", "ad:x ", "ad:a\tb"})
  void isRefusedInAnotherForm(String written) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ExternalReference.parse(written))
        .withMessageContaining("system:key, such as ad:KL123");
  }

  @Test
  void isRefusedIfTooLong() {
    assertThat(ExternalReference.parse("ad:" + "x".repeat(200)).key()).hasSize(200);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ExternalReference.parse("ad:" + "x".repeat(201)));
  }

  @Test
  void isOrderedBySystemAndKey() {
    assertThat(
            Stream.of("b:1", "a:2", "a:1")
                .map(ExternalReference::parse)
                .sorted()
                .map(ExternalReference::toString))
        .containsExactly("a:1", "a:2", "b:1");
  }

  @Test
  void isIndexedAsItIsWrittenInUpperOrLowerCase() {
    assertThat(ExternalReference.parse("ad:KL1").indexed())
        .isEqualTo(new ExternalReference("ad", "KL1").indexed())
        .isNotEqualTo(ExternalReference.parse("ad:kl1").indexed());
  }
}
