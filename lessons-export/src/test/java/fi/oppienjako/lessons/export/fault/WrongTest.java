package fi.oppienjako.lessons.export.fault;

import static fi.oppienjako.lessons.core.text.Languages.ENGLISH;
import static fi.oppienjako.lessons.core.text.Languages.FINNISH;
import static fi.oppienjako.lessons.core.text.Languages.SWEDISH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.text.Languages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WrongTest {

  private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
  private static final Pattern USE = Pattern.compile("Wrong\\.of\\(\\s*\"([a-z.-]+)\"\\s*[,)]");
  private static final Pattern USE_OF_KIND =
      Pattern.compile(
          "(?:new Unique\\(|unique\\(in, \"[a-z-]+\", |ids\\(in, \"[a-z-]+\", )\"([a-z-]+)\"");
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

  @Test
  void isPutIntoTheLanguageOfTheReaderWithItsArguments() {
    Wrong wrong = Wrong.of("value.expected", Wrong.of("value.list"), Wrong.of("value.text"));

    assertThat(wrong).hasToString("expected a list here, not a text");
    assertThat(wrong.in(FINNISH)).isEqualTo("tässä pitää olla luettelo, mutta siinä on teksti");
    assertThat(wrong.in(Locale.forLanguageTag("sv-FI")))
        .isEqualTo("här väntas en lista, inte en text");
    assertThat(wrong.in(Locale.GERMAN)).isEqualTo(wrong.in(ENGLISH));
  }

  @Test
  void putsNumbersInAsTheyAreWrittenInFiles() {
    assertThat(Wrong.of("text.too-long", 65536))
        .hasToString("the text is longer than 65536 characters");
  }

  @Test
  void losesTheMiddleOfWhatIsTooLong() {
    String text = "a".repeat(500) + "b".repeat(500);
    Wrong wrong = Wrong.of("key.missing", text);

    assertThat(wrong.arguments()).containsExactly("a".repeat(280) + "…" + "b".repeat(120));
    assertThat(new Shortened(wrong))
        .hasToString("'" + "a".repeat(279) + "…" + "b".repeat(108) + "' is missing");
  }

  @Test
  void isThereInEnglishWhereverItIsUsed() throws IOException {
    Set<String> used = matches(USE);

    assertThat(used).contains("key.missing", "value.not-one-of");
    assertThat(sentences(ENGLISH).stringPropertyNames())
        .filteredOn(key -> !key.startsWith("kind."))
        .containsExactlyInAnyOrderElementsOf(used);
  }

  /** All that is looked up under a key put together where it is needed. */
  @Test
  void namesEveryKindOfThingThatAFileTellsOf() throws IOException {
    Set<String> kinds = matches(USE_OF_KIND);

    assertThat(kinds).contains("session", "pilot", "call", "remark");
    assertThat(sentences(ENGLISH).stringPropertyNames())
        .filteredOn(key -> key.startsWith("kind."))
        .containsAll(kinds.stream().map(kind -> "kind." + kind).toList());
  }

  @Test
  void isSaidInFinnishAndInSwedishWithTheSamePlaces() throws IOException {
    Properties english = sentences(ENGLISH);
    for (Locale language : List.of(FINNISH, SWEDISH)) {
      Properties sentences = sentences(language);
      assertThat(sentences.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
      sentences.forEach(
          (key, pattern) ->
              assertThat(places(pattern.toString()))
                  .as("%s in %s", key, language)
                  .isEqualTo(places(requireNonNull(english.getProperty(key.toString())))));
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
                            .format(new Object[] {"x", "x", "x", "x"}))
                    .as("%s in %s", key, language)
                    .isNotBlank()
                    .doesNotContain("{");
              });
    }
  }

  private static Set<String> matches(Pattern use) throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/fi/oppienjako/lessons/export"))) {
      for (Path source : sources.filter(one -> one.toString().endsWith(".java")).toList()) {
        use.matcher(Files.readString(source)).results().map(one -> one.group(1)).forEach(keys::add);
      }
    }
    return keys;
  }

  private static Set<String> places(String pattern) {
    return PLACE.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static Properties sentences(Locale language) throws IOException {
    String name = "faults_" + language.toLanguageTag() + ".properties";
    Properties sentences = new Properties();
    try (Reader reader =
        new InputStreamReader(requireNonNull(Wrong.class.getResourceAsStream(name), name), UTF_8)) {
      sentences.load(reader);
    }
    return sentences;
  }
}
