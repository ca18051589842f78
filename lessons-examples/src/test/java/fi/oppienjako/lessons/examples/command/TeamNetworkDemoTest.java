package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The story of the team network, as it is told on a screen. */
class TeamNetworkDemoTest {

  private static final int STEPS = 16;
  private static final int TERMINAL = 96;

  @TempDir private Path folder;

  @Test
  void tellsFromThreeWaysToWhatChangedForPeople() {
    Cli told = demo("en");
    assertThat(told.exit()).isZero();
    assertThat(told.err()).isEmpty();
    assertThat(steps(told)).hasSize(STEPS);
    assertThat(flat(told))
        .contains("Went back to: Planning (times: 2)")
        .contains("A theme of lessons that came up everywhere: digital support.")
        .contains("Write the wild ideas down before you sift (Coaching goes online)")
        .contains("First trial → Second trial → Rooting", "Activity added: Reading instructions")
        .contains("Taken from its evaluation: Everybody has a piece of work waiting")
        .contains("Without support: Planning, Pilots and their evaluation")
        .contains("Not tried: Coaching on the radio at night (idea of: customers)")
        .contains("Outcome: helped in part.", "used by others 3");
  }

  @Test
  void tellsWhoIsMissingUntilNobodyIs() {
    assertThat(flat(demo("en")))
        .containsSubsequence(
            "Missing: customers. They are not among the planners.",
            "Planned: customers 2, professionals 4",
            "Nobody is missing");
  }

  @Test
  void refusesWhatHasNoEvaluationToBuildOn() {
    assertThat(flat(demo("en")))
        .contains("this phase to save time: Pilots and their evaluation. The library refuses")
        .contains("“Work by post” cannot build on the earlier pilot yet.")
        .contains("since it runs until 11 December 2020");
  }

  @Test
  void tellsWhatIsMissingBeforeASolutionTakesRoot() {
    assertThat(flat(demo("en")))
        .containsSubsequence(
            "Dated plan for what comes next: late",
            "Service description: missing",
            "Service description: decided on",
            "The solution has not taken root yet");
  }

  @Test
  void tellsNothingOfSmallGroups() {
    assertThat(flat(demo("en")))
        .contains("Unemployed jobseekers: 2.17 → 3.78 (answered both times: 6)")
        .contains("People in high risk of unemployment: nothing is told, since fewer than 5");
  }

  @Test
  void isTheSameEachTime() {
    assertThat(demo("en")).isEqualTo(demo("en"));
  }

  @ParameterizedTest
  @CsvSource({
    "fi,Tuloskortti,'2,17 → 3,78'",
    "sv,Resultatkort,'2,17 → 3,78'",
    "en,Result card,2.17 → 3.78"
  })
  void speaksThreeLanguages(String language, String card, String change) throws IOException {
    Cli told = demo(language);
    assertThat(steps(told)).hasSize(STEPS);
    assertThat(told.out()).contains(change);
    assertThat(Files.readString(folder.resolve("result-card.md"))).startsWith("# " + card);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void showsNamesInsteadOfIdentifiersAndFitsTheScreen(String language) {
    List<String> lines =
        demo(language).out().lines().filter(line -> !line.contains(".md")).toList();
    assertThat(lines)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(TERMINAL))
        .noneSatisfy(
            line -> assertThat(line).containsPattern("story-\\d|\\{\\d|[a-z]+-[a-z]+-[a-z]+-"));
  }

  @Test
  void writesTheAdaptedPlanOnPaper() throws IOException {
    demo("fi");
    assertThat(Files.readString(folder.resolve("plan-coaching-on-foot.md")))
        .contains("Kävellen valmennukseen", "Toinen kokeilu")
        .contains("jätetty pois: vaihe ”Palvelut”", "vaihe ”Toinen kokeilu”, toimenpide ”")
        .doesNotContain("vaihe services", "vaihe pilots");
  }

  private Cli demo(String language) {
    return Cli.run(
        "demo", "--programme", "team-network", "--out", folder.toString(), "--language", language);
  }

  private static String flat(Cli told) {
    return told.out().replaceAll("\\s+", " ");
  }

  private static List<String> steps(Cli told) {
    return told.out().lines().filter(line -> line.matches("\\d+\\. .*\\(\\d.* 2020\\)")).toList();
  }
}
