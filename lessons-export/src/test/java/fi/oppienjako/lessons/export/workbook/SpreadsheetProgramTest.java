package fi.oppienjako.lessons.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.export.NastyTexts;
import fi.oppienjako.lessons.export.Office;
import fi.oppienjako.lessons.export.sample.Spreadsheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that LibreOffice has opened and saved; its program has to be installed. */
@Tag("slow")
class SpreadsheetProgramTest {

  @TempDir private Path folder;
  private final Office office = new Office();

  @Test
  void stillComesBackWhenAnotherProgramHasSavedIt() throws IOException, InterruptedException {
    NastyTexts.allowed().forEach(office::draft);
    Lesson shared = office.shared("Shared");
    office.sharing.action(
        shared, "Write a guide", office.bo, LocalDate.of(2026, 5, 1), By.by(office.ann));
    List<Lesson> before = office.lessons();
    Path saved = saved(Sent.workbook(office, folder, Languages.FINNISH));

    assertThat(ReturnedWorkbook.isOurs(saved)).isTrue();
    assertThat(Sent.takeIn(office, saved)).isEmpty();
    assertThat(office.lessons()).isEqualTo(before);

    Spreadsheet.work(
        saved,
        desk -> {
          int row = desk.row("Opit", "Shared");
          desk.write("Opit", row, "Otsikko", "Jaettu")
              .write("Opit", row, "Perustelu tai näyttö", "Kieli");
        });
    assertThat(Sent.takeIn(office, saved(saved)))
        .extracting(Told::what)
        .containsExactly(Told.What.DONE);
    assertThat(office.now(shared).content().title().in(Languages.FINNISH)).isEqualTo("Jaettu");
  }

  private Path saved(Path file) throws IOException, InterruptedException {
    Path out = Files.createTempDirectory(folder, "saved");
    Process program =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                out.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return out.resolve(String.valueOf(file.getFileName()));
  }
}
