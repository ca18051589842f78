package fi.oppienjako.lessons.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rejected rows on a sheet of a workbook. */
final class RejectedXlsx implements RejectedRows {

  private static final int SOME = 200;

  private final Path file;
  private final int width;
  private final OutputStream bytes;
  private final Workbook workbook;
  private final Worksheet sheet;
  private int row;

  RejectedXlsx(Path file, String sheet, List<String> columns, String why) {
    this.file = file;
    this.width = columns.size();
    try {
      this.bytes = Files.newOutputStream(file);
    } catch (IOException e) {
      throw Unreadable.because(file, e);
    }
    this.workbook = new Workbook(bytes, "Lessons", null);
    this.sheet = workbook.newWorksheet(sheet);
    List<String> heading = new ArrayList<>(columns);
    heading.add(why);
    line(heading);
  }

  @Override
  public void write(Row rejected, String why) {
    List<String> cells = new ArrayList<>(rejected.cells());
    while (cells.size() < width) {
      cells.add("");
    }
    cells.add(width, why);
    line(cells);
    try {
      if (row % SOME == 0) {
        sheet.flush();
      }
    } catch (IOException e) {
      throw Unreadable.because(file, e);
    }
  }

  private void line(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        sheet.inlineString(row, i, cells.get(i));
      }
    }
    row++;
  }

  @Override
  public void close() {
    try (bytes) {
      workbook.finish();
    } catch (IOException e) {
      throw Unreadable.because(file, e);
    }
  }
}
