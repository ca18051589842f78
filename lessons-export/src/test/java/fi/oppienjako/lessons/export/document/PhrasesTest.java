package fi.oppienjako.lessons.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.text.Languages;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv"})
  void hasTheSameKeysAndPlacesInEveryLanguage(String language) {
    assertThat(places(Languages.parse(language))).isEqualTo(places(Languages.ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void hasNoApostropheThatWouldHideAPlace(String language) {
    assertThat(phrases(Languages.parse(language)).values())
        .allSatisfy(phrase -> assertThat(phrase).isNotBlank().doesNotContain("'"));
  }

  private static Map<String, String> places(Locale language) {
    Map<String, String> places = new TreeMap<>();
    phrases(language)
        .forEach(
            (key, phrase) ->
                places.put(
                    key,
                    PLACE
                        .matcher(phrase)
                        .results()
                        .map(m -> m.group())
                        .sorted()
                        .toList()
                        .toString()));
    return places;
  }

  private static Map<String, String> phrases(Locale language) {
    ResourceBundle bundle = ResourceBundle.getBundle(Phrases.BUNDLE, language);
    Map<String, String> phrases = new TreeMap<>();
    bundle.keySet().forEach(key -> phrases.put(key, bundle.getString(key)));
    return phrases;
  }
}
