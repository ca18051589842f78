package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story of the team network, as it is told on a screen. */
class TeamNetworkDemoTest {

  @TempDir private Path folder;

  @Test
  void tellsFromThreeWaysToWhatChangedForPeople() {
    assertThat(demo("en").flat())
        .contains("Went back 2 times to: Planning")
        .contains("A theme of lessons that came up everywhere: digital support.")
        .contains("Write the wild ideas down before you sift (Coaching goes online)")
        .contains("First trial → Second trial → Rooting", "Added: activity “Checking instructions")
        .contains("Taken from its evaluation: Everybody has a piece of work waiting")
        .contains("Without support: Planning, Pilots and their evaluation")
        .contains("Not tried: Coaching on the radio at night (idea from: customers)")
        .contains("Outcome: helped in part.", "used by others 3");
  }

  @Test
  void tellsWhoIsMissingUntilNobodyIs() {
    assertThat(demo("en").flat())
        .containsSubsequence(
            "Missing: customers. They are not among the planners.",
            "Planned: customers (2), professionals (4)",
            "Nobody is missing");
  }

  @Test
  void refusesWhatHasNoEvaluationToBuildOn() {
    assertThat(demo("en").flat())
        .contains("this phase to save time: Pilots and their evaluation. The software refuses")
        .contains("“Work by post” cannot build on the earlier pilot yet.")
        .contains("since it runs until 11 December 2020");
  }

  @Test
  void tellsWhatIsMissingBeforeASolutionTakesRoot() {
    assertThat(demo("en").flat())
        .containsSubsequence(
            "Dated plan for what comes next: late",
            "Service description: missing",
            "Service description: decided on",
            "The solution has not taken root yet");
  }

  @Test
  void tellsNothingOfSmallGroups() {
    assertThat(demo("en").flat())
        .contains("Unemployed jobseekers: 2.17 → 3.78 (answered both times: 6)")
        .contains("People at high risk of unemployment: not shown, since fewer than 5");
  }

  @Test
  void writesTheAdaptedPlanOnPaper() throws IOException {
    demo("fi");
    assertThat(Files.readString(folder.resolve("plan-coaching-on-foot.md")))
        .contains("Valmennusta kävellen", "Toinen kokeilu")
        .contains("jätetty pois: vaihe ”Palvelut”", "vaihe ”Toinen kokeilu”, toimenpide ”")
        .doesNotContain("vaihe services", "vaihe pilots");
  }

  private Cli demo(String language) {
    return Cli.demo("team-network", folder, language);
  }
}
