package fi.oppienjako.lessons.export.workbook;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a sheet, as it came back. Immutable.
 *
 * @param tab of which sheet
 * @param sheet what the sheet is called
 * @param row the number of the row, counted from 1
 * @param id of what it shows; empty in a line that somebody added
 * @param cells what stands in the columns, with nothing for an empty one
 * @param base what it said when it was written; empty in a line that somebody added
 * @param letters the letters by which a spreadsheet names the columns
 */
record Written(
    Tab tab,
    String sheet,
    int row,
    String id,
    Map<String, String> cells,
    Optional<Base> base,
    Map<String, String> letters) {

  /**
   * What a line said when the workbook was written.
   *
   * @param revision the revision of what it shows
   * @param state the key of its state; empty if it has none
   * @param marks by which it is seen whether somebody has written in a cell
   */
  record Base(int revision, String state, Map<String, String> marks) {

    Base {
      marks = ImmutableMap.copyOf(marks);
    }
  }

  Written {
    cells = ImmutableMap.copyOf(cells);
    letters = ImmutableMap.copyOf(letters);
  }

  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** Where the cell is, such as {@code E7}; the row alone, if the column is not there. */
  String address(String column) {
    return letters.getOrDefault(column, "") + row;
  }
}
