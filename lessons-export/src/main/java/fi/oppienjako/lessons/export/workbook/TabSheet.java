package fi.oppienjako.lessons.export.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** One sheet with its headings, its lines, and room for new ones. */
record TabSheet(Tab tab, List<Line> lines, Locale language, ListsSheet lists) {

  /** How many lines somebody can add. */
  static final int ROOM = 100;

  private static final double ROW_HEIGHT = 14.5;
  private static final double HIGHEST = 300;

  void write(Worksheet sheet) {
    List<Column> columns = tab.columns();
    for (int c = 0; c < columns.size(); c++) {
      sheet.width(c, columns.get(c).width());
      sheet.value(0, c, heading(columns.get(c)));
    }
    sheet
        .range(0, 0, 0, columns.size() - 1)
        .style()
        .bold()
        .fontColor("FFFFFF")
        .fillColor(Look.HEADING)
        .wrapText(true)
        .verticalAlignment("center")
        .set();
    sheet.rowHeight(0, headingHeight());
    for (int r = 0; r < lines.size(); r++) {
      write(lines.get(r), r + 1, sheet);
    }
    int last = lines.size();
    if (!tab.openWhenNew().isEmpty()) {
      writeRoom(sheet, last + 1);
      last += ROOM;
    }
    sheet.freezePane(tab.frozen(), 1);
    if (last > 0) {
      sheet.setAutoFilter(0, 0, last, columns.size() - 1);
    }
    Paper.wide(sheet, columns.size() > 12 ? 2 : 1);
    sheet.repeatRows(0);
    if (tab.frozen() > 0) {
      sheet.repeatCols(0, tab.frozen() - 1);
    }
    sheet.protect(
        "",
        SheetProtectionOption.SHEET,
        SheetProtectionOption.AUTO_FILTER,
        SheetProtectionOption.FORMAT_COLUMNS,
        SheetProtectionOption.FORMAT_ROWS);
  }

  String heading(Column column) {
    return Phrases.in(language, "column." + tab.key() + "." + column.key());
  }

  /** What a cell shows: a text that is too long for one is left out, and that is said. */
  static String shown(Line line, Column column, String tooLong) {
    String text = line.cell(column.key());
    return CellText.isTooLong(text) ? tooLong : text;
  }

  private void write(Line line, int row, Worksheet sheet) {
    List<Column> columns = tab.columns();
    sheet.rowHeight(row, height(line));
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      String text = shown(line, column, Phrases.in(language, "cell.too-long"));
      if (column.entry() == Column.Entry.DAY && !text.isEmpty()) {
        sheet.value(row, c, LocalDate.parse(text));
      } else if (!text.isEmpty()) {
        sheet.value(row, c, CellText.written(text));
      }
      boolean open = line.open().contains(column.key());
      Range cell = sheet.range(row, c, row, c);
      style(cell, column, open, open ? Optional.empty() : Optional.of(Look.LOCKED));
      if (open) {
        Optional<String> list =
            Optional.ofNullable(line.lists().get(column.key())).or(column::list);
        list.ifPresent(name -> offer(name, cell));
      }
    }
  }

  /** Enough for all texts of a line, as far as a screen goes. */
  private double height(Line line) {
    int rows = tab.leastLines();
    for (Column column : tab.columns()) {
      if (column.wraps()) {
        String text = shown(line, column, Phrases.in(language, "cell.too-long"));
        rows = Math.max(rows, WrappedText.lines(text, column.width()));
      }
    }
    return Math.min(rows * ROW_HEIGHT + 2, HIGHEST);
  }

  /** Bold letters take more room. */
  private double headingHeight() {
    int rows =
        tab.columns().stream()
            .mapToInt(column -> WrappedText.lines(heading(column), Math.max(column.width() - 2, 8)))
            .max()
            .orElse(1);
    return Math.max(2, rows) * ROW_HEIGHT + 3;
  }

  private void writeRoom(Worksheet sheet, int first) {
    List<Column> columns = tab.columns();
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      boolean open = tab.openWhenNew().contains(column.key());
      Range room = sheet.range(first, c, first + ROOM - 1, c);
      style(room, column, open, Optional.of(open ? Look.NEW : Look.LOCKED));
      if (open) {
        column.list().ifPresent(name -> offer(name, room));
      }
    }
  }

  private void style(Range cells, Column column, boolean open, Optional<String> fill) {
    StyleSetter style = cells.style();
    style
        .wrapText(column.wraps())
        .verticalAlignment("top")
        .borderStyle("thin")
        .borderColor(Look.LINES)
        .protectionOption(ProtectionOption.LOCKED, !open);
    fill.ifPresent(style::fillColor);
    style.fontColor(open ? Look.INK : Look.FAINT);
    if (column.entry() == Column.Entry.DAY) {
      style.format(Phrases.in(language, "day.format")).horizontalAlignment("left");
    } else {
      style.format("@");
    }
    style.set();
  }

  private void offer(String list, Range cells) {
    lists
        .labels(list)
        .ifPresent(
            labels -> {
              ListDataValidation offered = cells.validateWithList(labels);
              offered
                  .allowBlank(true)
                  .errorStyle(DataValidationErrorStyle.STOP)
                  .showErrorMessage(true)
                  .errorTitle(Phrases.in(language, "choice.title"))
                  .error(Phrases.in(language, "choice.message"));
            });
  }
}
