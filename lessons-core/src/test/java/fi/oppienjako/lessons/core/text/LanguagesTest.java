package fi.oppienjako.lessons.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

  @Test
  void areFinnishSwedishAndEnglish() {
    assertThat(Languages.SPOKEN)
        .extracting(Locale::toLanguageTag)
        .containsExactly("fi", "sv", "en");
  }

  @Test
  void areReadFromTags() {
    assertThat(Languages.parse("fi")).isEqualTo(Languages.FINNISH);
    assertThat(Languages.parse("sv-FI").toLanguageTag()).isEqualTo("sv-FI");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "und", "x-klingon", "sv_FI!", "-"})
  void areRefusedWhenTheTagIsNone(String tag) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Languages.parse(tag))
        .withMessage("'%s' is not a language tag such as fi, sv or en", tag);
  }

  @Test
  void tellWhatIsWrongWithAnIllFormedTag() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Languages.parse("a"))
        .withCauseInstanceOf(IllformedLocaleException.class);
  }

  @Test
  void areSpokenWithoutTheirRegionElseInEnglish() {
    assertThat(Languages.spoken(Locale.forLanguageTag("sv-FI"))).isEqualTo(Languages.SWEDISH);
    assertThat(Languages.spoken(Locale.forLanguageTag("fi"))).isEqualTo(Languages.FINNISH);
    assertThat(Languages.spoken(Locale.GERMAN)).isEqualTo(Languages.ENGLISH);
  }
}
