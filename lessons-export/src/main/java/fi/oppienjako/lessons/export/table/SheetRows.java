package fi.oppienjako.lessons.export.table;

import fi.oppienjako.lessons.export.fault.Wrong;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet: dates in ISO form, numbers in digits, what a formula gives. */
final class SheetRows extends Ahead {

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
  private static final Pattern DATE = Pattern.compile("[yYdD]|mmm");
  private static final int WIDEST = 16_384;

  private final String name;
  private final String sheet;
  private final ReadableWorkbook workbook;
  private final Stream<org.dhatim.fastexcel.reader.Row> stream;
  private final Iterator<org.dhatim.fastexcel.reader.Row> rows;

  SheetRows(Path file, String sheet) {
    this.name = file.toString();
    this.sheet = sheet;
    try {
      this.workbook = open(file);
      Sheet found = workbook.findSheet(sheet).orElseThrow();
      this.stream = found.openStream();
      this.rows = stream.iterator();
    } catch (IOException e) {
      throw Unreadable.because(file, e);
    }
  }

  static ReadableWorkbook open(Path file) throws IOException {
    try {
      return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
    } catch (ExcelReaderException | UncheckedIOException e) {
      throw broken(file.toString(), e);
    }
  }

  @Override
  protected @Nullable Row read() {
    try {
      if (!rows.hasNext()) {
        return null;
      }
      org.dhatim.fastexcel.reader.Row row = rows.next();
      int width = Math.min(row.getCellCount(), WIDEST);
      List<String> cells = new ArrayList<>(width);
      for (int i = 0; i < width; i++) {
        cells.add(text(row.hasCell(i) ? row.getCell(i) : null));
      }
      return Row.of(new Place(name, sheet, row.getRowNum()), cells);
    } catch (ExcelReaderException | UncheckedIOException e) {
      throw broken(name, e);
    }
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (cell.getType() == CellType.NUMBER) {
      return isDate(cell) ? date(cell) : number(cell);
    }
    if (cell.getType() == CellType.FORMULA && cell.getValue() instanceof Number) {
      return String.valueOf(cell.getRawValue());
    }
    String text = cell.getText();
    return text == null ? "" : text;
  }

  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    return format != null && DATE.matcher(QUOTED.matcher(format).replaceAll("")).find();
  }

  private static String date(Cell cell) {
    LocalDateTime at = cell.asDate();
    return at.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? at.toLocalDate().toString()
        : at.toString();
  }

  private static String number(Cell cell) {
    return cell.asNumber().stripTrailingZeros().toPlainString();
  }

  private static fi.oppienjako.lessons.export.file.InvalidFileException broken(
      String name, RuntimeException e) {
    return Unreadable.at(name, 0, Wrong.of("table.workbook", String.valueOf(e.getMessage())));
  }

  @Override
  public void close() {
    stream.close();
    try {
      workbook.close();
    } catch (IOException e) {
      throw Unreadable.at(name, 0, Wrong.of("file.unreadable", String.valueOf(e.getMessage())));
    }
  }
}
