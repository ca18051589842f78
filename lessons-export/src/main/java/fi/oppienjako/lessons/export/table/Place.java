package fi.oppienjako.lessons.export.table;

import static java.util.Objects.requireNonNull;

/**
 * Where a row stands. Immutable.
 *
 * @param file the file, as it was named by whoever had it read
 * @param sheet the sheet of a workbook; empty elsewhere
 * @param number the line, the row of the sheet, or which record it is, counted from 1
 */
public record Place(String file, String sheet, long number) {

  /** Checks that nothing is missing. */
  public Place {
    requireNonNull(file, "file");
    requireNonNull(sheet, "sheet");
  }

  /** Such as {@code register.csv:12} or {@code register.xlsx (Lessons):12}. */
  @Override
  public String toString() {
    return file + (sheet.isEmpty() ? "" : " (" + sheet + ")") + ":" + number;
  }
}
