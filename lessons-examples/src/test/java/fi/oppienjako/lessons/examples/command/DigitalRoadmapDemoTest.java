package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitalRoadmapDemoTest {

  @TempDir private Path folder;

  @Test
  void tellsWhoTookPartAndWhatBecameOfWhatTheyGave() {
    assertThat(demo("en").flat())
        .contains("Workshops: 3. Dialogues: 6. Municipalities: 26. Regions: 1.")
        .contains("“Example: one place to begin”: 4")
        .contains("Contributions in the roadmap: 15. Set aside: 2. Still open: 0.")
        .contains("Remarks now visible to everybody: 4.")
        .contains("Problems left: 0.", "1 March 2023: version 2 is published at the level Agora")
        .contains("“Example: shared templates”. State: done.")
        .contains("“Example: digital-support evenings”. State: under way.", "Overdue.")
        .contains("Visible at the levels: Lab, Studio, Arena, Agora");
  }

  @Test
  void tellsWhatIsRefused() {
    assertThat(demo("en").flat())
        .contains("Somebody still tries to change version 1. It cannot be done")
        .contains("Regional Council of Example would also like to contribute to the meeting.")
        .contains("It is not accepted, since nobody has said anything of the kind")
        .contains("It cannot be done until commenting has closed.")
        .contains("Missing language: Swedish", "It cannot be done until this has been put right.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void writesTheRoadmapInFinnishAndSwedishWhateverIsSpoken(String language) throws IOException {
    String shown = demo(language).flat();
    Path finnish = folder.resolve("roadmap_fi.md");
    Path swedish = folder.resolve("roadmap_sv.md");
    assertThat(shown).contains(finnish.toString(), swedish.toString());
    assertThat(Files.readString(finnish))
        .startsWith("# Tiekartta: ")
        .contains("- **Versio:** 2", "Esimerkki: yhdistysten työ näkyviin");
    assertThat(Files.readString(swedish))
        .startsWith("# Vägkarta: ")
        .contains("- **Version:** 2", "Exempel: föreningarnas arbete blir synligt")
        .doesNotContain("Esimerkki");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files)
          .containsExactlyInAnyOrder(finnish, swedish, folder.resolve("result-card.md"));
    }
  }

  private Cli demo(String language) {
    return Cli.demo("digital-roadmap-2022", folder, language);
  }
}
