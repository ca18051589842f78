package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares with files that {@code -Dgolden.write=true} writes anew. */
class DocumentCommandTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/fi/oppienjako/lessons/examples/command");

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void writesThePageOnAProject(String language) throws IOException {
    compare("project", language, "project", "guidance-in-order");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void writesWhatWasPlannedBesideWhatWasTold(String language) throws IOException {
    compare(
        "communications", language, "communications", "sharing-lessons-2022", "--on", "2023-01-15");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void writesFinalReports(String language) throws IOException {
    compare("final-report", language, "final-report", "expert-support-2022");
    compare("final-report-project", language, "final-report", "guidance-in-order");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void writesWhatWasLearnedInAPhase(String language) throws IOException {
    compare("lessons-report", language, "lessons-report", "guidance-in-order", "--phase", "grasp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void writesAPilotAsACase(String language) throws IOException {
    compare("case", language, "case", "group-by-video");
  }

  private static void compare(String name, String language, String... arguments)
      throws IOException {
    Cli page =
        Cli.run(
            Stream.of(
                    Stream.of("document"), Stream.of(arguments), Stream.of("--language", language))
                .flatMap(words -> words)
                .toArray(String[]::new));
    assertThat(page.exit()).as(page.err()).isZero();
    Path golden = FOLDER.resolve(name + "_" + language + ".md");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, page.out());
    }
    assertThat(page.out()).isEqualTo(Files.readString(golden));
  }

  @Test
  void tellsThoseInsideOfDraftsAndOpenQuestions() {
    String[] report = {"document", "lessons-report", "permits-made-smooth"};
    assertThat(Cli.run(report).out())
        .doesNotContain("Questions still open", "Do not pilot in high season");
    assertThat(Cli.run("document", "lessons-report", "permits-made-smooth", "--at", "lab").out())
        .doesNotContain("Questions still open", "Do not pilot in high season");
    assertThat(
            Cli.run("document", "lessons-report", "permits-made-smooth", "--as", "agency-manager")
                .out())
        .contains(
            "## Questions still open\n\n- **Do not pilot in high season:**",
            "- **State:** being clarified");
  }

  @Test
  void tellsNobodyOutsideHowManyThereWereOfAFew() {
    assertThat(Cli.run("document", "case", "group-by-video").out())
        .contains("fewer than 5")
        .doesNotContainPattern("\\| +[1-4] \\|");
    assertThat(Cli.run("document", "case", "group-by-video", "--as", "point-leader").out())
        .doesNotContain("fewer than 5");
  }

  @Test
  void tellsOfWhatIsStillToComeAsItStandsOnTheDay() {
    String[] plan = {"document", "communications", "sharing-lessons-2022", "--on", "2022-10-31"};
    assertThat(Cli.run(plan).out())
        .contains("| 30 September 2022, 31 October 2022 ", "to come")
        .doesNotContain("| 15 December 2022 | 15 December 2022");
  }

  @Test
  void namesThoseResponsibleToThoseWhoMayKnow() {
    String[] plan = {"document", "communications", "sharing-lessons-2022"};
    assertThat(Cli.run(plan).out()).doesNotContain("Torsti Esimerkki");
    assertThat(Cli.run("document", "communications", "sharing-lessons-2022", "--at", "lab").out())
        .contains("| Torsti Esimerkki");
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
        .contains("Kalle Esimerkki", "Application workshop");
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

  @ParameterizedTest
  @CsvSource({
    "communications, There is no programme “nowhere”",
    "final-report, There is no programme or project “nowhere”",
    "lessons-report, There is no project “nowhere”",
    "case, There is no pilot “nowhere”"
  })
  void refusesWhatIsNotThere(String document, String sentence) {
    Cli bundled = Cli.run("document", document, "nowhere");
    Cli named = Cli.run("document", document, "nowhere", "--programme", "team-network");
    assertThat(bundled.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(named.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(bundled.err()).startsWith(sentence);
    assertThat(named.err()).startsWith(sentence);
  }

  @Test
  void refusesAPhaseThatIsNotThere() {
    Cli page = Cli.run("document", "lessons-report", "guidance-in-order", "--phase", "nothing");
    assertThat(page.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(page.err()).startsWith("This project has no phase “nothing”");
  }
}
