package fi.oppienjako.lessons.export.sheet;

import com.google.common.collect.ImmutableMap;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.extract.CsvCell;
import fi.oppienjako.lessons.export.table.Escapes;
import fi.oppienjako.lessons.export.table.Row;
import fi.oppienjako.lessons.export.table.Rows;
import fi.oppienjako.lessons.export.table.Table;
import fi.oppienjako.lessons.export.table.Tables;
import fi.oppienjako.lessons.export.workbook.Told;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One row of a table from another tool. Immutable.
 *
 * @param file the name of the file
 * @param place the number of the row
 * @param cells what stands in it, by the headings in small letters
 */
record SheetRow(String file, String place, Map<String, String> cells) {

  SheetRow {
    cells = ImmutableMap.copyOf(cells);
  }

  /** The rows in {@code file} that say something, under a heading with some of {@code known}. */
  static List<SheetRow> in(Path file, Optional<String> sheet, Set<String> known) {
    Table table = new Tables(sheet, Optional.empty(), word -> known.contains(key(word))).open(file);
    UnaryOperator<String> read = table.holdsEscapes() ? Escapes::undone : cell -> cell;
    List<String> columns = table.columns().stream().map(read).map(SheetRow::key).toList();
    List<SheetRow> all = new ArrayList<>();
    try (Rows rows = table.rows()) {
      while (rows.hasNext()) {
        Row row = rows.next();
        if (!row.isBlank()) {
          all.add(row(file, columns, row, read));
        }
      }
    }
    return all;
  }

  private static SheetRow row(
      Path file, List<String> columns, Row row, UnaryOperator<String> read) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int c = 0; c < columns.size(); c++) {
      String cell = CsvCell.opened(read.apply(row.cell(c)).strip()).strip();
      if (!cell.isEmpty()) {
        cells.putIfAbsent(columns.get(c), cell);
      }
    }
    return new SheetRow(
        String.valueOf(file.getFileName()), String.valueOf(row.place().number()), cells);
  }

  static String key(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT);
  }

  /** What stands under one of {@code headings}. */
  String cell(String... headings) {
    for (String heading : headings) {
      String cell = cells.get(heading);
      if (cell != null) {
        return cell;
      }
    }
    return "";
  }

  /** What stands under a heading of ours, in whatever language that is. */
  String ours(String phrase) {
    for (Locale language : Languages.SPOKEN) {
      String cell = cells.get(key(Phrases.in(language, phrase)));
      if (cell != null) {
        return cell;
      }
    }
    return "";
  }

  Told told(Told.What what, Worded message) {
    return new Told(what, file, place, message);
  }

  Told note(String key, Object... arguments) {
    return told(Told.What.NOTE, Phrases.later(key, arguments));
  }

  Told done(String key, Object... arguments) {
    return told(Told.What.DONE, Phrases.later(key, arguments));
  }

  Told refused(String key, Object... arguments) {
    return told(Told.What.REFUSED, Phrases.later(key, arguments));
  }
}
