package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The story of a digital-support network, as it is told on a screen. */
class SupportNetworkDemoTest {

  private static final int STEPS = 14;
  private static final int TERMINAL = 96;

  @TempDir private Path folder;

  @Test
  void tellsFromTheMapToWhetherItIsOfUse() {
    Cli told = demo("en");
    assertThat(told.exit()).isZero();
    assertThat(told.err()).isEmpty();
    assertThat(steps(told)).hasSize(STEPS);
    assertThat(flat(told))
        .contains("Kinds of actors in contact: 8.", "Kinds of actors in contact: 9.")
        .contains("Answers so far: 18. Still open: 13.", "Still open: 12.")
        .contains("Needs told: 7. Met: 5.", "Unmet after that: 1.")
        .contains("The network makes my work easier (1 to 5): 3.1 → 3.9")
        .contains(
            "Notified: Digital-support network of Sample Strait (Municipality of Sample Strait)")
        .contains("Outcome: helped in part.", "used by others 4");
  }

  @Test
  void refusesAMemberNobodyHasTalkedToAndAnAnswerNobodyAsked() {
    assertThat(flat(demo("en")))
        .contains("Example Bay Vocational College cannot join yet")
        .contains(
            "Example Bay Library is not an authority and is not asked. Its answer is refused.");
  }

  @Test
  void tellsSkillsToThoseNearAlone() {
    assertThat(flat(demo("en")))
        .contains("Pensioners of Example Bay: e-services at level 2, level 3 is required.")
        .contains("0 givers of support and 0 details of their skills.");
  }

  @Test
  void isTheSameEachTime() {
    assertThat(demo("en")).isEqualTo(demo("en"));
  }

  @ParameterizedTest
  @CsvSource({
    "fi,Tuloskortti,'3,1 → 3,9'",
    "sv,Resultatkort,'3,1 → 3,9'",
    "en,Result card,3.1 → 3.9"
  })
  void speaksThreeLanguages(String language, String card, String trend) throws IOException {
    Cli told = demo(language);
    assertThat(steps(told)).hasSize(STEPS);
    assertThat(told.out()).contains(trend);
    assertThat(Files.readString(folder.resolve("result-card.md"))).startsWith("# " + card);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void showsNamesInsteadOfIdentifiersAndFitsTheScreen(String language) {
    List<String> lines =
        demo(language).out().lines().filter(line -> !line.contains(".md")).toList();
    assertThat(lines)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(TERMINAL))
        .noneSatisfy(
            line -> assertThat(line).containsPattern("story-\\d|\\{\\d|[a-z]+-[a-z]+-[a-z]+-"));
  }

  @Test
  void describesTheNetworkOnPaper() throws IOException {
    demo("fi");
    assertThat(Files.readString(folder.resolve("network-example-bay-network.md")))
        .startsWith("# Esimerkkiselän digituen verkosto")
        .contains("Esimerkkiselän ammattiopisto");
  }

  private Cli demo(String language) {
    return Cli.run(
        "demo",
        "--programme",
        "digital-support-network",
        "--out",
        folder.toString(),
        "--language",
        language);
  }

  private static String flat(Cli told) {
    return told.out().replaceAll("\\s+", " ");
  }

  private static List<String> steps(Cli told) {
    return told.out().lines().filter(line -> line.matches("\\d+\\. .*\\(\\d.* 2021\\)")).toList();
  }
}
