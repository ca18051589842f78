package fi.oppienjako.lessons.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

  @ParameterizedTest
  @CsvSource({
    "Busy desk, busy-desk",
    "'  Työikäiset ', työikäiset",
    "a_b  c - d, a-b-c-d",
    "2030, 2030",
    "R&D / testing, r-d-testing",
    "C + D, c-d",
    "日本, 日本"
  })
  void readsNames(String name, String key) {
    assertThat(Term.of(name)).hasToString(key);
    assertThat(Term.of(name).key()).isEqualTo(key);
  }

  @Test
  void isTheSameHoweverItsLettersAreComposed() {
    assertThat(new Term("tyo\u0308")).isEqualTo(new Term("ty\u00f6"));
    assertThat(Term.of("TYO\u0308")).isEqualTo(new Term("ty\u00f6"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "-a", "a-", "a--b", "A", "a b", "a.b", "a\n"})
  void refusesAnyOtherForm(String key) {
    assertThat(Term.isWellFormed(key)).isFalse();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Term(key))
        .withMessage(
            "'"
                + key
                + "' is not a word of a vocabulary: lower-case letters, digits and single hyphens, at most 64 "
                + "characters");
  }

  @Test
  void refusesANameThatGivesNoWord() {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Term.of(" "));
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Term.of("- a"));
  }

  @Test
  void takesSixtyFourCharactersAndNoMore() {
    assertThat(Term.isWellFormed("a".repeat(64))).isTrue();
    assertThat(Term.isWellFormed("a".repeat(65))).isFalse();
  }

  @Test
  void cutsALongNameWhereAWordEnds() {
    String name =
        "Services / guidance & support for residents who need help with digital things (a";
    assertThat(Term.of(name))
        .hasToString("services-guidance-support-for-residents-who-need-help-with");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Term.of("a".repeat(65)));
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> new Term(null)).withMessage("key");
  }

  @Test
  void sortsAsItIsWritten() {
    assertThat(Stream.of(new Term("b"), new Term("a-1"), new Term("a")).sorted())
        .containsExactly(new Term("a"), new Term("a-1"), new Term("b"));
  }
}
