package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares with files that {@code -Dgolden.write=true} writes anew. */
class DocumentCommandTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/fi/oppienjako/lessons/examples/command");

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void writesThePageOnAProject(String language) throws IOException {
    Cli page = Cli.run("document", "project", "guidance-in-order", "--language", language);
    assertThat(page.exit()).isZero();
    Path golden = FOLDER.resolve("project_" + language + ".md");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, page.out());
    }
    assertThat(page.out()).isEqualTo(Files.readString(golden));
  }

  @Test
  void showsAnyoneOnlyThosePersonsWhoAgreedToIt() {
    assertThat(Cli.run("document", "project", "guidance-in-order").out())
        .contains("ohjeet@example.org")
        .doesNotContain("Palveluneuvoja", "Hakutyöpaja", "Application workshop");
  }

  @Test
  void showsMoreAtANarrowerLevel() {
    assertThat(Cli.run("document", "project", "guidance-in-order", "--at", "lab").out())
        .contains("Palveluneuvoja", "Application workshop");
    assertThat(Cli.run("document", "project", "instructions-in-one-place").out())
        .doesNotContain("Development plan for applicants");
    assertThat(Cli.run("document", "project", "instructions-in-one-place", "--at", "studio").out())
        .contains("Development plan for applicants");
  }

  @Test
  void namesEveryOrganisationThatTookPart() {
    assertThat(Cli.run("document", "project", "digital-roadmap").out())
        .contains("Pirkanmaa region", "Example Municipality 26");
  }

  @Test
  void refusesAProjectThatIsNotThere() {
    Cli page = Cli.run("document", "project", "nowhere", "--language", "sv");
    assertThat(page.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(page.err()).contains("”nowhere” finns inte");
  }
}
