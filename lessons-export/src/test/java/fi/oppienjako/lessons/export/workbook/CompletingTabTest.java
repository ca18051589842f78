package fi.oppienjako.lessons.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.export.Office;
import fi.oppienjako.lessons.export.sample.Spreadsheet;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of lessons that lack something. */
class CompletingTabTest {

  private static final String SHEET = "To complete";
  private static final String TITLE = "Book the hall early";

  @TempDir private Path folder;
  private final Office office = new Office();
  private final Lesson told = asTold();

  private Lesson asTold() {
    Lesson draft =
        office.sharing.capture(
            office.desk,
            By.by(office.ann),
            lesson ->
                lesson
                    .titled(TITLE)
                    .observed("The hall was taken.")
                    .knownAs(new ExternalReference("register", "1")));
    return office.sharing.relay(draft, Openness.AGORA, By.by(office.ann));
  }

  @Test
  void listsWhatIsLackingAndChangesNothingUnlessItIsFilledIn() {
    office.shared("A whole one");
    Path file = Sent.workbook(office, folder, Languages.ENGLISH);
    Spreadsheet.work(
        file,
        desk -> {
          int row = desk.row(SHEET, TITLE);
          assertThat(desk.text(SHEET, row, "Lacks"))
              .isEqualTo("why it happened, what to do, a perspective, when it applies");
          assertThat(titles(desk)).containsExactly(TITLE);
        });

    assertThat(Sent.takeIn(office, file)).isEmpty();
    assertThat(office.now(told)).isEqualTo(told);
  }

  @Test
  void isFilledInOnceWithoutAReasonAndStaysAsTold() {
    Path file = filledIn();

    assertThat(Sent.takeIn(office, file))
        .extracting(Told::toString)
        .containsExactly("To complete!2: Completed; nothing is lacking any more.");
    Lesson whole = office.now(told);
    assertThat(whole.missing()).isEmpty();
    assertThat(whole.isAsTold()).isTrue();
    assertThat(whole.state()).isEqualTo(LessonState.SHARED);
    assertThat(whole.relevance().perspectives()).containsExactly(Perspective.DESIGN);
    assertThat(whole.relevance().conditions().all()).hasSize(1);

    assertThat(Sent.takeIn(office, file)).as("the same workbook again").isEmpty();
    assertThat(office.now(told)).isEqualTo(whole);
  }

  @Test
  void tellsBothWhereSomebodyElseHasFilledItInAndTakesTheRest() {
    Path file = filledIn();
    office.sharing.complete(
        told, By.by(office.bo), draft -> draft.because("Nobody calls").from(Perspective.SYSTEMS));

    assertThat(Sent.takeIn(office, file))
        .extracting(one -> one.what() + " " + one.place())
        .containsExactly("CONFLICT E2", "DONE 2");
    Lesson whole = office.now(told);
    assertThat(whole.content().insight().orElseThrow()).hasToString("Nobody calls");
    assertThat(whole.content().recommendation().orElseThrow()).hasToString("Call in May.");
    assertThat(whole.relevance().perspectives())
        .containsExactlyInAnyOrder(Perspective.DESIGN, Perspective.SYSTEMS);
  }

  @Test
  void tellsBothWhereItSaysSomethingElseThanTheSheetOfLessons() {
    Path file = filledIn();
    Spreadsheet.work(
        file,
        desk -> {
          int row = desk.row("Lessons", TITLE);
          desk.write("Lessons", row, "Why", "Another reason")
              .write("Lessons", row, "Reason or proof", "asked again");
        });

    assertThat(Sent.takeIn(office, file))
        .extracting(one -> one.what() + " " + one.sheet())
        .containsExactly("DONE Lessons", "CONFLICT To complete", "DONE To complete");
    assertThat(office.now(told).content().insight().orElseThrow()).hasToString("Another reason");
  }

  @Test
  void leavesWhatIsSaidAlreadyAsItIs() {
    office.sharing.complete(told, By.by(office.bo), draft -> draft.because("Nobody calls"));
    Path file = Sent.workbook(office, folder, Languages.ENGLISH);
    Spreadsheet.work(
        file,
        desk ->
            desk.write(SHEET, desk.row(SHEET, TITLE), "Why", "Something else")
                .write(SHEET, desk.row(SHEET, TITLE), "Who", "Bo Example"));

    assertThat(Sent.takeIn(office, file))
        .extracting(one -> one.what() + " " + one.place())
        .containsExactly("REFUSED E2");
    assertThat(office.now(told).content().insight().orElseThrow()).hasToString("Nobody calls");
  }

  private Path filledIn() {
    Path file = Sent.workbook(office, folder, Languages.ENGLISH);
    Spreadsheet.work(
        file,
        desk -> {
          int row = desk.row(SHEET, TITLE);
          desk.write(SHEET, row, "Why", "It is booked in May.")
              .write(SHEET, row, "What to do", "Call in May.")
              .write(SHEET, row, "Design thinking", "x")
              .write(SHEET, row, "Applies when: people", "busy desk");
        });
    return file;
  }

  private static List<String> titles(Spreadsheet desk) {
    Sheet sheet = desk.workbook().getSheet(SHEET);
    return IntStream.rangeClosed(1, sheet.getLastRowNum())
        .mapToObj(row -> desk.text(SHEET, row, "Title"))
        .toList();
  }
}
