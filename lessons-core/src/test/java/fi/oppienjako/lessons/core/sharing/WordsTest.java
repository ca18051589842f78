package fi.oppienjako.lessons.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private static Map<String, Double> met(String words, String others) {
    return Words.of(List.of(words)).metBy(List.of(others)).words();
  }

  @Test
  void areThoseOfFourLettersOrMore() {
    Words words = Words.of(List.of("Form, FORMS and 2024b: it's four-fold", "Ääniä", "form"));
    assertThat(words.size()).isEqualTo(5);
    Words.Met met = words.metBy(List.of("FOUR form forms äänistä, and, so on; fold! ÄÄNIÄ"));
    assertThat(met.words()).containsOnlyKeys("form", "forms", "four", "fold", "ääniä");
    assertThat(met.size()).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource({
    "queue, queue, 1",
    "ohjeita, ohjeet, 0.571",
    "ohjeet, ohjeita, 0.571",
    "bokning, bokningar, 0.778",
    "form, forms, 0.8",
    "hakemus, hakemuksiin, 0.545"
  })
  void meetWhatIsTheSameOrBeginsAlikeForMostOfIt(String one, String other, double well) {
    assertThat(met(one, other).get(one)).isBetween(well - 0.001, well + 0.001);
  }

  @ParameterizedTest
  @CsvSource({"lomake, lomakkeita", "form, formidable", "queue, question", "advice, advert"})
  void doNotMeetWhatBeginsAlikeForHalfOfItOrLess(String one, String other) {
    assertThat(met(one, other)).isEmpty();
  }

  @Test
  void countTwoFormsOfOneWordOnce() {
    assertThat(met("queue queues", "queues")).isEqualTo(Map.of("queue", 0.0, "queues", 1.0));
    assertThat(met("queue", "queues queue")).isEqualTo(Map.of("queue", 1.0));
  }
}
