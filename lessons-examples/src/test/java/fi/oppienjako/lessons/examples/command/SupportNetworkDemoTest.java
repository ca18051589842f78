package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story of a digital-support network, as it is told on a screen. */
class SupportNetworkDemoTest {

  @TempDir private Path folder;

  @Test
  void tellsFromTheMapToWhetherItIsOfUse() {
    assertThat(demo("en").flat())
        .contains("Kinds of actors in contact: 8.", "Kinds of actors in contact: 9.")
        .contains("Answers so far: 18. Still open: 13.", "Still open: 12.")
        .contains("Needs reported: 7. Met: 5.", "Unmet after that: 1.")
        .contains("The network makes my work easier (1 to 5): 3.1 → 3.9")
        .contains(
            "Notified: Digital-support network of Sample Strait (Municipality of Sample Strait)")
        .contains("Outcome: helped in part.", "used by others 4");
  }

  @Test
  void refusesAMemberNobodyHasTalkedToAndAnAnswerNobodyAsked() {
    assertThat(demo("en").flat())
        .contains("Example Bay Vocational College cannot join yet")
        .contains(
            "“Pensioners of Example Bay” is not an authority, so it is not asked. Its answer is refused.");
  }

  @Test
  void tellsSkillsToThoseNearAlone() {
    assertThat(demo("en").flat())
        .contains("Pensioners of Example Bay: e-services at level 2; level 3 is required.")
        .contains("Others see neither the providers of support nor their skills.");
  }

  @Test
  void describesTheNetworkOnPaper() throws IOException {
    demo("fi");
    assertThat(Files.readString(folder.resolve("network-example-bay-network.md")))
        .startsWith("# Esimerkkiselän digituen verkosto")
        .contains("Esimerkkiselän ammattiopisto");
  }

  private Cli demo(String language) {
    return Cli.demo("digital-support-network", folder, language);
  }
}
