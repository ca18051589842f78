package fi.oppienjako.lessons.export;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.Practice;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.export.file.Catalogue;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that tells how files are written tells what is read. */
class YamlPageTest {

  private static final Path PAGE = Path.of("YAML.md");

  @Test
  void readsThePlaybookOnThePage() throws IOException {
    Playbook playbook = Playbooks.parse(block("playbook"), "YAML.md");

    assertThat(playbook.process().phases()).hasSize(2);
    assertThat(playbook.process().transitions()).hasSize(2);
    assertThat(playbook.process().start().practices())
        .containsExactly(
            Practice.of(LocalizedText.english("Start from the people whom the service is for.")),
            new Practice(
                LocalizedText.english("Draw a map of the network"),
                Optional.of(URI.create("https://example.org/map")),
                Optional.of(LocalizedText.english("The regional network"))));
  }

  @Test
  void readsTheProgrammeOnThePage() throws IOException {
    Catalogue catalogue = Catalogues.parse(block("programme"), "YAML.md");

    assertThat(catalogue.all()).hasSize(21);
    assertThat(catalogue.projects().get(0).contacts()).hasSize(1);
    assertThat(catalogue.projects().get(0).material()).hasSize(1);
    assertThat(catalogue.lessons().get(0).evidence()).hasSize(2);
  }

  private static String block(String kind) throws IOException {
    Matcher block =
        Pattern.compile("^```yaml\n(" + kind + ":.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
            .matcher(Files.readString(PAGE));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }
}
