package fi.oppienjako.lessons.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Somebody who has a workbook open, by a program that is not ours. */
record Spreadsheet(XSSFWorkbook workbook) {

  /** Lets {@code work} be done in the workbook and saves it. */
  static void work(Path file, Consumer<Spreadsheet> work) {
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

  /** The row in which {@code text} stands under {@code heading}; the first empty one for "". */
  int row(String sheet, String heading, String text) {
    int row = 1;
    while (!text(sheet, row, heading).equals(text)) {
      row++;
    }
    return row;
  }

  String text(String sheet, int row, String heading) {
    Row line = workbook.getSheet(sheet).getRow(row);
    return line == null
        ? ""
        : new DataFormatter().formatCellValue(line.getCell(column(sheet, heading)));
  }

  Spreadsheet write(String sheet, int row, String heading, String text) {
    cell(sheet, row, heading).setCellValue(text);
    return this;
  }

  Cell cell(String sheet, int row, String heading) {
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
