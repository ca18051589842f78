package fi.oppienjako.lessons.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @Test
  void composesAndStrips() {
    assertThat(PlainText.cleaned("  A\u0308iti\r\nja is\u00e4 "))
        .isEqualTo("\u00c4iti\nja is\u00e4");
    assertThat(PlainText.cleaned("emoji \uD83D\uDE00")).isEqualTo("emoji \uD83D\uDE00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u200B", "\u200B \uFEFF\u00A0", "\u2060"})
  void whatShowsNothingIsBlank(String text) {
    assertRefused(text, "a text must not be blank");
  }

  @ParameterizedTest
  @CsvSource({
    "0000, a text must not hold control characters",
    "001B, a text must not hold control characters",
    "009B, a text must not hold control characters",
    "000D, a text must not hold control characters",
    "D800, a text must not hold half a character",
    "DC00, a text must not hold half a character",
    "202E, a text must not override the direction of writing",
    "2066, a text must not override the direction of writing"
  })
  void refusesWhatCannotBeWrittenOrMisleads(String sign, String sentence) {
    String text = "Book" + (char) Integer.parseInt(sign, 16) + "ahead";
    assertRefused(text, sentence);
    for (ThrowingCallable written :
        List.<ThrowingCallable>of(
            () -> LocalizedText.english(text),
            () -> By.by(Id.of("anna")).because(text),
            () -> Person.of(Id.of("anna"), text))) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(written)
          .withMessage(sentence);
    }
  }

  private static void assertRefused(String text, String sentence) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PlainText.cleaned(text))
        .withMessage(sentence);
  }
}
