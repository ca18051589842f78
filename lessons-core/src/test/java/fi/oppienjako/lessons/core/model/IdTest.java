package fi.oppienjako.lessons.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fi.oppienjako.lessons.core.text.InvalidValueException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "a-b_c.d", "0198-f", "z..", "a--"})
  void takesWhatCanStandAnywhere(String value) {
    assertThat(Id.of(value)).hasToString(value);
    assertThat(Id.isWellFormed(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "A", "ä", "-a", ".a", "_a", "a b", "a/b", "a\n", "a:b"})
  void refusesAnythingElse(String value) {
    assertThat(Id.isWellFormed(value)).isFalse();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Id.of(value))
        .withMessage(
            "'"
                + value
                + "' is not an id: 1 to 64 characters of a-z, 0-9, '-', '_' and '.', beginning with a letter or a "
                + "digit");
  }

  @Test
  void takesSixtyFourCharactersAndNoMore() {
    assertThat(Id.of("a".repeat(64)).value()).hasSize(64);
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Id.of("a".repeat(65)));
  }

  @Test
  void quotesNoMoreOfABadOneThanCanBeRead() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Id.of("A".repeat(80)))
        .withMessageStartingWith("'" + "A".repeat(80) + "' is not an id");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Id.of("A".repeat(81)))
        .withMessageStartingWith("'" + "A".repeat(80) + "…' is not an id");
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> Id.of(null)).withMessage("value");
  }

  @Test
  void sortsAsItIsWritten() {
    assertThat(Stream.<Id<Object>>of(Id.of("b"), Id.of("a-1"), Id.of("a")).sorted())
        .containsExactly(Id.of("a"), Id.of("a-1"), Id.of("b"));
  }
}
