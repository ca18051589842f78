package fi.oppienjako.lessons.core.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageTest {

  private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
  private static final Pattern USE = Pattern.compile("Message\\.of\\(\\s*\"([a-z.-]+)\"\\s*[,)]");
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

  @Test
  void isPutIntoTheLanguageOfTheReaderWithItsArguments() {
    Message level = Message.of("open-at", "arena");
    Message narrowing = Message.of("too-widely-open.narrowing", "x", level, "y");

    assertThat(level).hasToString("open at arena");
    assertThat(level.in(Locale.forLanguageTag("fi-FI"))).isEqualTo("avoin tasolla arena");
    assertThat(level.in(Locale.GERMAN)).isEqualTo("open at arena");
    assertThat(narrowing.in(Languages.FINNISH))
        .isEqualTo(
            "x ei voi olla avoin tasolla arena, koska siitä riippuu y, joka on avoin laajemmin");
    assertThat(Message.plain("it's {0}").in(Languages.SWEDISH)).isEqualTo("it's {0}");
  }

  @Test
  void tellsSeveralThingsWithCommasBetween() {
    Message level = Message.of("open-at", "arena");

    assertThat(Message.of("open-at", List.of(level, "y")).in(Languages.FINNISH))
        .isEqualTo("avoin tasolla avoin tasolla arena, y");
    assertThat(Message.of("open-at", Set.of())).hasToString("open at –");
  }

  @Test
  void isMissedAloud() {
    Message none = Message.of("no.such");

    assertThat(none.isKnown()).isFalse();
    assertThatExceptionOfType(MissingResourceException.class)
        .isThrownBy(() -> none.in(Languages.FINNISH));
  }

  @Test
  void isThereInEnglishWhereverItIsUsed() throws IOException {
    Set<String> used = used();

    assertThat(used).contains("not-found", "step.impossible");
    assertThat(sentences(Languages.ENGLISH).stringPropertyNames())
        .filteredOn(key -> !key.startsWith("kind."))
        .containsExactlyInAnyOrderElementsOf(used);
  }

  /** An English sentence on a Finnish or Swedish screen is a fault, so none may be missing. */
  @Test
  void hasTheSameKeysAndPlacesInEveryLanguage() throws IOException {
    Map<String, Set<String>> english = placesByKey(Languages.ENGLISH);
    for (Locale language : List.of(Languages.FINNISH, Languages.SWEDISH)) {
      assertThat(placesByKey(language)).as("%s", language).isEqualTo(english);
    }
  }

  @Test
  void isAWellFormedPattern() throws IOException {
    for (Locale language : Languages.SPOKEN) {
      sentences(language)
          .forEach(
              (key, pattern) -> {
                assertThat(pattern.toString())
                    .as("%s in %s", key, language)
                    .doesNotContainPattern(LONE_APOSTROPHE);
                assertThat(
                        new MessageFormat(pattern.toString(), language)
                            .format(new Object[] {"x", "x", "x", "x", "x", "x", "x"}))
                    .as("%s in %s", key, language)
                    .isNotBlank()
                    .doesNotContain("{");
              });
    }
  }

  /** In English kinds are called as files call them. */
  @Test
  void namesKindsByTheirKeysInEnglish() throws IOException {
    sentences(Languages.ENGLISH)
        .forEach(
            (key, word) -> {
              if (key.toString().startsWith("kind.")) {
                assertThat(key).isEqualTo("kind." + word);
              }
            });
  }

  /** The keys that the core uses, and those of failures that only a store meets. */
  private static Set<String> used() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String module :
        List.of("lessons-core", "lessons-persistence-jdbi", "lessons-search-lucene")) {
      try (Stream<Path> sources = Files.walk(Path.of("..", module, "src/main/java"))) {
        for (Path source : sources.filter(one -> one.toString().endsWith(".java")).toList()) {
          USE.matcher(Files.readString(source))
              .results()
              .map(use -> use.group(1))
              .forEach(keys::add);
        }
      }
    }
    return keys;
  }

  private static Map<String, Set<String>> placesByKey(Locale language) throws IOException {
    Map<String, Set<String>> places = new TreeMap<>();
    sentences(language)
        .forEach((key, pattern) -> places.put(key.toString(), places(pattern.toString())));
    return places;
  }

  private static Set<String> places(String pattern) {
    return PLACE.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static Properties sentences(Locale language) throws IOException {
    String name = "refusals_" + language.toLanguageTag() + ".properties";
    Properties sentences = new Properties();
    try (Reader reader =
        new InputStreamReader(
            requireNonNull(Message.class.getResourceAsStream(name), name), UTF_8)) {
      sentences.load(reader);
    }
    return sentences;
  }
}
