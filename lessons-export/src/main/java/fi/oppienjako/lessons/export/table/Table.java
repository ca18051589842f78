package fi.oppienjako.lessons.export.table;

import fi.oppienjako.lessons.core.text.Worded;
import java.nio.file.Path;
import java.util.List;

/** A table that can be read again and again, each time as a stream. */
public interface Table {

  /** What it is called in faults: its file. */
  String name();

  /** Its columns, by their headings; no two have the same name. */
  List<String> columns();

  /** How it was read, for people: the character set, the delimiter, the sheet, the heading. */
  List<Worded> told();

  /**
   * Its rows below the heading, blank ones included.
   *
   * @throws fi.oppienjako.lessons.export.file.InvalidFileException now or while they are read, if
   *     the file cannot be read any further
   */
  Rows rows();

  /**
   * Where rows go that have to be looked at again, in the form of this table.
   *
   * @param columns the columns that the rows have
   * @param why the name of the column that says why they are there
   */
  RejectedRows rejects(Path file, List<String> columns, String why);

  /** Whether its texts hold characters as {@link Escapes}. */
  default boolean holdsEscapes() {
    return false;
  }
}
