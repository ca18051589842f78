package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story of the concept itself. */
class ConceptDemoTest {

  @TempDir private Path folder;

  @Test
  void tellsHowAPlanIsMadeOnesOwnAndMended() {
    assertThat(demo("en").flat())
        .contains("Dropped: role “Expert (service designer)”")
        .contains("Repeated: phase “Developing the solution”")
        .contains("Renamed: activity “Monthly open discussion”, to “Monthly lesson clinic”")
        .contains("leave out the phase “Grasping the challenge” as well. That is not possible")
        .contains("Errors: 0, warnings: 2.", "After that the review says: No findings.");
  }

  @Test
  void tellsWhatIsToldToWhomAndWhatComesBack() {
    assertThat(demo("en").flat())
        .contains("Projects late in writing down lessons: 3 before, 2 now.")
        .contains("The lesson “Ask first what has been asked already” could help other projects:")
        .contains("The lesson cannot be presented yet: “Lesson clinic at Example” is open")
        .contains("it is open at the level Studio, and the clinic at the level Agora")
        .contains("Used by “One queue”: helped in part")
        .contains("Until 14 December 2022 it said: Begin by asking")
        .contains("31 October 2022: Letter guide of the Sample Registry")
        .contains("31 March 2023: Open online course");
  }

  @Test
  void writesTheAdaptedPlanOnPaper() throws IOException {
    demo("sv");
    assertThat(Files.readString(folder.resolve("plan-told-once.md")))
        .contains("utelämnat: rollen ”Expert (tjänstedesigner)”")
        .contains("omdöpt: fasen ”Utveckling av lösningen”, till ”Ett andra försök”");
  }

  private Cli demo(String language) {
    return Cli.demo("sharing-lessons-2022", folder, language);
  }
}
