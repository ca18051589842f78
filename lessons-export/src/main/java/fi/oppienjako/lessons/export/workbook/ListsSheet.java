package fi.oppienjako.lessons.export.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/** The hidden sheet with what can be chosen: two columns for each list, labels and keys. */
record ListsSheet(Map<String, Range> ranges) {

  static final String NAME = "lists";

  static ListsSheet write(Lists lists, Worksheet sheet) {
    sheet.setVisibilityState(VisibilityState.HIDDEN);
    Map<String, Range> ranges = new LinkedHashMap<>();
    int column = 0;
    for (Map.Entry<String, Choices> list : lists.all().entrySet()) {
      sheet.value(0, column, list.getKey());
      int row = 1;
      for (Map.Entry<String, String> choice : list.getValue().keysByLabel().entrySet()) {
        sheet.value(row, column, CellText.written(choice.getKey()));
        sheet.value(row, column + 1, choice.getValue());
        row++;
      }
      if (row > 1) {
        ranges.put(list.getKey(), sheet.range(1, column, row - 1, column));
      }
      column += 2;
    }
    return new ListsSheet(ranges);
  }

  /** Where the labels of that list stand; empty if there is nothing to choose. */
  Optional<Range> labels(String list) {
    return Optional.ofNullable(ranges.get(list));
  }
}
