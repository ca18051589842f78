package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CardCommandTest {

  private static final String ID = "expert-support-2022";

  @Test
  void showsWhatAnyoneSeesIfNothingElseIsSaid() {
    Cli card = Cli.run("card", ID);
    assertThat(card.exit()).isZero();
    assertThat(card.out())
        .startsWith("Result card: Expert Support 2022\n31 December 2022, as seen by anyone")
        .contains("Agora 14")
        .doesNotContain("Arena 1", "draft");
  }

  @ParameterizedTest
  @CsvSource({"agora,14", "arena,15", "studio,16", "lab,17"})
  void countsWhatTheLevelAllows(String level, int lessons) {
    JsonNode card = Cli.run("card", ID, "--at", level, "--format", "json").json();
    assertThat(card.get("reader").get("level").asString()).isEqualTo(level);
    assertThat(card.get("chain").get(0).get("count").asInt()).isEqualTo(lessons);
  }

  @Test
  void showsAPersonWhatTheirRolesLetThemSee() {
    String organiser = Cli.run("card", ID, "--as", "call-keeper", "--on", "2022-09-30").out();
    assertThat(organiser)
        .contains("as seen by those who steer the work (level Studio)")
        .contains("What is waiting", "1 lesson has been waiting to be validated")
        .as("written down later")
        .doesNotContain("draft")
        .contains("Lessons not counted because you may not see them: ");
    assertThat(Cli.run("card", ID, "--as", "call-keeper", "--on", "2023-01-01").out())
        .contains("as seen by anyone")
        .doesNotContain("What is waiting");
    Cli nobody = Cli.run("card", ID, "--as", "nobody-like-that");
    assertThat(nobody.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(nobody.err()).contains("person 'nobody-like-that' does not exist");
  }

  @Test
  void readsWhatWasLearnedFromTheProgrammeInAnotherFile(@TempDir Path folder) throws IOException {
    Path first =
        Files.writeString(
            folder.resolve("first.yaml"),
            """
            programme: first
            language: en
            name: First
            people: {ann: {name: Ann}, eve: {name: Eve}}
            projects:
              - project: a
                name: A
                openness: agora
                challenge: [{date: 2022-03-01, by: ann, text: C}]
                lessons:
                  - lesson: l1
                    captured: {by: ann, date: 2022-03-05}
                    title: Ask first
                    observation: O
                    insight: I
                    recommendation: R
                    result: success
                    themes: [desk]
                    perspectives: [design]
                    when: {people: [busy-desk]}
                    history:
                      - {step: submit, by: ann, date: 2022-03-06}
                      - {step: validate, by: eve, date: 2022-03-07}
                      - {step: share, at: agora, by: eve, date: 2022-03-08}
            """);
    Path second =
        Files.writeString(
            folder.resolve("second.yaml"),
            """
            programme: second
            language: en
            name: Second
            people: {bo: {name: Bo}}
            projects:
              - project: b
                name: B
                challenge: [{date: 2022-04-01, by: bo, text: C}]
            reuses:
              - {reuse: r1, lesson: l1, project: b, outcome: helped, what: W, by: bo, date: 2022-05-01}
            """);

    Cli alone = Cli.run("card", second.toString());
    Cli together = Cli.run("card", second.toString(), "--with", first.toString(), "--at", "lab");

    assertThat(alone.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(alone.err()).contains("'l1' is not a lesson in this file");
    assertThat(together.err()).isEmpty();
    assertThat(together.exit()).isZero();
  }

  @Test
  void aLevelInAnotherProgrammeSaysNothingInThisOne() {
    String anyone = Cli.run("card", ID, "--format", "json", "--on", "2022-12-31").out();
    assertThat(
            Cli.run(
                    "card",
                    ID,
                    "--in",
                    "team-network=lab",
                    "--format",
                    "json",
                    "--on",
                    "2022-12-31")
                .out())
        .isEqualTo(anyone);
    assertThat(
            Cli.run("card", ID, "--in", ID + "=lab", "--format", "json")
                .json()
                .get("reader")
                .get("level")
                .asString())
        .isEqualTo("lab");
  }

  @Test
  void knowsWhatIsOverdueOnADay() {
    assertThat(Cli.run("card", ID, "--on", "2022-11-25").out()).doesNotContain("Overdue");
    assertThat(Cli.run("card", ID, "--on", "2022-11-26").out())
        .contains("Digital support nearby, a booklet (planned for 25");
  }

  @ParameterizedTest
  @CsvSource({"fi,Tuloskortti: Asiantuntijatuki 2022", "sv,Resultatkort: Expertstöd 2022"})
  void speaksTheLanguageAskedFor(String language, String title) {
    assertThat(Cli.run("card", ID, "--language", language).out()).startsWith(title);
  }

  @Test
  void answersProgramsWithTheIdentifiersBehindEachNumber() {
    JsonNode card = Cli.run("card", ID, "--format", "json", "--on", "2022-12-21").json();
    assertThat(card.get("day").asString()).isEqualTo("2022-12-21");
    assertThat(card.toString()).contains("one-owner-per-guide");
  }

  @Test
  void tellsWhichProgrammesThereAre() {
    Cli card = Cli.run("card", "nothing-like-it", "--language", "sv");
    assertThat(card.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(card.err()).contains("nothing-like-it", ID).contains("Det finns varken");
  }
}
