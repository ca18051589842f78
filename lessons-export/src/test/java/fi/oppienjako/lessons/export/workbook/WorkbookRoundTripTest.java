package fi.oppienjako.lessons.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.export.Office;
import fi.oppienjako.lessons.export.sample.Spreadsheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookRoundTripTest {

  private static final String LESSONS = "Lessons";

  @TempDir private Path folder;
  private final Office office = new Office();

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void changesNothingWhenItComesBackAsItWent(String language) throws IOException {
    office.draft("One");
    Lesson shared = office.shared("Two");
    office.sharing.reuse(shared, office.letters, Outcome.HELPED, "Held.", By.by(office.bo));
    office.sharing.action(
        shared, "Write a guide", office.bo, LocalDate.of(2026, 5, 1), By.by(office.ann));
    List<Lesson> before = office.lessons();
    Path file = Sent.workbook(office, folder, Languages.parse(language));

    assertThat(ReturnedWorkbook.isOurs(file)).isTrue();
    assertThat(Sent.takeIn(office, file)).isEmpty();
    Spreadsheet.work(file, desk -> {});
    assertThat(Sent.takeIn(office, file)).isEmpty();
    assertThat(office.lessons()).isEqualTo(before);
  }

  @Test
  void writesTheSameBytesOfTheSameStore() {
    office.draft("One");
    assertThat(Sent.bytes(office, office.ann, Languages.ENGLISH))
        .isEqualTo(Sent.bytes(office, office.ann, Languages.ENGLISH));
  }

  @Test
  void editsADraftAndTakesTheStepThatIsChosen() {
    Lesson draft = office.draft("Book time");
    Path file = Sent.workbook(office, folder, Languages.ENGLISH);
    Spreadsheet.work(
        file,
        desk -> {
          int row = desk.row(LESSONS, "Book time");
          desk.write(LESSONS, row, "Title", "Book time ahead")
              .write(LESSONS, row, "Themes", "guidance, opening hours")
              .write(LESSONS, row, "Design thinking", "x")
              .write(LESSONS, row, "Applies when: people", "")
              .write(LESSONS, row, "Applies when: method", "Workshops")
              .write(LESSONS, row, "Next step", "Submit for validation");
        });

    assertThat(Sent.takeIn(office, file))
        .extracting(Told::toString)
        .containsExactly("Lessons!2: Changed.", "Lessons!2: Done; it is now: submitted.");
    Lesson now = office.now(draft);
    assertThat(now.state()).isEqualTo(LessonState.SUBMITTED);
    assertThat(now.content().title()).hasToString("Book time ahead");
    assertThat(now.relevance().topics().themes())
        .extracting(Object::toString)
        .containsExactly("guidance", "opening-hours");
    assertThat(now.relevance().perspectives()).hasSize(2);
    assertThat(now.relevance().conditions())
        .extracting(Object::toString)
        .containsExactly("method: workshops");
    assertThat(Sent.takeIn(office, file))
        .extracting(Told::what)
        .as("the second time, nothing is done again")
        .containsExactly(Told.What.NOTE);
    assertThat(office.now(draft)).isEqualTo(now);
  }

  @Test
  void capturesNewLinesOnceHoweverOftenItIsRead() {
    Path file = Sent.workbook(office, folder, Languages.FINNISH);
    Spreadsheet.work(
        file,
        desk ->
            desk.write("Opit", 1, "Projekti", "Plain letters")
                .write("Opit", 1, "Otsikko", "Kysy ensin")
                .write("Opit", 1, "Mitä tapahtui", "Puolet kysymyksistä oli turhia.")
                .write("Opit", 1, "Kuka", "Bo Example"));

    assertThat(Sent.takeIn(office, file)).extracting(Told::what).containsExactly(Told.What.DONE);
    assertThat(Sent.takeIn(office, file)).extracting(Told::what).containsExactly(Told.What.NOTE);
    Lesson captured = office.lessons().get(0);
    assertThat(office.lessons()).hasSize(1);
    assertThat(captured.content().title())
        .isEqualTo(LocalizedText.of(Languages.FINNISH, "Kysy ensin"));
    assertThat(captured.origin().project()).isEqualTo(office.letters.id());
    assertThat(captured.contributors()).containsExactly(office.bo.id());
  }

  @Test
  void recordsReusesAndActions() {
    Lesson shared = office.shared("Book time");
    Path file = Sent.workbook(office, folder, Languages.ENGLISH);
    Spreadsheet.work(
        file,
        desk -> {
          desk.write("Reuses", 1, "Lesson", "Book time")
              .write("Reuses", 1, "Used in project", "Plain letters")
              .write("Reuses", 1, "Did it help?", "helped in part")
              .write("Reuses", 1, "What was done, and what came of it", "=Three of four");
          desk.write("Actions", 1, "What is to be done", "Write a guide")
              .write("Actions", 1, "Who does it", "Bo Example")
              .write("Actions", 1, "Because of the lesson", "Book time");
          desk.cell("Actions", 1, "By").setCellValue(LocalDate.of(2026, 5, 1));
        });

    assertThat(Sent.takeIn(office, file))
        .extracting(Told::what)
        .containsExactly(Told.What.DONE, Told.What.DONE);
    assertThat(Sent.takeIn(office, file))
        .extracting(Told::what)
        .containsExactly(Told.What.NOTE, Told.What.NOTE);
    List<Reuse> reuses =
        office
            .sharing
            .store()
            .<List<Reuse>>read(Viewer.unrestricted(), seen -> seen.reuses().stream().toList());
    assertThat(reuses)
        .singleElement()
        .satisfies(
            reuse -> {
              assertThat(reuse.lesson()).isEqualTo(shared.id());
              assertThat(reuse.account()).hasToString("=Three of four");
            });
    List<Action> actions =
        office
            .sharing
            .store()
            .<List<Action>>read(Viewer.unrestricted(), seen -> seen.actions().stream().toList());
    assertThat(actions)
        .singleElement()
        .satisfies(action -> assertThat(action.due()).isEqualTo(LocalDate.of(2026, 5, 1)));
  }

  @Test
  void tellsWhatCannotBeByItsCellAndTakesTheRest() {
    office.draft("One");
    Lesson checked = office.shared("Two");
    Path file = Sent.workbook(office, folder, Languages.ENGLISH);
    Spreadsheet.work(
        file,
        desk -> {
          int one = desk.row(LESSONS, "One");
          int two = desk.row(LESSONS, "Two");
          desk.write(LESSONS, one, "Title", "One\u202Eeno")
              .write(LESSONS, one, "Next step", "Validate");
          desk.write(LESSONS, two, "Title", "Two, better").write(LESSONS, two, "State", "draft");
          desk.write(LESSONS, 3, "Project", "No such project").write(LESSONS, 3, "Title", "Three");
          desk.write(LESSONS, 4, "Project", "Plain letters")
              .write(LESSONS, 4, "Title", "Four")
              .write(LESSONS, 4, "What happened", "It works.");
        });

    assertThat(Sent.takeIn(office, file))
        .extracting(told -> told.what() + " " + told)
        .satisfiesExactly(
            told -> assertThat(told).startsWith("REFUSED Lessons!C2: ").contains("direction"),
            told -> assertThat(told).startsWith("REFUSED Lessons!A3: This cell cannot be changed"),
            told -> assertThat(told).startsWith("REFUSED Lessons!C3: ").contains("say why"),
            told -> assertThat(told).startsWith("REFUSED Lessons!B4: “No such project”"),
            told -> assertThat(told).startsWith("REFUSED Lessons!G4: “What happened” is missing"),
            told -> assertThat(told).startsWith("DONE Lessons!5: "));
    assertThat(office.now(checked)).isEqualTo(checked);
  }

  @Test
  void tellsAConflictWithBothVersionsAndKeepsTheStores() {
    Lesson draft = office.draft("One");
    Path file = Sent.workbook(office, folder, Languages.ENGLISH);
    Lesson theirs =
        office.sharing.edit(
            draft, By.by(office.bo), told -> told.titled("Theirs").because("Because."));
    Spreadsheet.work(
        file,
        desk -> {
          int row = desk.row(LESSONS, "One");
          desk.write(LESSONS, row, "Title", "Ours")
              .write(LESSONS, row, "What to do", "Book them in January.");
        });

    assertThat(Sent.takeIn(office, file))
        .satisfiesExactly(
            told -> {
              assertThat(told.what()).isEqualTo(Told.What.CONFLICT);
              assertThat(told.toString()).contains("“Ours”", "“Theirs”", "Lessons!C2");
              assertThat(told.in(Languages.FINNISH)).contains("”Ours”", "”Theirs”", "Otsikko");
            },
            told -> assertThat(told.what()).isEqualTo(Told.What.DONE));
    Lesson now = office.now(draft);
    assertThat(now.content().title()).isEqualTo(theirs.content().title());
    assertThat(now.content().recommendation()).hasToString("Optional[Book them in January.]");
  }

  @Test
  void triesOutWithoutChangingAnything() throws IOException {
    Lesson draft = office.draft("One");
    Path file = Sent.workbook(office, folder, Languages.ENGLISH);
    Spreadsheet.work(file, desk -> desk.write(LESSONS, 1, "Title", "Another"));

    assertThat(ReturnedWorkbook.read(file).tryOut(office.sharing, office.ann))
        .extracting(Told::what)
        .containsExactly(Told.What.DONE);
    assertThat(office.now(draft)).isEqualTo(draft);
  }

  @Test
  void knowsItsOwnWorkbooksFromOtherFiles() throws IOException {
    Path text = Files.writeString(folder.resolve("a.xlsx"), "no workbook");
    Path other = folder.resolve("b.xlsx");
    try (var workbook = new XSSFWorkbook();
        var out = Files.newOutputStream(other)) {
      workbook.createSheet("Lessons");
      workbook.write(out);
    }
    assertThat(ReturnedWorkbook.isOurs(text)).isFalse();
    assertThat(ReturnedWorkbook.isOurs(other)).isFalse();
  }
}
