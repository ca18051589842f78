package fi.oppienjako.lessons.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.export.Office;
import fi.oppienjako.lessons.export.sample.Spreadsheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionSheetTest {

  @TempDir private Path folder;
  private final Office office = new Office();
  private Session session = held();

  private Session held() {
    return Session.of(
        Id.of("kick-off"),
        office.desk,
        LocalizedText.english("Kick-off"),
        LocalDate.of(2026, 3, 2));
  }

  @BeforeEach
  void hold() {
    session = office.sharing.save(session);
  }

  @Test
  void comesBackAsDraftsOfThoseWhoToldThem() throws IOException {
    Path file = folder.resolve("kick-off.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      sheet().write(out);
    }
    assertThat(ReturnedWorkbook.isOurs(file)).as("a workbook of a programme").isFalse();
    assertThat(takeIn(file)).as("nothing is written in it").isEmpty();
    Spreadsheet.work(
        file,
        desk ->
            desk.write("Retrospective", 1, "What happened", "Half of the questions were needless.")
                .write("Retrospective", 1, "What to do", "Ask first.")
                .write("Retrospective", 1, "Who told it", "Ann Example, Bo Example")
                .write("Retrospective", 2, "What happened", "It rained.")
                .write("Retrospective", 2, "Who told it", "Nobody Else"));

    assertThat(takeIn(file))
        .extracting(told -> told.what() + " " + told.place())
        .containsExactly("DONE 2", "REFUSED F3");
    assertThat(takeIn(file))
        .extracting(Told::what)
        .containsExactly(Told.What.NOTE, Told.What.REFUSED);
    Lesson lesson = office.lessons().get(0);
    assertThat(office.lessons()).hasSize(1);
    assertThat(lesson.content().title()).hasToString("Half of the questions were needless.");
    assertThat(lesson.contributors()).containsExactlyInAnyOrder(office.ann.id(), office.bo.id());
    assertThat(lesson.origin().session()).isEqualTo(Optional.of(session.id()));
  }

  @Test
  void comesBackAsNotesInMarkdown() throws IOException {
    Path file = folder.resolve("kick-off.md");
    String notes =
        sheet()
            .markdown()
            .replaceFirst("- What happened:", "- What happened: We *asked* late.\n  And twice.")
            .replaceFirst("- Who told it:", "- Who told it: Bo Example")
            .replaceFirst("- Short title:", "- Short title: Ask early");
    Files.writeString(file, notes);

    assertThat(ReturnedSessionSheet.read(file).tryOut(office.sharing, office.ann))
        .extracting(Told::what)
        .containsExactly(Told.What.DONE);
    assertThat(office.lessons()).isEmpty();
    assertThat(takeIn(file)).extracting(Told::what).containsExactly(Told.What.DONE);
    assertThat(takeIn(file)).extracting(Told::what).containsExactly(Told.What.NOTE);
    Lesson lesson = office.lessons().get(0);
    assertThat(lesson.content().title()).hasToString("Ask early");
    assertThat(lesson.content().observation().toString())
        .startsWith("We asked late.")
        .endsWith("And twice.");
    assertThat(lesson.contributors()).containsExactly(office.bo.id());
  }

  private SessionSheet sheet() {
    return SessionSheet.of(office.sharing, session, office.ann, Languages.ENGLISH);
  }

  private List<Told> takeIn(Path file) {
    try {
      return ReturnedSessionSheet.read(file).takeIn(office.sharing, office.ann);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
