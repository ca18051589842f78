package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.export.workbook.WorkbookCells.CellRow;
import fi.oppienjako.lessons.export.workbook.Written.Base;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.CellAddress;

/** Finds the lines of each sheet in what came back, wherever people have moved them. */
final class ReturnedLines {

  private final WorkbookCells cells;
  private final Locale language;
  private final Consumer<Told> told;
  private final Map<String, Base> bases = new HashMap<>();

  ReturnedLines(WorkbookCells cells, Locale language, Consumer<Told> told) {
    this.cells = cells;
    this.language = language;
    this.told = told;
    cells.sheet(BaseSheet.NAME).orElse(List.of()).stream()
        .filter(row -> row.number() > BaseSheet.FIRST_LINE)
        .forEach(row -> bases.put(row.cell(0) + "\n" + row.cell(1), base(row)));
  }

  /** What could be chosen when the workbook was written. */
  static Lists lists(WorkbookCells cells) {
    Lists lists = new Lists();
    List<CellRow> rows = cells.sheet(ListsSheet.NAME).orElse(List.of());
    if (rows.isEmpty()) {
      return lists;
    }
    CellRow names = rows.get(0);
    for (int column = 0; column < names.cells().size(); column += 2) {
      Map<String, String> keys = new LinkedHashMap<>();
      for (CellRow row : rows.subList(1, rows.size())) {
        if (!row.cell(column).isEmpty()) {
          keys.put(row.cell(column), row.cell(column + 1));
        }
      }
      lists.put(names.cell(column), new Choices(keys));
    }
    return lists;
  }

  /** The lines of {@code tab}; none, once it is told, where the sheet or its id column is gone. */
  List<Written> of(Tab tab) {
    String name = Phrases.in(language, "sheet." + tab.key());
    Optional<List<CellRow>> rows = cells.sheet(name).filter(all -> !all.isEmpty());
    if (rows.isEmpty()) {
      told.accept(note(name, "told.no-sheet"));
      return List.of();
    }
    Map<String, Integer> places = places(tab, rows.get().get(0));
    if (!tab.comesBack()) {
      return List.of();
    }
    boolean hasIds = tab.columns().stream().anyMatch(column -> column.key().equals("id"));
    if (hasIds && !places.containsKey("id")) {
      told.accept(note(name, "told.no-ids"));
      return List.of();
    }
    List<Written> lines = new ArrayList<>();
    for (CellRow row : rows.get().subList(1, rows.get().size())) {
      lines.add(line(tab, name, row, places));
    }
    return lines;
  }

  private static Told note(String sheet, String key) {
    return new Told(Told.What.REFUSED, sheet, "", Phrases.later(key));
  }

  private Written line(Tab tab, String name, CellRow row, Map<String, Integer> places) {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, String> letters = new LinkedHashMap<>();
    for (Column column : tab.columns()) {
      Integer place = places.get(column.key());
      if (place != null) {
        String cell = row.cell(place);
        texts.put(
            column.key(), column.entry() == Column.Entry.DAY ? WorkbookCells.day(cell) : cell);
        letters.put(column.key(), CellAddress.convertNumToColString(place));
      }
    }
    String id = texts.getOrDefault("id", "");
    Optional<Base> base = Optional.ofNullable(bases.get(tab.key() + "\n" + id));
    return new Written(tab, name, row.number(), id, texts, base, letters);
  }

  /** In which place each column is, by its heading. */
  private Map<String, Integer> places(Tab tab, CellRow headings) {
    Map<String, Integer> places = new HashMap<>();
    for (Column column : tab.columns()) {
      String heading = Phrases.in(language, "column." + tab.key() + "." + column.key());
      int place = headings.cells().indexOf(CellText.read(heading));
      if (place >= 0) {
        places.put(column.key(), place);
      }
    }
    return places;
  }

  private static Base base(CellRow row) {
    Map<String, String> marks = new HashMap<>();
    for (String mark : row.cells().subList(Math.min(4, row.cells().size()), row.cells().size())) {
      int equals = mark.indexOf('=');
      if (equals > 0) {
        marks.put(mark.substring(0, equals), mark.substring(equals + 1));
      }
    }
    return new Base(Integer.parseInt(row.cell(2)), row.cell(3), marks);
  }

  /** Which session a sheet is of, and how it was written: format, session, language, moment. */
  static Optional<List<String>> aboutSession(WorkbookCells cells) {
    Map<String, String> facts = facts(cells);
    return facts.containsKey("session")
        ? Optional.of(
            List.of(
                facts.getOrDefault(BaseSheet.MARKER, ""),
                facts.getOrDefault("session", ""),
                facts.getOrDefault("language", ""),
                facts.getOrDefault("at", "")))
        : Optional.empty();
  }

  /** What the hidden sheet says about the workbook as a whole. */
  static Map<String, String> facts(WorkbookCells cells) {
    Map<String, String> facts = new LinkedHashMap<>();
    cells.sheet(BaseSheet.NAME).orElse(List.of()).stream()
        .filter(row -> row.number() <= BaseSheet.FIRST_LINE)
        .forEach(row -> facts.put(row.cell(0), row.cell(1)));
    return facts;
  }
}
