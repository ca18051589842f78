package fi.oppienjako.lessons.export.imports;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Registers of different shapes, each with faults. */
public final class Registers {

  private Registers() {}

  /** The register of that name beside the tests. */
  public static Path named(String name) {
    try {
      return Path.of(requireNonNull(Registers.class.getResource("/registers/" + name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  /** A workbook as an office exports it: a merged title, a heading below it, dates, sums. */
  public static Path workbook(Path folder) throws IOException {
    Path file = folder.resolve("lessons learned.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Office", null)) {
      Worksheet cover = workbook.newWorksheet("Lessons");
      cover.value(0, 0, "Lessons of the office");
      cover.range(0, 0, 0, 6).merge();
      cover.value(1, 0, "Printed");
      cover.value(1, 1, LocalDate.of(2021, 4, 12));
      cover.style(1, 1).format("yyyy-mm-dd").set();
      line(
          cover, 3, "Lesson ID", "Title", "Driving Event", "Recommendation(s)", "Category", "Date");
      line(
          cover,
          4,
          101,
          "Tether tools",
          "A clamp fell._x000D_\nNobody was hurt.",
          "Tether.",
          "Safety");
      date(cover, 4, 5, "d.m.yyyy");
      line(cover, 5, 102, "", "The part arrived late. Work stopped.", "", "Supply\nSafety");
      cover.value(5, 5, 42064);
      line(
          cover, 7, "Lesson ID", "Title", "Driving Event", "Recommendation(s)", "Category", "Date");
      line(cover, 8, 103, "Bad", "A bell: _x0007_", "", "Safety");
      line(cover, 9, 104, "Too wide", "Text", "", "Safety", "", "here");
      line(cover, 10, "Total", 4);
      workbook.newWorksheet("Codes").value(0, 0, "Safety");
    }
    return file;
  }

  private static void date(Worksheet sheet, int row, int column, String format) {
    sheet.value(row, column, LocalDate.of(2015, 3, 1));
    sheet.style(row, column).format(format).set();
  }

  private static void line(Worksheet sheet, int row, Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Number number) {
        sheet.value(row, i, number);
      } else if (!cells[i].equals("")) {
        sheet.value(row, i, String.valueOf(cells[i]));
      }
    }
  }
}
