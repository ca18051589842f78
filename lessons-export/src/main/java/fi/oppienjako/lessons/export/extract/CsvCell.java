package fi.oppienjako.lessons.export.extract;

/**
 * A text as a cell of a CSV file, which a spreadsheet would read as a formula if it began like one.
 */
public final class CsvCell {

  /** After an apostrophe, a spreadsheet takes the rest as text. */
  private static final char TEXT = '\'';

  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n" + TEXT;

  private CsvCell() {}

  /** The text with an apostrophe before it if it begins like a formula, or with an apostrophe. */
  public static String closed(String text) {
    return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? TEXT + text : text;
  }

  /** The text that {@link #closed} was given. */
  public static String opened(String cell) {
    return cell.length() > 1
            && cell.charAt(0) == TEXT
            && BEGINS_A_FORMULA.indexOf(cell.charAt(1)) >= 0
        ? cell.substring(1)
        : cell;
  }
}
