package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.export.Playbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A playbook goes out as a workbook and comes back as YAML. */
class PlaybookCommandTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void writesAWorkbookAndReadsItBackAsYaml(String language) {
    Cli out = Cli.run("playbook", "team-network", "--out", at("a.xlsx"), "--language", language);
    assertThat(out.err()).isEmpty();
    Cli back = Cli.run("playbook", at("a.xlsx"), "--out", at("a.yaml"), "--language", language);
    assertThat(back.err()).isEmpty();
    assertThat(back.exit()).isZero();
    assertThat(back.out()).contains("a.yaml");
    assertThat(Playbooks.read(folder.resolve("a.yaml")))
        .isEqualTo(Playbooks.bundled("team-network"));
  }

  @Test
  void tellsWhatAReviewFindsAndWritesItStill() throws IOException {
    Path poor =
        Files.writeString(
            folder.resolve("poor.yaml"),
            """
            playbook: poor
            language: en
            name: Poor
            phases:
              - phase: all
                name: All of it
                activities: [{activity: work, name: Work}]
            """);

    Cli run = Cli.run("playbook", poor.toString(), "--out", at("poor.xlsx"));

    assertThat(run.exit()).isEqualTo(Exit.NO);
    assertThat(run.flat()).contains("No role covers", "Written: “Poor”");
    assertThat(folder.resolve("poor.xlsx")).exists();
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    Files.writeString(folder.resolve("no.xlsx"), "no workbook");
    assertThat(Cli.run("playbook", at("no.xlsx")).exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(Cli.run("playbook", at("nothing.xlsx")).exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(Cli.run("playbook", "nothing").err()).contains("nothing", "sharing-lessons");
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }
}
