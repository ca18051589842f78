package fi.oppienjako.lessons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.oppienjako.lessons.export.file.Fault;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Harm done to the parts of the ways of working is refused with a sentence and a place. */
class HostileWaysOfWorkingTest {

  private static final String AROUND =
      """
      programme: p
      language: en
      name: P
      organisations: {town: {name: Town, kind: municipality}}
      people: {anna: {name: Anna}}
      projects:
        - project: home
          name: Home
          challenge: [{date: 2022-01-01, by: anna, text: C}]
          plan: {phases: [{phase: try, name: Trying}]}
      """;

  private static final String NETWORK =
      "networks: [{network: n, project: home, name: N, area: a, answers: [{answer: a, question:"
          + " try.1, versions: [{date: 2022-01-02, by: anna, text: T}]}]}]\n";

  private static List<String> faults(String text) {
    InvalidFileException refused =
        catchThrowableOfType(InvalidFileException.class, () -> Catalogues.parse(text, "h.yaml"));
    assertThat(refused).isNotNull();
    return refused.faults().stream().map(Fault::toString).toList();
  }

  private static String repeated(String line, int times) {
    return IntStream.range(0, times)
        .mapToObj(i -> line.replace("#", String.valueOf(i)))
        .reduce("", String::concat);
  }

  private static String expert(String rest) {
    return AROUND + "experts:\n  - expert: e\n    person: anna\n    engagement: staff\n" + rest;
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "+12022-01-01", "2022-1-1"})
  void refusesDaysThatNobodyWrites(String day) {
    assertThat(
            faults(expert("    available: [{from: 2022-01-01, to: %s, days: 1}]".formatted(day))))
        .containsExactly(
            "h.yaml:15: experts[0].available[0].to: '%s' is not a day of the calendar, such as 2022-08-31"
                .formatted(day));
  }

  @Test
  void takesTheFirstAndTheLastDayThatCanBeWritten() {
    String widest = "    available: [{from: 0000-01-01, to: 9999-12-31, days: 365}]\n";

    assertThat(Catalogues.parse(expert(widest), "h.yaml").ownParts()).hasSize(1);
  }

  @Test
  void refusesMoreThanCanBeFittedTogether() {
    assertThat(
            faults(
                expert(
                    "    available:\n"
                        + repeated("      - {from: 2022-01-01, to: 2022-01-02, days: 1}\n", 9000))))
        .containsExactly("h.yaml:116: experts[0].available[100]: at most 100 may be listed here");
    assertThat(
            faults(
                AROUND.replace(
                    "plan: {phases: [{phase: try, name: Trying}]}\n",
                    "plan:\n      playbook: team-network\n      changes:\n"
                        + repeated("        - {repeat: pilots, as: again-#}\n", 101))))
        .containsExactly(
            "h.yaml:113: projects[0].plan.changes[100]: at most 100 may be listed here");
  }

  @Test
  void tellsOnceThatSomethingIsNoList() {
    assertThat(faults(AROUND + "networks: {}\n"))
        .containsExactly("h.yaml:11: networks: expected a list here, not keys with values");
    assertThat(faults(AROUND + NETWORK.replaceFirst("versions: \\[.*?]", "versions: x")))
        .containsExactly(
            "h.yaml:11: networks[0].answers[0].versions: expected a list here, not a text");
  }

  @Test
  void saysThatNothingIsAskedOnlyWhereThereIsNoPlan() {
    assertThat(faults(AROUND.replace("name: Home", "nme: Home") + NETWORK))
        .containsExactly(
            "h.yaml:7: projects[0]: 'name' is missing",
            "h.yaml:8: projects[0].nme: there is no such key here; did you mean 'name'?");
    assertThat(faults(AROUND.replace("name: Trying", "nme: Trying") + NETWORK)).hasSize(2);
    assertThat(faults(AROUND + NETWORK))
        .containsExactly(
            "h.yaml:11: networks[0].answers[0]: no phase asks question 'try.1' or "
                + "any other question; add it to the plan first");
  }

  @Test
  void refusesAnIdByWhichSheetsCannotBeNumbered() {
    assertThat(
            faults(
                AROUND
                    + "surveys: [{survey: %s, project: home, name: S, lowest: 1, highest: 5, items: [{item: a, text: A}]}]"
                        .formatted("s".repeat(57))))
        .containsExactly(
            "h.yaml:11: surveys[0].survey: sheets are numbered by the survey's id, which has 56 characters at most");
  }

  @Test
  void countsNoUsersAwayByTellingTooMany() {
    assertThat(
            faults(
                AROUND
                    + "support:\n  - support: s\n    project: home\n    phase: try\n    form: f\n    about: A\n    date: 2022-01-02\n    places: 10\n    used:\n"
                    + repeated("      g#: 999999\n", 4295)))
        .singleElement()
        .asString()
        .isEqualTo(
            "h.yaml:12: support[0]: support offered to 10 cannot have been used by "
                + "2147483647");
  }

  @Test
  void namesSomeOfManyThatAreThere() {
    String people = repeated("  one-of-many-#: {name: N}\n", 40);

    assertThat(
            faults(
                AROUND.replace(
                        "people: {anna: {name: Anna}}\n",
                        "people:\n  anna: {name: Anna}\n" + people)
                    + "ideas: [{idea: i, project: home, group: g, by: zoe, date: 2022-01-02, text: T}]\n"))
        .singleElement()
        .asString()
        .contains("'zoe' is not a person in this file; expected one of anna, one-of-many-0, ")
        .endsWith(" or 29 more");
  }
}
