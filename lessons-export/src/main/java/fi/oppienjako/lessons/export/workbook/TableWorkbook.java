package fi.oppienjako.lessons.export.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Any table as a workbook of one sheet, to be read; row by row, in bounded memory. */
public final class TableWorkbook {

  private static final int WIDTH = 28;
  private static final int AT_ONCE = 500;

  private TableWorkbook() {}

  /**
   * Writes {@code rows} under {@code headings}, and leaves {@code out} open. The same rows make the
   * same bytes. A text that is too long for a cell is cut, with an ellipsis at its end.
   *
   * @param at when it is said to be written
   * @param name of the sheet
   * @throws IOException if it cannot be written
   */
  public static void write(
      OutputStream out, Instant at, String name, List<String> headings, Stream<List<String>> rows)
      throws IOException {
    write(out, at, List.of(new Sheet(name, headings, rows)));
  }

  /**
   * One sheet.
   *
   * @param name what it is called
   * @param headings what stands above its columns
   * @param rows what stands below; closed once it is written
   */
  public record Sheet(String name, List<String> headings, Stream<List<String>> rows) {}

  /**
   * Writes {@code sheets}, as one is written.
   *
   * @param at when they are said to be written
   * @throws IOException if they cannot be written
   */
  public static void write(OutputStream out, Instant at, List<Sheet> sheets) throws IOException {
    FixedTimes.write(
        out,
        at,
        plain -> {
          Workbook workbook = new Workbook(plain, "Lessons", "1.0");
          for (Sheet one : sheets) {
            Worksheet sheet = workbook.newWorksheet(one.name());
            begin(sheet, one.headings());
            put(sheet, one.rows());
            sheet.finish();
          }
          workbook.finish();
        });
  }

  private static void put(Worksheet sheet, Stream<List<String>> rows) throws IOException {
    try (Stream<List<String>> all = rows) {
      int number = 1;
      for (Iterator<List<String>> each = all.iterator(); each.hasNext(); number++) {
        put(sheet, number, each.next());
        if (number % AT_ONCE == 0) {
          sheet.flush();
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void begin(Worksheet sheet, List<String> headings) {
    for (int column = 0; column < headings.size(); column++) {
      sheet.width(column, WIDTH);
      sheet.inlineString(0, column, CellText.written(headings.get(column)));
    }
    sheet
        .range(0, 0, 0, headings.size() - 1)
        .style()
        .bold()
        .fontColor("FFFFFF")
        .fillColor(Look.HEADING)
        .wrapText(true)
        .set();
    sheet.freezePane(0, 1);
    Paper.wide(sheet, 1);
  }

  /** Within the sheet, and not in a table of all texts, which would grow with the rows. */
  private static void put(Worksheet sheet, int row, List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      String text = cells.get(column);
      String cut = CellText.isTooLong(text) ? text.substring(0, CellText.LONGEST) + "…" : text;
      sheet.inlineString(row, column, CellText.written(cut));
      sheet
          .style(row, column)
          .format("@")
          .fontColor(Look.INK)
          .wrapText(true)
          .verticalAlignment("top")
          .set();
    }
  }
}
