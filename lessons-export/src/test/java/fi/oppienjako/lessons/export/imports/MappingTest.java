package fi.oppienjako.lessons.export.imports;

import static fi.oppienjako.lessons.core.text.Languages.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {

  @TempDir private Path folder;

  private Mapping proposed(String csv) throws IOException {
    return RegisterImport.of(Files.writeString(folder.resolve("old register.csv"), csv))
        .propose()
        .mapping();
  }

  @ParameterizedTest
  @CsvSource({
    "Lesson(s) Learned, insight",
    "LESSONS LEARNED, insight",
    "Mitä opimme, insight",
    "Lärdomar, insight",
    "Havainnon kuvaus, observation",
    "Description of driving event, observation",
    "Recommendation(s), recommendation",
    "Suositukset, recommendation",
    "Åtgärdsförslag, recommendation",
    "Lesson ID, id",
    "Löpnummer, id",
    "Teema(t), theme",
    "Ämnesord, theme",
    "Submission date, date",
    "Julkaisupäivä, date",
    "Submitted by, person",
    "Vastuuhenkilö, person",
    "Approval info, person",
    "Hankkeen nimi, project"
  })
  void knowsColumnsByTheirNames(String heading, String field) {
    assertThat(ColumnNames.match(RegisterKind.LESSON, heading).orElseThrow().field().key())
        .isEqualTo(field);
  }

  @Test
  void looksAtValuesWhereNamesSayNothing() throws IOException {
    StringBuilder csv = new StringBuilder("A;B;C;D;E;F;G\n");
    for (int i = 1; i <= 20; i++) {
      csv.append(
              "X-%d;This is a long story about what went on in case %d, and of how it all came to an end;"
                  .formatted(i, i))
          .append(i % 2 == 0 ? "red" : "blue")
          .append(";%d.3.2020;https://example.org/%d;Ann Example;%d\n".formatted(i, i, 1000 * i));
    }
    assertThat(proposed(csv.toString()).columns())
        .containsEntry("A", Field.ID)
        .containsEntry("B", Field.OBSERVATION)
        .containsEntry("C", Field.THEME)
        .containsEntry("D", Field.DATE)
        .containsEntry("E", Field.LINK)
        .containsEntry("F", Field.LEAVE_OUT)
        .containsEntry("G", Field.LEAVE_OUT);
  }

  @Test
  void isWrittenAndReadAgain() throws IOException {
    Mapping mapping =
        proposed(
                "id,\"odd: #name\",observation,date\n1,x,It was here,12/31/2015\n2,y,So was I,1/2/2016\n")
            .with("odd: #name", Field.NOTE);
    StringWriter out = new StringWriter();
    mapping.write(out);
    Path file = Files.writeString(folder.resolve("mapping.yaml"), out.toString());

    assertThat(Mapping.read(file)).isEqualTo(mapping);
    assertThat(mapping.monthFirst()).isTrue();
    assertThat(mapping.register()).isEqualTo("old-register");
    assertThat(out.toString()).startsWith("# What a column can be: id, title,");
  }

  @Test
  void tellsEverythingThatIsWrongInAFile() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("mapping.yaml"),
            "register: Old One\nlanguage: '!'\ndates: year-first\nmore: x\ncolumns: {a: titel}\n");
    InvalidFileException fault =
        catchThrowableOfType(InvalidFileException.class, () -> Mapping.read(file));

    assertThat(fault.faults()).hasSize(5);
    assertThat(fault.in(ENGLISH))
        .contains("columns.a: 'titel' is not one of: id, title")
        .contains("dates: 'year-first' is not one of: day-first, month-first")
        .contains("register: 'Old One' cannot be the name of a register");
  }

  @Test
  void hasToFitTheRegister() throws IOException {
    Path file = Files.writeString(folder.resolve("r.csv"), "id,observation\n1,It was here\n");
    RegisterImport register = RegisterImport.of(file);
    Mapping mapping = register.propose().mapping();
    ImportOptions options = ImportOptions.drafts(ENGLISH);

    assertThat(
            catchThrowableOfType(
                InvalidFileException.class,
                () -> register.tryOut(mapping.with("gone", Field.TITLE), options)))
        .hasMessageContaining("columns that are not there: gone");
    assertThat(
            catchThrowableOfType(
                InvalidFileException.class,
                () -> register.tryOut(mapping.with("observation", Field.NOTE), options)))
        .hasMessageContaining("no column says what happened");
  }
}
