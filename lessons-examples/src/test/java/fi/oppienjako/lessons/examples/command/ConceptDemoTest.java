package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The story of the concept itself. */
class ConceptDemoTest {

  private static final int STEPS = 16;
  private static final int TERMINAL = 100;

  @TempDir private Path folder;

  @Test
  void tellsHowAPlanIsMadeOnesOwnAndMended() {
    assertThat(told("en"))
        .contains("Dropped: role “Expert (service designer)”")
        .contains("Repeated: phase “Developing the solution”")
        .contains("Renamed: activity “Monthly open discussion”, to “Monthly lesson clinic”")
        .contains("leave out the phase “Grasping the challenge” as well. That cannot be done")
        .contains("Errors: 0, warnings: 2.", "After that the review says: Nothing to remark on.");
  }

  @Test
  void tellsWhatIsToldToWhomAndWhatComesBack() {
    assertThat(told("en"))
        .contains("Projects behind in writing lessons down: 3 before this, 2 now.")
        .contains("The lesson “Ask first what has been asked already” could help other projects:")
        .contains("The lesson cannot be told yet: “Lesson clinic at Example” is open")
        .contains("it is open at the level Studio, and the clinic at the level Agora")
        .contains("Used by “One queue”: helped in part")
        .contains("Until 14 December 2022 it said: Begin by asking")
        .contains("31 October 2022: Letter guide of the Sample Registry")
        .contains("31 March 2023: Open online course");
  }

  @Test
  void isTheSameEachTime() {
    assertThat(demo("en")).isEqualTo(demo("en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void isToldInThreeLanguagesByNamesWithinTheScreen(String language) {
    List<String> lines =
        demo(language).out().lines().filter(line -> !line.contains(".md")).toList();
    assertThat(lines)
        .filteredOn(line -> line.matches("\\d+\\. .*\\(\\d.* 202[23]\\)"))
        .hasSize(STEPS);
    assertThat(lines)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(TERMINAL))
        .noneSatisfy(
            line -> assertThat(line).containsPattern("story-\\d|\\{\\d|[a-z]+-[a-z]+-[a-z]+-"));
  }

  @Test
  void writesItsPapers() throws IOException {
    demo("sv");
    assertThat(Files.readString(folder.resolve("result-card.md"))).startsWith("# Resultatkort");
    assertThat(Files.readString(folder.resolve("plan-told-once.md")))
        .contains("utelämnat: rollen ”Expert (tjänstedesigner)”")
        .contains("omdöpt: fasen ”Utveckling av lösningen”, till ”Ett andra försök”");
  }

  private String told(String language) {
    return demo(language).out().replaceAll("\\s+", " ");
  }

  private Cli demo(String language) {
    return Cli.run(
        "demo",
        "--programme",
        "sharing-lessons-2022",
        "--out",
        folder.toString(),
        "--language",
        language);
  }
}
