package fi.oppienjako.lessons.export.workbook;

/** The colours of the workbook. */
final class Look {

  /** Behind headings. */
  static final String HEADING = "1F4E5F";

  /** Behind what cannot be changed. */
  static final String LOCKED = "F0F0F0";

  /** Behind the lines that wait for something new. */
  static final String NEW = "FFFBEA";

  /** Letters in all else; where no colour is told, LibreOffice takes a smaller font of its own. */
  static final String INK = "1A1A1A";

  /** Letters in what cannot be changed. */
  static final String FAINT = "595959";

  /** Between cells. */
  static final String LINES = "C8C8C8";

  private Look() {}
}
