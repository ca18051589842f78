package fi.oppienjako.lessons.search.lucene.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;

/** Compounds are found by their parts, and words that are none are left whole. */
class CompoundsTest {
  private static final double MOST = 0.95;

  /** What listed words share with others of their root. */
  private static final Set<String> ROOTS = Set.of("organis", "inform");

  private final Map<String, Analyzer> parts =
      Map.of("fi", Terms.parts("fi"), "sv", Terms.parts("sv"));

  @Test
  void compoundsAreFoundByTheirParts() {
    List<List<String>> rows = Terms.table("compounds.txt");
    List<String> failing = new ArrayList<>();
    for (List<String> row : rows) {
      Set<String> terms = Terms.all(parts.get(row.get(0)), row.get(1));
      if (!terms.containsAll(row.subList(2, row.size()))) {
        failing.add(row + " has " + terms);
      }
    }

    assertThat(1 - (double) failing.size() / rows.size())
        .as("share of %d compounds; not these: %s", rows.size(), failing)
        .isGreaterThanOrEqualTo(MOST);
  }

  @Test
  void wordsThatAreNoCompoundsStayWhole() {
    List<String> split = new ArrayList<>();
    for (List<String> row : Terms.table("whole.txt")) {
      for (String word : row.subList(1, row.size())) {
        Set<String> terms = Terms.all(parts.get(row.get(0)), word);
        // The word without dots, or the root it shares with others, is no part.
        Set<String> plain = terms.stream().map(CompoundsTest::plain).collect(Collectors.toSet());
        if (plain.size() > 1 && !plain.stream().allMatch(term -> rootOf(plain(word), term))) {
          split.add(word + " " + terms);
        }
      }
    }

    assertThat(split).isEmpty();
  }

  private static boolean rootOf(String word, String term) {
    return word.equals(term) || ROOTS.contains(term);
  }

  private static String plain(String word) {
    return word.replace('ä', 'a').replace('å', 'a').replace('ö', 'o');
  }

  @Test
  void ownWordsMakeCompoundsToo() {
    Locale finnish = Locale.forLanguageTag("fi");
    Analyzer own =
        LanguageAnalysis.of(
                finnish,
                PartWords.bundled(finnish).and(List.of("haulikko: haulikon # own", "haukka")))
            .parts();

    assertThat(Terms.all(own, "haukkahaulikon")).contains("haukka", "haulikko");
    assertThat(Terms.all(parts.get("fi"), "haukkahaulikon")).doesNotContain("haukka");
  }

  @Test
  void wholeComesFirstAndPartsAreAtItsPlace() {
    List<Set<String>> places = Terms.places(parts.get("fi"), "kunnan digitukiverkosto");

    assertThat(places).hasSize(2);
    assertThat(places.get(1).iterator().next()).isEqualTo("digitukiverkosto");
  }

  @Test
  void whatIsWrittenWithoutDotsIsFound() {
    for (String written : List.of("paatos", "paatoksen", "paatoksista")) {
      assertThat(Terms.all(parts.get("fi"), written)).contains("paatos");
    }
    assertThat(Terms.all(parts.get("fi"), "päätöksen")).contains("päätös", "paatos");
  }

  @Test
  void nounsOfOneRootShareATerm() {
    assertThat(
            Terms.all(parts.get("fi"), "dokumentaatiota").stream()
                .filter(Terms.all(parts.get("fi"), "dokumentoinnin")::contains)
                .collect(Collectors.toSet()))
        .containsExactly("dokument");
  }
}
