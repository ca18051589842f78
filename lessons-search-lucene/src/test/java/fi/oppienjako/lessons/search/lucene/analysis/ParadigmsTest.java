package fi.oppienjako.lessons.search.lucene.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of a word meet in one term, by tables written apart from the bundled lists. */
class ParadigmsTest {

  /** The words of the held tables were chosen when the lists were done, so they ask less. */
  @ParameterizedTest
  @CsvSource({
    "fi, fi-paradigms.txt, 0.95",
    "sv, sv-paradigms.txt, 0.95",
    "en, en-paradigms.txt, 0.95",
    "fi, fi-held.txt, 0.94",
    "sv, sv-held.txt, 0.95",
  })
  void allFormsOfAWordMeetInParts(String language, String table, double share) {
    assertMeet(Terms.parts(language), table, share);
  }

  @ParameterizedTest
  @CsvSource({"fi, 0.95", "sv, 0.95", "en, 0.9"})
  void allFormsOfAWordHaveOneStem(String language, double share) {
    assertMeet(Terms.stems(language), language + "-paradigms.txt", share);
  }

  @ParameterizedTest
  @CsvSource({
    "kehittää, kehittämisestä",
    "lisätä, lisäämisen",
    "arvioida, arvioimiseen",
    "rakentaa, rakentamisen",
    "luoda, luomisessa"
  })
  void aVerbAndTheNounOfDoingItMeet(String verb, String noun) {
    assertThat(Terms.all(Terms.parts("fi"), verb))
        .containsAnyElementsOf(Terms.all(Terms.parts("fi"), noun));
  }

  private static void assertMeet(Analyzer analyzer, String table, double share) {
    List<List<String>> rows = Terms.table(table);
    List<String> failing = new ArrayList<>();
    for (List<String> row : rows) {
      Set<String> common = new LinkedHashSet<>(Terms.all(analyzer, row.get(0)));
      row.forEach(form -> common.retainAll(Terms.all(analyzer, form)));
      if (common.isEmpty()) {
        failing.add(row.get(0) + " " + terms(analyzer, row));
      }
    }
    double met = 1 - (double) failing.size() / rows.size();
    assertThat(met)
        .as("share of %d words whose forms all meet; not these:%n%s", rows.size(), lines(failing))
        .isGreaterThanOrEqualTo(share);
  }

  private static String lines(List<String> failing) {
    return String.join(System.lineSeparator(), failing);
  }

  private static List<String> terms(Analyzer analyzer, List<String> row) {
    return row.stream().map(form -> form + "=" + Terms.all(analyzer, form)).toList();
  }

  @Test
  void unlistedWordsMeetMoreOftenThanByTheStemmerAlone() {
    Analyzer unlisted = LanguageAnalysis.of(Locale.forLanguageTag("fi"), PartWords.none()).parts();
    Analyzer stemmer = LanguageAnalysis.of(Locale.forLanguageTag("fi"), PartWords.none()).stems();

    assertThat(met(unlisted)).isGreaterThan(met(stemmer));
  }

  private static long met(Analyzer analyzer) {
    return Terms.table("fi-paradigms.txt").stream()
        .filter(
            row -> {
              Set<String> common = new LinkedHashSet<>(Terms.all(analyzer, row.get(0)));
              row.forEach(form -> common.retainAll(Terms.all(analyzer, form)));
              return !common.isEmpty();
            })
        .count();
  }
}
