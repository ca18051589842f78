package fi.oppienjako.lessons.export;

import static fi.oppienjako.lessons.core.text.Languages.ENGLISH;
import static fi.oppienjako.lessons.core.text.Languages.FINNISH;
import static fi.oppienjako.lessons.core.text.Languages.SWEDISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FaultsInTheReadersLanguageTest {

  /** Its last fault is one that the domain finds, not the reader of files. */
  private static final String FILE =
      """
      programme: p
      language: en
      people:
        anna: {name: Anna}
      projects:
        - project: one
          name: One
          challenge:
            - {date: 2022-02-01, by: bo, text: First.}
          team: anna
          lessons:
            - lesson: a
              title: A
              observation: O
              perspectives: [desgn]
              captured: {by: anna, date: 2022-01-01}
        - project: one
          name: Two
          challenge:
            - {date: 2022-02-01, by: anna, text: First.}
          lessons:
            - lesson: b
              title: B
              observation: O
              captured: {by: anna, date: 2022-01-01}
              history:
                - {step: share, at: lab, by: anna, date: 2022-01-02}
      """;

  @Test
  void tellsAllFaultsInFinnish() {
    assertThat(refused().in(FINNISH))
        .isEqualTo(
            """
            p.yaml:1: ”name” puuttuu
            p.yaml:9: projects[0].challenge[0].by: ”bo” ei ole tämän tiedoston henkilö; vaihtoehdot: anna
            p.yaml:10: projects[0].team: tässä pitää olla luettelo, mutta siinä on teksti
            p.yaml:15: projects[0].lessons[0].perspectives[0]: ”desgn” ei ole näkökulma; tarkoititko ”design”?
            p.yaml:17: projects[1].project: projekti ”one” on annettu jo rivillä 6
            p.yaml:27: projects[1].lessons[0].history[0]: oppi ”b” on tilassa ”luonnos”, joten askelta ”jakaminen” ei voi ottaa; nyt mahdollista: muokkaus, lähettäminen vahvistettavaksi""");
  }

  @Test
  void tellsAllFaultsInSwedish() {
    assertThat(refused().in(SWEDISH))
        .isEqualTo(
            """
            p.yaml:1: ”name” saknas
            p.yaml:9: projects[0].challenge[0].by: ”bo” är inte en person i den här filen; alternativ: anna
            p.yaml:10: projects[0].team: här väntas en lista, inte en text
            p.yaml:15: projects[0].lessons[0].perspectives[0]: ”desgn” är inte ett perspektiv; menade du ”design”?
            p.yaml:17: projects[1].project: projektet ”one” finns redan på rad 6
            p.yaml:27: projects[1].lessons[0].history[0]: lärdomen ”b” har statusen ”utkast”, så steget ”delning” kan inte tas; möjligt nu: redigering, inlämning för godkännande""");
  }

  @Test
  void tellsAllFaultsInEnglishToLogsAndWhereTheLanguageIsNotSpoken() {
    InvalidFileException refused = refused();

    assertThat(refused)
        .hasMessage(
            """
            p.yaml:1: 'name' is missing
            p.yaml:9: projects[0].challenge[0].by: 'bo' is not a person in this file; expected: anna
            p.yaml:10: projects[0].team: expected a list here, not a text
            p.yaml:15: projects[0].lessons[0].perspectives[0]: 'desgn' is not a perspective; did you mean 'design'?
            p.yaml:17: projects[1].project: the project 'one' is defined already, on line 6
            p.yaml:27: projects[1].lessons[0].history[0]: lesson 'b' is in the state 'draft', so the step 'share' cannot be taken; possible now: edit, submit""");
    assertThat(refused.in(ENGLISH)).isEqualTo(refused.getMessage());
    assertThat(refused.in(Locale.GERMAN)).isEqualTo(refused.getMessage());
  }

  @Test
  void takesTheEnglishSentencesAlongWhenItIsSerialised()
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(refused());
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      InvalidFileException read = (InvalidFileException) in.readObject();
      assertThat(read).hasMessage(refused().getMessage());
      assertThat(read.in(FINNISH)).isEqualTo(read.getMessage());
      assertThat(read.faults()).isEmpty();
    }
  }

  private static InvalidFileException refused() {
    return catchThrowableOfType(InvalidFileException.class, () -> Catalogues.parse(FILE, "p.yaml"));
  }
}
