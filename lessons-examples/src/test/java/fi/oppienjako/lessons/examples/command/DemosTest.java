package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What all stories have in common, whatever they tell. */
class DemosTest {

  /** Prose is wrapped at 96; the widest table of coverage, in Swedish, takes one more. */
  private static final int TERMINAL = 97;

  private static final Map<String, String> CARDS =
      Map.of("fi", "# Tuloskortti", "sv", "# Resultatkort", "en", "# Result card");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "expert-support-2022, 22, fi, aamukahv",
    "expert-support-2022, 22, sv, orgonkaffe",
    "expert-support-2022, 22, en, orning coffee",
    "sharing-lessons-2022, 16, fi, projekteja oli ennen tätä 3. Nyt niitä on 2.",
    "sharing-lessons-2022, 16, sv, 'lärdomar: 3 före det här, 2 nu.'",
    "sharing-lessons-2022, 16, en, 'down lessons: 3 before, 2 now.'",
    "digital-roadmap-2022, 15, fi, ”Yhteisten tekojen kokous” pidetään tasolla Arena.",
    "digital-roadmap-2022, 15, sv, ”Möte om gemensamma åtgärder” hålls på nivån Arena.",
    "digital-roadmap-2022, 15, en, “Meeting on joint actions” is held at the level Arena.",
    "digital-support-network, 14, fi, '3,1 → 3,9'",
    "digital-support-network, 14, sv, '3,1 → 3,9'",
    "digital-support-network, 14, en, 3.1 → 3.9",
    "team-network, 16, fi, '2,17 → 3,78'",
    "team-network, 16, sv, '2,17 → 3,78'",
    "team-network, 16, en, 2.17 → 3.78"
  })
  void isToldInThreeLanguagesByNamesWithinTheScreen(
      String programme, int steps, String language, String words) throws IOException {
    Cli told = Cli.demo(programme, folder, language);
    assertThat(told.exit()).isZero();
    assertThat(told.err()).isEmpty();
    assertThat(told.flat()).contains(words);
    List<String> lines = told.out().lines().filter(line -> !line.contains(".md")).toList();
    assertThat(lines)
        .filteredOn(line -> line.matches("\\d+\\. .*\\(\\d.*[ .]20\\d\\d\\)"))
        .hasSize(steps);
    assertThat(lines)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(TERMINAL))
        .noneSatisfy(
            line -> assertThat(line).containsPattern("story-\\d|\\{\\d|[a-z]+-[a-z]+-[a-z]+-"));
    assertThat(Files.readString(folder.resolve("result-card.md"))).startsWith(CARDS.get(language));
    assertThat(Cli.demo(programme, folder, language)).isEqualTo(told);
  }
}
