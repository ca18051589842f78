package fi.oppienjako.lessons.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.examples.card.CardOnScreen;
import fi.oppienjako.lessons.examples.command.Commands;
import fi.oppienjako.lessons.examples.story.Story;
import fi.oppienjako.lessons.examples.story.cocreation.DigitalRoadmapStory;
import fi.oppienjako.lessons.examples.story.concept.ConceptStory;
import fi.oppienjako.lessons.examples.story.network.SupportNetworkStory;
import fi.oppienjako.lessons.examples.story.pilot.TeamNetworkStory;
import fi.oppienjako.lessons.examples.story.support.ExpertSupportStory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}|%n");

  @ParameterizedTest
  @ValueSource(
      classes = {
        CardOnScreen.class,
        Commands.class,
        Story.class,
        ExpertSupportStory.class,
        ConceptStory.class,
        DigitalRoadmapStory.class,
        SupportNetworkStory.class,
        TeamNetworkStory.class
      })
  void areTheSameInEveryLanguage(Class<?> owner) {
    Map<String, Set<String>> english = places(owner, Languages.ENGLISH);
    assertThat(english).isNotEmpty();
    for (Locale language : Languages.SPOKEN) {
      assertThat(places(owner, language)).as("%s", language).isEqualTo(english);
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        CardOnScreen.class,
        Commands.class,
        Story.class,
        ExpertSupportStory.class,
        ConceptStory.class,
        DigitalRoadmapStory.class,
        SupportNetworkStory.class,
        TeamNetworkStory.class
      })
  void holdNoApostropheThatWouldSwallowAPlace(Class<?> owner) {
    for (Locale language : Languages.SPOKEN) {
      ResourceBundle bundle = Sentences.beside(owner, language).bundle();
      assertThat(bundle.keySet())
          .allSatisfy(key -> assertThat(bundle.getString(key)).doesNotContain("'"));
    }
  }

  @Test
  void sayWithinADayWhereNoDayWentBy() {
    Sentences english = Sentences.beside(CardOnScreen.class, Languages.ENGLISH);
    assertThat(english.in("to-share", 0L)).contains("it took less than a day from writing down");
    assertThat(english.in("to-share", 1L)).contains("one day or less");
    assertThat(english.in("to-share", 2L)).contains("at most 2 days");
  }

  @Test
  void namesTheLanguageOfATextOutsideItsQuotationMarks() {
    LocalizedText name = LocalizedText.of(Languages.FINNISH, "Ohjeet järjestykseen");
    assertThat(
            Sentences.beside(Commands.class, Languages.SWEDISH)
                .in("done.new-project", name, "p", "Programmet"))
        .contains("”Ohjeet järjestykseen” (finska)");
    assertThat(Sentences.beside(Story.class, Languages.SWEDISH).in("text", name))
        .isEqualTo("Ohjeet järjestykseen (finska)");
  }

  @Test
  void writeDaysAsPeopleDo() {
    LocalDate day = LocalDate.of(2022, 12, 6);
    assertThat(Sentences.beside(Story.class, Languages.FINNISH).day(day)).isEqualTo("6.12.2022");
    assertThat(Sentences.beside(Story.class, Languages.SWEDISH).day(day)).isEqualTo("6.12.2022");
    assertThat(Sentences.beside(Story.class, Languages.ENGLISH).day(day))
        .isEqualTo("6 December 2022");
  }

  @Test
  void writeMomentsAsTheirDay() {
    Instant evening = Instant.parse("2022-12-06T23:30:00Z");
    assertThat(Sentences.beside(Story.class, Languages.ENGLISH).in("step.head", 1, "x", evening))
        .contains("6 December 2022");
  }

  @Test
  void writeNumbersAsPeopleDo() {
    BigDecimal number = new BigDecimal("1234.50");
    assertThat(Sentences.beside(Story.class, Languages.FINNISH).number(number))
        .isEqualTo("1\u00a0234,50");
    assertThat(Sentences.beside(Story.class, Languages.ENGLISH).number(number))
        .isEqualTo("1,234.50");
  }

  private static Map<String, Set<String>> places(Class<?> owner, Locale language) {
    ResourceBundle bundle = Sentences.beside(owner, language).bundle();
    assertThat(bundle.getLocale()).isEqualTo(language);
    Map<String, Set<String>> places = new TreeMap<>();
    for (String key : bundle.keySet()) {
      places.put(
          key,
          PLACE
              .matcher(bundle.getString(key))
              .results()
              .map(MatchResult::group)
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    return places;
  }
}
