package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.export.Playbooks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReviewCommandTest {

  private static final int FAULTS = 12;

  @TempDir private Path folder;

  @Test
  void passesTheBundledPlaybook() {
    Cli review = Cli.run("review", "sharing-lessons");
    assertThat(review.exit()).isEqualTo(Exit.DONE);
    assertThat(review.out()).contains("Developing the solution", "No findings.");
    assertThat(review.err()).isEmpty();
  }

  @Test
  void saysNoToAPlaybookWithErrors() throws IOException {
    Cli review = Cli.run("review", broken().toString());
    assertThat(review.exit()).isEqualTo(Exit.NO);
    assertThat(review.out()).contains("Nobody is responsible for following up");
    assertThat(review.err()).isEmpty();
  }

  @Test
  void tellsTheFindingsInTheLanguageAskedFor() throws IOException {
    assertThat(Cli.run("review", broken().toString(), "--language", "fi").out())
        .contains("Kukaan ei vastaa");
    assertThat(Cli.run("review", broken().toString(), "--language", "sv").out())
        .contains("Ingen ansvarar");
  }

  @Test
  void tellsTheFaultsOfAFileInTheLanguageAskedFor() throws IOException {
    Path file = Files.writeString(folder.resolve("faulty.yaml"), "playbook: p\nlanguage: en\n");

    assertThat(Cli.run("review", file.toString(), "--language", "fi").err())
        .isEqualTo(
            """
            %1$s:1: ”name” puuttuu
            %1$s:1: ”phases” puuttuu
            Mitään ei tehty, koska tiedostossa on virheitä: 2.
            """
                .formatted(file));
    assertThat(Cli.run("review", file.toString()).err()).contains(":1: 'phases' is missing");
  }

  @Test
  void answersProgramsWithNothingButJson() throws IOException {
    Cli review = Cli.run("review", broken().toString(), "--format", "json");
    assertThat(review.exit()).isEqualTo(Exit.NO);
    assertThat(review.json().get("findings").get(0).get("severity").asString()).isEqualTo("error");
  }

  @Test
  void reviewsThePlanOfEachProjectOfAProgramme() {
    Cli text = Cli.run("review", "expert-support-2022");
    assertThat(text.exit()).isEqualTo(Exit.DONE);
    assertThat(text.out()).contains("# Guidance in order", "# Data for decision-makers");

    JsonNode json = Cli.run("review", "expert-support-2022", "--format", "json").json();
    assertThat(json.size()).isEqualTo(8);
    assertThat(json.get(0).get("project").asString()).isEqualTo("guidance-in-order");
    assertThat(json.get(0).get("review").get("errors").asInt()).isZero();
  }

  @Test
  void readsPlansThatFollowAPlaybookOfOnesOwn() throws IOException {
    Path playbook = folder.resolve("own-way.yaml");
    Files.writeString(
        playbook,
        """
        playbook: own-way
        language: en
        name: Own way
        phases: [{phase: one, name: One}]
        """);
    Path programme = folder.resolve("own-programme.yaml");
    Files.writeString(
        programme,
        """
        programme: own
        language: en
        name: Own
        people: {anna: {name: Anna}}
        projects:
          - project: desk
            name: Desk
            challenge: [{date: 2026-01-01, by: anna, text: Nobody answers.}]
            plan: {playbook: own-way}
        """);
    Cli with = Cli.run("review", programme.toString(), "--playbook", playbook.toString());
    assertThat(with.out()).contains("# Desk");
    assertThat(with.exit()).isEqualTo(Exit.NO);

    Cli without = Cli.run("review", programme.toString());
    assertThat(without.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(without.err()).contains("'own-way' is not a playbook known here");
  }

  @Test
  void tellsAllTwelveFaultsOfAFileWithTheirPlaces() throws IOException {
    Path file = folder.resolve("twelve-faults.yaml");
    try (InputStream in = ReviewCommandTest.class.getResourceAsStream("twelve-faults.yaml")) {
      Files.copy(in, file);
    }
    Cli review = Cli.run("review", file.toString());
    assertThat(review.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(review.out()).isEmpty();
    List<String> told = review.err().lines().toList();
    assertThat(told).hasSize(FAULTS + 1);
    assertThat(told.subList(0, FAULTS))
        .allSatisfy(line -> assertThat(line).matches(".*twelve-faults\\.yaml:\\d+: \\S+.*"));
    assertThat(told.get(FAULTS)).contains("12");
  }

  @Test
  void tellsThatThereIsNoSuchFile() {
    Cli review = Cli.run("review", folder.resolve("nowhere.yaml").toString());
    assertThat(review.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(review.err()).contains("nowhere.yaml", "sharing-lessons", "expert-support-2022");
  }

  @Test
  void tellsThatAPlaybookOfOnesOwnIsNotThere() {
    Cli review =
        Cli.run(
            "review", "sharing-lessons", "--playbook", folder.resolve("nowhere.yaml").toString());
    assertThat(review.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(review.err()).contains("nowhere.yaml: there is no such file");
    assertThat(review.out()).isEmpty();
  }

  @Test
  void takesANameThatBeginsWithAnAtForAName() {
    assertThat(Cli.run("review", "@nowhere.yaml").err()).contains("“@nowhere.yaml”");
  }

  @Test
  void tellsTheLineOfANeededValueThatIsRefused() throws IOException {
    Path file = folder.resolve("bell.yaml");
    Files.writeString(file, "playbook: x\nlanguage: en\nname: \"\\a\"\nphases: *n\n");
    Cli review = Cli.run("review", file.toString());
    assertThat(review.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(review.err()).contains("bell.yaml:3: name: ", "bell.yaml:4: phases: ");
  }

  @Test
  void tellsThatAFolderIsNoFile() {
    Cli review = Cli.run("review", folder.toString());
    assertThat(review.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(review.err()).contains(folder.toString()).doesNotContain("\tat ");
  }

  /** A playbook in which nobody answers for follow-up. */
  private Path broken() throws IOException {
    Playbook bundled = Playbooks.bundled("sharing-lessons");
    try (InputStream in =
        Playbooks.class.getResourceAsStream("playbooks/" + bundled.id() + ".yaml")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Files.writeString(
          folder.resolve("broken.yaml"), text.replace("    answers: [reuse, measure]\n", ""));
    }
  }
}
