package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitalRoadmapDemoTest {

  private static final int STEPS = 15;
  private static final int TERMINAL = 100;

  @TempDir private Path folder;

  @Test
  void tellsWhoTookPartAndWhatBecameOfWhatTheyGave() {
    assertThat(told("en"))
        .contains("Workshops: 3. Dialogues: 6. Municipalities: 26. Regions: 1.")
        .contains("“Example: one place to begin”: 4")
        .contains("15 are in the roadmap, 2 are set aside and 0 are still open")
        .contains("Remarks now visible to everybody: 4.")
        .contains(
            "Left to put right: 0.", "1 March 2023: version 2 is published at the level Agora")
        .contains("“Example: shared templates”. State: done.")
        .contains("“Example: digital-support evenings”. State: under way.", "Overdue.")
        .contains("Visible at the levels: Lab, Studio, Arena, Agora");
  }

  @Test
  void tellsWhatIsRefused() {
    assertThat(told("en"))
        .contains("Somebody still tries to change version 1. It cannot be done")
        .contains("Regional Council of Example would also like to contribute to the meeting.")
        .contains("It is not accepted, since nobody has said so")
        .contains("It cannot be done until commenting has closed.")
        .contains("Missing language: Swedish", "It cannot be done until this has been put right.");
  }

  @Test
  void isTheSameEachTime() {
    assertThat(demo("en")).isEqualTo(demo("en"));
  }

  @ParameterizedTest
  @CsvSource({
    "fi,”Yhteisten tekojen kokous” pidetään tasolla Arena.,# Tuloskortti",
    "sv,”Möte om gemensamma handlingar” hålls på nivån Arena.,# Resultatkort",
    "en,“Meeting on joint actions” is held at the level Arena.,# Result card"
  })
  void speaksThreeLanguages(String language, String meeting, String card) throws IOException {
    assertThat(told(language)).contains(meeting);
    assertThat(Files.readString(folder.resolve("result-card.md"))).startsWith(card);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void writesTheRoadmapInFinnishAndSwedishWhateverIsSpoken(String language) throws IOException {
    String shown = told(language);
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

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void showsNamesInsteadOfIdentifiersAndFitsTheScreen(String language) {
    Cli told = demo(language);
    List<String> lines = told.out().lines().filter(line -> !line.contains(".md")).toList();
    assertThat(told.exit()).isZero();
    assertThat(told.err()).isEmpty();
    assertThat(lines.stream().filter(line -> line.matches("\\d+\\. .*\\(\\d.* 202[23]\\)")))
        .hasSize(STEPS);
    assertThat(lines)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(TERMINAL))
        .noneSatisfy(
            line -> assertThat(line).containsPattern("story-\\d|\\{\\d|[a-z]+-[a-z]+-[a-z]+-"));
  }

  /** What is told, as one line. */
  private String told(String language) {
    return demo(language).out().replaceAll("\\s+", " ");
  }

  private Cli demo(String language) {
    return Cli.run(
        "demo",
        "--programme",
        "digital-roadmap-2022",
        "--out",
        folder.toString(),
        "--language",
        language);
  }
}
