package fi.oppienjako.lessons.export.workbook;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One sheet of the workbook: what it shows, and what becomes of what is written in it. */
interface Tab {

  /** By which its name and its words are found among the phrases. */
  String key();

  /** Its columns, from left to right. */
  List<Column> columns();

  /** How many of them stay in sight when somebody scrolls to the right. */
  default int frozen() {
    return 0;
  }

  /** How many lines of text a row has room for at least. */
  default int leastLines() {
    return 1;
  }

  /** What stands in it. */
  Stream<Line> lines(Shown shown);

  /** What it has a line for when it comes back; no less than what would stand in it today. */
  default Stream<Line> linesNow(Shown shown) {
    return lines(shown);
  }

  /** Whether anything that is written in it is read when it comes back. */
  default boolean comesBack() {
    return columns().stream().anyMatch(column -> column.key().equals("id"));
  }

  /**
   * The columns of a new line in which something may be written; none if there are no new lines.
   */
  default Set<String> openWhenNew() {
    return Set.of();
  }

  /** Whether two cells of a column say the same, however they are written. */
  default boolean same(String column, String one, String other, Shown shown) {
    return one.equals(other);
  }

  /** Takes what somebody changed in {@code edited} columns of what {@code now} is so. */
  default void change(Written written, Line now, Set<String> edited, Taking taking) {
    edited.forEach(column -> taking.refuse(written, column, "told.locked"));
  }

  /** Takes a line that somebody added. */
  default void add(Written written, Taking taking) {
    taking.refuse(written, "told.no-new-lines");
  }
}
