package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.export.table.Escapes;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * What stands in the cells of a workbook, as texts; days as year, month and day. Immutable.
 *
 * @param sheets the sheets by their names; of each the rows from the first that is there
 */
record WorkbookCells(Map<String, List<CellRow>> sheets) {

  /** What a file may grow to when it is unpacked. */
  private static final long LARGEST = 256L << 20;

  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

  WorkbookCells {
    sheets = Collections.unmodifiableMap(new LinkedHashMap<>(sheets));
  }

  /**
   * One row.
   *
   * @param number of the row, counted from 1
   * @param cells from the first column on, with nothing for an empty one
   */
  record CellRow(int number, List<String> cells) {

    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    boolean isEmpty() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }

  /**
   * Reads {@code file}.
   *
   * @throws NotAWorkbookException if it is no workbook, or a far larger one than anybody writes
   * @throws IOException if it cannot be read
   */
  static WorkbookCells read(Path file) throws IOException {
    checkSize(file);
    Map<String, List<CellRow>> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        List<CellRow> rows = new ArrayList<>();
        try (Stream<Row> all = sheet.openStream()) {
          all.map(WorkbookCells::row).filter(row -> !row.isEmpty()).forEach(rows::add);
        }
        sheets.put(sheet.getName(), rows);
      }
    } catch (ExcelReaderException e) {
      throw new NotAWorkbookException(Phrases.later("file.no-workbook", file.getFileName()));
    }
    return new WorkbookCells(sheets);
  }

  Optional<List<CellRow>> sheet(String name) {
    return Optional.ofNullable(sheets.get(name));
  }

  private static void checkSize(Path file) throws IOException {
    long size = 0;
    byte[] part = new byte[1 << 16];
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          for (int read = in.read(part); read >= 0; read = in.read(part)) {
            size += read;
            if (size > LARGEST) {
              throw new NotAWorkbookException(Phrases.later("file.too-large", file.getFileName()));
            }
          }
        }
      }
    } catch (java.util.zip.ZipException e) {
      throw new NotAWorkbookException(Phrases.later("file.no-workbook", file.getFileName()));
    }
  }

  private static CellRow row(Row row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      cells.add(row.getOptionalCell(column).map(WorkbookCells::text).orElse(""));
    }
    return new CellRow(row.getRowNum(), cells);
  }

  private static String text(Cell cell) {
    Object value = cell.getValue();
    if (value == null || cell.getType() == CellType.ERROR) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    return CellText.read(Escapes.undone(value.toString()));
  }

  /** The day that a spreadsheet counts as {@code cell}; the cell itself, if it is no number. */
  static String day(String cell) {
    if (!cell.matches("\\d{1,6}(\\.\\d+)?")) {
      return cell;
    }
    return FIRST_DAY.plusDays(new BigDecimal(cell).longValue()).toString();
  }
}
