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
    assertThat(refused().in(FINNISH).split("\n")).containsExactly("");
  }

  @Test
  void tellsAllFaultsInSwedish() {
    assertThat(refused().in(SWEDISH).split("\n")).containsExactly("");
  }

  @Test
  void tellsAllFaultsInEnglishToLogsAndWhereTheLanguageIsNotSpoken() {
    InvalidFileException refused = refused();

    assertThat(refused.getMessage().split("\n")).containsExactly("");
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
    return catchThrowableOfType(
        InvalidFileException.class, () -> Catalogues.parse(FILE, "p.yaml"));
  }
}
