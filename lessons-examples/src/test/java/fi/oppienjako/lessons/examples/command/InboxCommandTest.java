package fi.oppienjako.lessons.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class InboxCommandTest {

  private static final String DAY = "2022-09-30";

  @Test
  void showsWhatWaitsTheMostUrgentFirst() {
    Cli inbox = Cli.run("inbox", "town-manager", "--on", DAY);
    assertThat(inbox.exit()).isZero();
    assertThat(inbox.out())
        .startsWith(
            """
            What is waiting for town-manager on 30 September 2022:
            - What has project “Guidance in order” learned lately? A lesson was to be written down by 4 July
              2022
            - Project “Instructions for applicants in one place” has used your lesson “What does not start
              from the resident’s question does not take root”: helped
            - “Remove before you write” could help project “Guidance in order”: similar circumstances:
            """);
  }

  @Test
  void showsNothingOfTheTeamToThoseWhoHaveLeftIt() {
    assertThat(Cli.run("inbox", "designer-1", "--on", "2022-10-31").out())
        .contains("learned lately?", "could help project “Guidance in order”");
    assertThat(Cli.run("inbox", "designer-1", "--on", "2022-11-01").out())
        .contains("has used your lesson “Watch the work for half a day")
        .doesNotContain("learned lately?", "could help");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en;Nothing is waiting for call-keeper on 30 September 2022.",
        "fi;call-keeper, 30.9.2022: ei odottavia asioita.",
        "sv;Inget väntar på call-keeper, 30.9.2022."
      })
  void saysThatNothingWaits(String language, String sentence) {
    assertThat(Cli.run("inbox", "call-keeper", "--on", DAY, "--language", language).out())
        .isEqualTo(sentence + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "fi,Mitä projekti ”Ohjeet järjestykseen” on viime aikoina oppinut?",
    "sv,Vad har projektet ”Ordning på anvisningarna” lärt sig på sistone?"
  })
  void speaksTheLanguageAskedFor(String language, String sentence) {
    assertThat(Cli.run("inbox", "town-manager", "--on", DAY, "--language", language).out())
        .contains(sentence);
  }

  @Test
  void answersProgramsWithIdentifiers() {
    JsonNode inbox = Cli.run("inbox", "town-manager", "--on", DAY, "--format", "json").json();
    JsonNode capture = inbox.get(0);
    assertThat(capture.get("what").asString()).isEqualTo("capture");
    assertThat(capture.get("kind").asString()).isEqualTo("project");
    assertThat(capture.get("id").asString()).isEqualTo("guidance-in-order");
    assertThat(capture.get("due").asString()).isEqualTo("2022-07-04");
    assertThat(inbox.get(1).get("what").asString()).isEqualTo("reuse");
    assertThat(inbox.get(1).has("since")).isTrue();
    assertThat(inbox.get(2).get("text").asString()).contains("could help project");
  }

  @Test
  void knowsOnlyThoseWhoAreThere() {
    Cli nobody = Cli.run("inbox", "nobody-like-that");
    assertThat(nobody.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(nobody.err()).contains("person 'nobody-like-that' does not exist");
  }
}
