package fi.oppienjako.lessons.core.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("It changes the default language.")
class MessagesTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d+");

  @Test
  void areThereInEveryLanguageWithTheSamePlaces() throws IOException {
    Map<String, Set<String>> english = places(Languages.ENGLISH);

    assertThat(english).isNotEmpty();
    assertThat(places(Languages.FINNISH)).isEqualTo(english);
    assertThat(places(Languages.SWEDISH)).isEqualTo(english);
  }

  @Test
  void areThereOnce() throws IOException {
    for (Locale language : Languages.SPOKEN) {
      try (BufferedReader lines = new BufferedReader(open(language))) {
        Stream<String> keys =
            lines
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')));
        assertThat(keys).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void areWellFormedPatternsWithTypographicQuotes() throws IOException {
    for (Locale language : Languages.SPOKEN) {
      properties(language)
          .forEach(
              (key, pattern) -> {
                String told =
                    new MessageFormat(pattern.toString(), language)
                        .format(new Object[] {"x", 2, "x", "x"});
                assertThat(told).as("%s in %s", key, language).isNotBlank();
                assertThat(told).as("%s in %s", key, language).doesNotContain("{", "\"");
              });
    }
  }

  @Test
  void areToldInTheSpokenLanguageNearest() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Languages.FINNISH);
      assertThat(Messages.in(Locale.forLanguageTag("sv-FI"), "loop.plan")).isEqualTo("planering");
      assertThat(Messages.in(Locale.GERMAN, "loop.plan")).isEqualTo("plan");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void areToldInEveryLanguageWithTheirArgumentsInThatLanguage() {
    LocalizedText lesson = LocalizedText.english("lesson").with(Languages.FINNISH, "oppi");

    assertThat(Messages.in("place.role", lesson))
        .isEqualTo(
            LocalizedText.english("role lesson")
                .with(Languages.FINNISH, "rooli oppi")
                .with(Languages.SWEDISH, "roll lesson"));
    assertThat(Messages.in("interval.days.many", 1000).in(Languages.ENGLISH))
        .isEqualTo("every 1000 days");
  }

  @Test
  void areMissedAloud() {
    assertThatExceptionOfType(MissingResourceException.class)
        .isThrownBy(() -> Messages.in("no.such"));
  }

  private static Map<String, Set<String>> places(Locale language) throws IOException {
    return properties(language).entrySet().stream()
        .collect(
            toMap(
                message -> message.getKey().toString(),
                message ->
                    PLACE
                        .matcher(message.getValue().toString())
                        .results()
                        .map(MatchResult::group)
                        .collect(TreeSet::new, Set::add, Set::addAll)));
  }

  private static Properties properties(Locale language) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = open(language)) {
      properties.load(reader);
    }
    return properties;
  }

  private static Reader open(Locale language) {
    String name = "messages_" + language.toLanguageTag() + ".properties";
    return new InputStreamReader(
        requireNonNull(Messages.class.getResourceAsStream(name), name), UTF_8);
  }
}
