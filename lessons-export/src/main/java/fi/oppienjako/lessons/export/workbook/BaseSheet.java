package fi.oppienjako.lessons.export.workbook;

import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/**
 * The hidden sheet by which a workbook that comes back is known, and by which it is seen what
 * somebody has changed in it.
 */
final class BaseSheet {

  static final String NAME = "lessons-base";
  static final String MARKER = "lessons-workbook";
  static final String FORMAT = "1";

  /** Above it are the facts about the workbook as a whole. */
  static final int FIRST_LINE = 5;

  private BaseSheet() {}

  static void write(Pages pages, Map<String, String> more, Worksheet sheet) {
    sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
    sheet.value(0, 0, MARKER);
    sheet.value(0, 1, FORMAT);
    sheet.value(1, 0, "programme");
    sheet.value(1, 1, pages.programme());
    sheet.value(2, 0, "language");
    sheet.value(2, 1, pages.language().toLanguageTag());
    sheet.value(3, 0, "at");
    sheet.value(3, 1, pages.at().toString());
    more.forEach(
        (fact, value) -> {
          sheet.value(FIRST_LINE - 1, 0, fact);
          sheet.value(FIRST_LINE - 1, 1, value);
        });
    int row = FIRST_LINE;
    for (Map.Entry<Tab, List<Line>> page : pages.lines().entrySet()) {
      for (Line line : page.getValue()) {
        if (!line.id().isEmpty()) {
          write(page.getKey(), line, pages.phrase("cell.too-long"), sheet, row++);
        }
      }
    }
  }

  private static void write(Tab tab, Line line, String tooLong, Worksheet sheet, int row) {
    sheet.value(row, 0, tab.key());
    sheet.value(row, 1, line.id());
    sheet.value(row, 2, Integer.toString(line.revision()));
    sheet.value(row, 3, line.state());
    int column = 4;
    for (Column one : tab.columns()) {
      sheet.value(
          row, column++, one.key() + "=" + CellText.mark(TabSheet.shown(line, one, tooLong)));
    }
  }
}
