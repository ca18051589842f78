package fi.oppienjako.lessons.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.export.Office;
import fi.oppienjako.lessons.export.sample.Spreadsheet;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookTabsTest {

  @TempDir private Path folder;
  private final Office office = new Office();

  @Test
  void takesLookUpsSharingsSessionsAndAnswers() {
    Lesson shared = office.shared("Book time");
    Path file = Sent.workbook(office, folder, Languages.ENGLISH);
    Spreadsheet.work(
        file,
        desk -> {
          desk.write("Look-ups", 1, "Project", "Plain letters")
              .write("Look-ups", 1, "Looked for", "workshops; booking")
              .write("Look-ups", 1, "Lesson found", "Book time")
              .write("Look-ups", 1, "Used?", "yes")
              .write("Look-ups", 1, "Why, or why not", "We have the same desk.");
          desk.write("Sharings", 1, "Event or publication", "Morning coffee")
              .write("Sharings", 1, "Kind", "event")
              .write("Sharings", 1, "Channel", "Morning coffee")
              .write("Sharings", 1, "Planned for", "1.4.2026")
              .write("Sharings", 1, "Level", "Agora");
          desk.write("Sessions", 1, "Project", "Plain letters")
              .write("Sessions", 1, "Session", "Kick-off")
              .write("Sessions", 1, "Notes", "All were there.");
          desk.cell("Sessions", 1, "Date").setCellValue(LocalDate.of(2026, 3, 9));
        });

    assertThat(Sent.takeIn(office, file))
        .extracting(Told::toString)
        .allSatisfy(told -> assertThat(told).endsWith("Recorded."))
        .hasSize(3);
    assertThat(Sent.takeIn(office, file))
        .extracting(Told::what)
        .containsExactly(Told.What.NOTE, Told.What.NOTE, Told.What.NOTE);
    assertThat(Sent.takeIn(office, Sent.workbook(office, folder, Languages.SWEDISH))).isEmpty();

    Path again = Sent.workbook(office, folder, Languages.ENGLISH);
    Spreadsheet.work(
        again,
        desk -> {
          desk.cell("Sharings", 1, "Held on").setCellValue(LocalDate.of(2026, 4, 2));
          desk.write("Sharings", 1, "With the lesson", "Book time");
          desk.write("Sessions", 1, "Notes", "Almost all were there.");
        });
    assertThat(Sent.takeIn(office, again))
        .extracting(Told::what)
        .containsExactly(Told.What.DONE, Told.What.DONE);
    office
        .sharing
        .store()
        .<Boolean>read(
            Viewer.unrestricted(),
            seen -> {
              assertThat(seen.sharings().stream().toList().get(0).lessons())
                  .containsExactly(shared.id());
              assertThat(seen.sharings().stream().toList().get(0).told())
                  .containsExactly(LocalDate.of(2026, 4, 2));
              assertThat(seen.sessions().stream().toList().get(0).notes())
                  .hasToString("Optional[Almost all were there.]");
              return true;
            });
  }

  @Test
  void answersWhatThePhaseAsks() {
    office.sharing.enter(
        office.desk,
        office
            .sharing
            .store()
            .<Id<Phase>>read(
                Viewer.unrestricted(),
                seen ->
                    seen
                        .plans()
                        .find(Plan.idFor(office.desk.id()))
                        .orElseThrow()
                        .process()
                        .phases()
                        .stream()
                        .filter(phase -> !phase.questions().isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .id()),
        By.by(office.ann));
    Path file = Sent.workbook(office, folder, Languages.FINNISH);
    Spreadsheet.work(
        file, desk -> desk.write("Apukysymykset", 1, "Vastaus", "Neuvojat ja asiakkaat."));
    assertThat(Sent.takeIn(office, file)).extracting(Told::what).containsExactly(Told.What.DONE);

    Path again = Sent.workbook(office, folder, Languages.FINNISH);
    Spreadsheet.work(again, desk -> desk.write("Apukysymykset", 1, "Vastaus", "Vain asiakkaat."));
    assertThat(Sent.takeIn(office, again)).extracting(Told::what).containsExactly(Told.What.DONE);
    assertThat(office.sharing.answers(office.desk, Viewer.unrestricted()))
        .singleElement()
        .satisfies(
            answer -> {
              assertThat(answer.versions().entries()).hasSize(2);
              assertThat(answer.current()).hasToString("Vain asiakkaat.");
            });
  }

  @ParameterizedTest
  @MethodSource("fi.oppienjako.lessons.export.NastyTexts#allowed")
  void bringsEveryTextBackEqual(String text) {
    Lesson draft = office.draft("One");
    Path file = Sent.workbook(office, folder, Languages.ENGLISH);
    // As a spreadsheet holds it: what looks like an escape is escaped itself.
    Spreadsheet.work(file, desk -> desk.write("Lessons", 1, "Title", CellText.written(text)));

    assertThat(Sent.takeIn(office, file)).extracting(Told::what).containsExactly(Told.What.DONE);
    String title = office.now(draft).content().title().toString();
    assertThat(title).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    assertThat(Sent.takeIn(office, Sent.workbook(office, folder, Languages.ENGLISH))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("fi.oppienjako.lessons.export.NastyTexts#refused")
  void refusesWithItsCellWhatNoTextCanBe(String text) {
    Lesson draft = office.draft("One");
    Path file = Sent.workbook(office, folder, Languages.ENGLISH);
    Spreadsheet.work(file, desk -> desk.write("Lessons", 1, "Title", text));

    assertThat(Sent.takeIn(office, file))
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.what()).isEqualTo(Told.What.REFUSED);
              assertThat(told.place()).isEqualTo("C2");
            });
    assertThat(office.now(draft)).isEqualTo(draft);
  }

  @Test
  void namesEachColumnOfASheetByItself() {
    for (Locale language : Languages.SPOKEN) {
      for (Tab tab : Tabs.ALL) {
        List<String> headings =
            tab.columns().stream()
                .map(one -> Phrases.in(language, "column." + tab.key() + "." + one.key()))
                .toList();
        Set<String> different = new HashSet<>(headings);
        assertThat(different).as("%s in %s", tab.key(), language).hasSameSizeAs(headings);
        assertThat(Phrases.in(language, "sheet." + tab.key())).hasSizeLessThan(32);
      }
    }
  }
}
