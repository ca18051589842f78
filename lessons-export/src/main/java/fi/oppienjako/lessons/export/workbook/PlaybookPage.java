package fi.oppienjako.lessons.export.workbook;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import fi.oppienjako.lessons.export.workbook.PlaybookSheet.Holds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet of a playbook, as it is written. Immutable.
 *
 * @param title what the sheet is called
 * @param columns its columns, from left to right
 * @param rows what stands in it, by the columns' keys
 * @param frozen how many columns stay in sight
 */
record PlaybookPage(String title, List<Head> columns, List<Map<String, String>> rows, int frozen) {

  /** How many rows somebody can add below and still choose from lists. */
  static final int ROOM = 20;

  private static final double ROW_HEIGHT = 14.5;
  private static final double HIGHEST = 300;

  /** A column. */
  record Head(String key, String heading, int width, Holds holds) {

    boolean isNarrow() {
      return holds == Holds.MARK;
    }
  }

  PlaybookPage {
    columns = List.copyOf(columns);
    rows = rows.stream().<Map<String, String>>map(ImmutableMap::copyOf).toList();
  }

  /** Where the cells of that column are, with room for more; what is chosen from elsewhere. */
  Range cells(String key, Worksheet sheet) {
    int column = columns.stream().map(Head::key).toList().indexOf(key);
    return sheet.range(1, column, rows.size() + ROOM, column);
  }

  /** Writes the page; cells of a column that is in {@code lists} are chosen from there. */
  void write(Worksheet sheet, Map<String, Range> lists) {
    writeHeadings(sheet);
    for (int r = 0; r < rows.size(); r++) {
      writeRow(sheet, r + 1, rows.get(r));
    }
    for (int c = 0; c < columns.size(); c++) {
      style(sheet, rows.size() + 1, rows.size() + ROOM, c, Optional.of(Look.NEW));
    }
    new LinkedHashMap<>(lists)
        .forEach(
            (key, list) ->
                cells(key, sheet)
                    .validateWithList(list)
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.WARNING));
    sheet.freezePane(frozen, 1);
    Paper.wide(sheet, columns.size() > 14 ? 2 : 1);
    sheet.repeatRows(0);
    sheet.repeatCols(0, frozen - 1);
  }

  private void writeHeadings(Worksheet sheet) {
    double highest = 32;
    for (int c = 0; c < columns.size(); c++) {
      Head head = columns.get(c);
      sheet.width(c, head.isNarrow() ? 5 : head.width());
      sheet.value(0, c, CellText.written(head.heading()));
      StyleSetter style = sheet.style(0, c);
      style
          .bold()
          .fontColor("FFFFFF")
          .fillColor(Look.HEADING)
          .wrapText(true)
          .borderStyle("thin")
          .borderColor(Look.LINES)
          .verticalAlignment(head.isNarrow() ? "bottom" : "center");
      if (head.isNarrow()) {
        style.rotation(90).horizontalAlignment("center");
        highest = Math.max(highest, Math.min(200, 12 + 6.5 * head.heading().length()));
      }
      style.set();
    }
    sheet.rowHeight(0, highest);
  }

  private void writeRow(Worksheet sheet, int row, Map<String, String> cells) {
    long lines = 1;
    for (int c = 0; c < columns.size(); c++) {
      Head head = columns.get(c);
      String text = cells.getOrDefault(head.key(), "");
      if (!text.isEmpty()) {
        sheet.value(row, c, CellText.written(text));
        long needed = 0;
        for (String part : text.split("\n", -1)) {
          needed += 1 + part.length() / head.width();
        }
        lines = Math.max(lines, needed);
      }
      style(sheet, row, row, c, Optional.empty());
    }
    sheet.rowHeight(row, Math.min(lines * ROW_HEIGHT + 2, HIGHEST));
  }

  private void style(Worksheet sheet, int top, int bottom, int column, Optional<String> fill) {
    StyleSetter style = requireNonNull(sheet.range(top, column, bottom, column).style());
    style
        .format("@")
        .fontColor(Look.INK)
        .wrapText(true)
        .verticalAlignment("top")
        .borderStyle("thin")
        .borderColor(Look.LINES);
    fill.ifPresent(style::fillColor);
    if (columns.get(column).isNarrow()) {
      style.horizontalAlignment("center");
    }
    style.set();
  }
}
