package fi.oppienjako.lessons.core.text;

import static fi.oppienjako.lessons.core.text.Languages.ENGLISH;
import static fi.oppienjako.lessons.core.text.Languages.FINNISH;
import static fi.oppienjako.lessons.core.text.Languages.SWEDISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {

  private static final Locale FINLAND_SWEDISH = Locale.forLanguageTag("sv-FI");

  @Test
  void keepsTheOriginalFirstAndTheOthersInTheOrderOfTheirTags() {
    LocalizedText text =
        LocalizedText.of(FINNISH, "oppi").with(SWEDISH, "lärdom").with(ENGLISH, "lesson");

    assertThat(text.wordings())
        .containsExactly(
            entry(FINNISH, "oppi"), entry(ENGLISH, "lesson"), entry(SWEDISH, "lärdom"));
    assertThat(text.original()).isEqualTo(FINNISH);
    assertThat(text).hasToString("oppi");
    assertThat(LocalizedText.english("lesson")).isEqualTo(LocalizedText.of(ENGLISH, "lesson"));
  }

  @Test
  void copiesWhatItIsGiven() {
    Map<Locale, String> wordings = new LinkedHashMap<>(Map.of(FINNISH, "oppi"));
    LocalizedText text = new LocalizedText(FINNISH, wordings, Set.of());

    wordings.put(SWEDISH, "lärdom");

    assertThat(text.wordings()).containsOnlyKeys(FINNISH);
  }

  @Nested
  class Cleaning {

    @Test
    void stripsComposesAndEndsLinesWithALineFeed() {
      assertThat(LocalizedText.english("  a\r\nb\tO\u0308 \n").with(FINNISH, "\u2003x "))
          .isEqualTo(LocalizedText.english("a\nb\t\u00d6").with(FINNISH, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u2003"})
    void refusesABlankText(String blank) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> LocalizedText.english(blank))
          .withMessage("a text must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\rb", "a\u001bb", "a\u007fb", "a\u0085b"})
    void refusesControlCharacters(String text) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> LocalizedText.english(text))
          .withMessage("a text must not hold control characters");
    }

    @Test
    void refusesABlankTranslation() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> LocalizedText.english("a").with(FINNISH, " "));
    }
  }

  @Nested
  class Staleness {

    private final LocalizedText text =
        LocalizedText.english("old").with(FINNISH, "vanha").with(SWEDISH, "gammal");

    @Test
    void isOfAllTranslationsWhenTheOriginalChanges() {
      LocalizedText changed = text.with(ENGLISH, "new");

      assertThat(changed.stale()).containsExactlyInAnyOrder(FINNISH, SWEDISH);
      assertThat(changed.in(FINNISH)).isEqualTo("vanha");
    }

    @Test
    void endsWhenATranslationIsGivenAnew() {
      LocalizedText changed = text.with(ENGLISH, "new").with(FINNISH, "uusi");

      assertThat(changed.stale()).containsExactly(SWEDISH);
      assertThat(changed.with(SWEDISH, "gammal").stale()).isEmpty();
    }

    @Test
    void doesNotComeOfTheSameOriginalWrittenOtherwise() {
      assertThat(text.with(ENGLISH, " old\r\n")).isEqualTo(text);
    }

    @Test
    void isKeptWhenTheOriginalStaysAsItIs() {
      LocalizedText changed = text.with(ENGLISH, "new");

      assertThat(changed.with(ENGLISH, "new")).isEqualTo(changed);
    }

    @Test
    void isOnlyOfTranslationsThatAreThere() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new LocalizedText(ENGLISH, Map.of(ENGLISH, "a"), Set.of(FINNISH)))
          .withMessage("only translations that are there can be stale, not fi");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new LocalizedText(ENGLISH, Map.of(ENGLISH, "a"), Set.of(ENGLISH)))
          .withMessage("only translations that are there can be stale, not en");
    }
  }

  @Nested
  class Reading {

    @Test
    void isInTheVeryLanguage() {
      LocalizedText text =
          LocalizedText.english("a").with(SWEDISH, "general").with(FINLAND_SWEDISH, "regional");

      assertThat(text.in(FINLAND_SWEDISH)).isEqualTo("regional");
      assertThat(text.in(SWEDISH)).isEqualTo("general");
    }

    @Test
    void isElseInTheLanguageWithoutItsRegion() {
      LocalizedText text =
          LocalizedText.english("a")
              .with(Locale.forLanguageTag("sv-AX"), "other")
              .with(SWEDISH, "general");

      assertThat(text.in(FINLAND_SWEDISH)).isEqualTo("general");
    }

    @Test
    void isElseInAnyRegionalFormOfTheLanguage() {
      LocalizedText text =
          LocalizedText.english("a").with(FINNISH, "b").with(FINLAND_SWEDISH, "regional");

      assertThat(text.in(SWEDISH)).isEqualTo("regional");
    }

    @Test
    void isElseTheOriginal() {
      assertThat(LocalizedText.english("a").with(FINNISH, "b").in(SWEDISH)).isEqualTo("a");
      assertThat(LocalizedText.english("a").in(Locale.ROOT)).isEqualTo("a");
    }

    @Test
    void tellsWhatIsMissing() {
      assertThat(LocalizedText.english("a").missing(Set.of(ENGLISH, FINNISH)))
          .containsExactly(FINNISH);
    }
  }

  @Test
  void refusesAnOriginalWithoutAWording() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new LocalizedText(FINNISH, Map.of(ENGLISH, "a"), Set.of()))
        .withMessage("the original language fi has no wording");
    assertThatNullPointerException()
        .isThrownBy(() -> new LocalizedText(null, Map.of(ENGLISH, "a"), Set.of()))
        .withMessage("original");
  }
}
