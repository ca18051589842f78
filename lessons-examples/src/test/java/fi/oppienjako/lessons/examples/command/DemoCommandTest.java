package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.examples.programmes.ExampleProgrammes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

  @TempDir private Path folder;

  @Test
  void tellsTheWholeLoopStepByStep() {
    assertThat(demo("en").out())
        .contains("Digital and Population Data Services Agency", "City of Porvoo")
        .contains("Errors: 4, warnings: 1.")
        .contains("Notified: Easier event permits (Example Agency)")
        .contains("Outcome: helped in part.")
        .contains("written down      23", "used by others     8");
  }

  @Test
  void tellsWhatBecomesOfAnApplication() {
    assertThat(demo("en").flat())
        .contains("No answer to: Which digital service would improve?")
        .contains(
            "Assessments that count: 2. Kept out because of a conflict of interest: 1. Still awaited: 0.")
        .contains("the application (state: submitted) has not been through an application workshop")
        .contains("29 November 2022: support not granted.")
        .contains("versions of the challenge, in its own project as well: 2")
        .contains("asks for the same days, the software refuses")
        .contains("fallen out of the monthly rhythm: 3 of 5")
        .contains("Service path: From a letter to an answer, in two languages");
  }

  @Test
  void everyExampleProgrammeHasAStory() {
    assertThat(Demos.ids()).containsExactlyInAnyOrderElementsOf(ExampleProgrammes.ids());
  }

  @Test
  void namesTheStoriesThereAreWhenAskedForAnother() {
    Cli told = Cli.run("demo", "--programme", "nope", "--out", folder.toString());
    assertThat(told.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(told.out()).isEmpty();
    assertThat(told.err()).contains("nope", "team-network");
  }

  @Test
  void isWhatIsToldWhenNothingIsAskedFor() {
    assertThat(Cli.run()).isEqualTo(Cli.run("demo"));
    assertThat(Path.of("target", "demo", "result-card.md")).exists();
  }

  @Test
  void writesTheResultCardAndAPlanAndSaysWhere() throws IOException {
    Cli told = demo("en");
    Path card = folder.resolve("result-card.md");
    Path plan = folder.resolve("plan-instructions-in-one-place.md");
    assertThat(told.flat()).contains(card.toString(), plan.toString());
    assertThat(Files.readString(card)).contains("Expert Support 2022");
    assertThat(Files.readString(plan)).contains("Instructions for applicants", "## Findings");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(card, plan);
    }
  }

  @Test
  void tellsInASentenceThatItCannotWrite() throws IOException {
    Path file = Files.createFile(folder.resolve("in-the-way"));
    Cli told = Cli.run("demo", "--out", file.toString());
    assertThat(told.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(told.out()).isEmpty();
    assertThat(told.err()).contains(file.toString(), "there is a file in the way", "--out");
  }

  @Test
  void leavesNoHalfDocumentOnAFullDisk() throws IOException {
    Path card = Files.writeString(folder.resolve("result-card.md"), "An earlier card.");
    Files.createSymbolicLink(folder.resolve("result-card.md.part"), Path.of("/dev/full"));

    Cli told = demo("en");

    assertThat(told.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(told.err())
        .contains(card.toString(), "cannot be written")
        .doesNotContain("no folder can be made");
    assertThat(card).hasContent("An earlier card.");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(card);
    }
  }

  private Cli demo(String language) {
    return Cli.run("demo", "--out", folder.toString(), "--language", language);
  }
}
