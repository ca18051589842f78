package fi.oppienjako.lessons.export.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Somebody who works in a workbook with a program that is not ours. */
public record Spreadsheet(XSSFWorkbook workbook) {

  /** Lets {@code work} be done in the workbook and saves it. */
  public static void work(Path file, Consumer<Spreadsheet> work) {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      work.accept(new Spreadsheet(workbook));
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The row of the sheet in which {@code text} stands. */
  public int row(String sheet, String text) {
    DataFormatter formatter = new DataFormatter();
    for (Row row : workbook.getSheet(sheet)) {
      for (Cell cell : row) {
        if (formatter.formatCellValue(cell).equals(text)) {
          return row.getRowNum();
        }
      }
    }
    throw new AssertionError("not on the sheet: " + text);
  }

  /** The row in which {@code text} stands under {@code heading}; the first empty one for "". */
  public int row(String sheet, String heading, String text) {
    int row = 1;
    while (!text(sheet, row, heading).equals(text)) {
      row++;
    }
    return row;
  }

  /** The first row with nothing in it, for something new. */
  public int newRow(String sheet) {
    Sheet there = workbook.getSheet(sheet);
    return IntStream.iterate(1, n -> n + 1)
        .filter(
            n ->
                text(sheet, n, "Id").isEmpty()
                    && text(sheet, n, 0).isEmpty()
                    && text(sheet, n, 1).isEmpty())
        .findFirst()
        .orElse(there.getLastRowNum() + 1);
  }

  public String text(String sheet, int row, String heading) {
    return text(sheet, row, column(sheet, heading));
  }

  private String text(String sheet, int row, int column) {
    Row there = workbook.getSheet(sheet).getRow(row);
    return there == null ? "" : new DataFormatter().formatCellValue(there.getCell(column));
  }

  public Spreadsheet write(String sheet, int row, String heading, String text) {
    cell(sheet, row, heading).setCellValue(text);
    return this;
  }

  public Cell cell(String sheet, int row, String heading) {
    Sheet there = workbook.getSheet(sheet);
    Row line = there.getRow(row) == null ? there.createRow(row) : there.getRow(row);
    return line.getCell(column(sheet, heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private int column(String sheet, String heading) {
    for (Cell cell : workbook.getSheet(sheet).getRow(0)) {
      if (cell.getStringCellValue().equals(heading)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + heading);
  }
}
