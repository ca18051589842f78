package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.examples.text.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ListsTest {

  @ParameterizedTest
  @CsvSource({"playbooks,sharing-lessons", "programmes,sharing-lessons-2022"})
  void listWhatIsBundled(String command, String id) {
    Cli text = Cli.run(command);
    assertThat(text.exit()).isZero();
    assertThat(text.out()).startsWith(id + " – ");

    JsonNode json = Cli.run(command, "--format", "json").json();
    assertThat(json.isArray()).isTrue();
    assertThat(json.get(0).get("id").asString()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({"fi,# Oppien jakaminen", "sv,# Delning av lärdomar", "en,# Sharing lessons"})
  void showOnePlaybookWithinTheScreen(String language, String title) {
    Cli shown = Cli.run("show", "sharing-lessons", "--language", language);
    assertThat(shown.exit()).isZero();
    assertThat(shown.out()).startsWith(title);
    assertThat(shown.out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Screen.WIDTH));
  }

  @Test
  void tellWhichPlaybooksThereAre() {
    Cli shown = Cli.run("show", "nope");
    assertThat(shown.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(shown.err()).contains("nope", "sharing-lessons");
  }
}
