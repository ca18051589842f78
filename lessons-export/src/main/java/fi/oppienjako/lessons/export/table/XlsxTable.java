package fi.oppienjako.lessons.export.table;

import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.fault.Wrong;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A table on a sheet of a workbook. */
final class XlsxTable implements Table {

  private final Path file;
  private final String sheet;
  private final List<String> others;
  private final Heading heading;
  private final long headingRow;

  private XlsxTable(
      Path file, String sheet, List<String> others, Heading heading, long headingRow) {
    this.file = file;
    this.sheet = sheet;
    this.others = others;
    this.heading = heading;
    this.headingRow = headingRow;
  }

  static XlsxTable of(Path file, Tables options) throws IOException {
    Packed.check(file);
    List<String> names = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    try (ReadableWorkbook workbook = SheetRows.open(file)) {
      List<Sheet> sheets = workbook.getSheets().toList();
      for (Sheet sheet : sheets) {
        names.add(sheet.getName());
        if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
          shown.add(sheet.getName());
        }
      }
    }
    List<String> wanted = options.sheet().map(List::of).orElse(shown);
    if (!names.containsAll(wanted)) {
      throw Unreadable.file(
          file, Wrong.of("table.no-sheet", wanted.get(0), String.join(", ", names)));
    }
    for (String name : wanted) {
      List<Row> first = new ArrayList<>();
      try (Rows rows = new SheetRows(file, name)) {
        while (first.size() < Heading.SAMPLE && rows.hasNext()) {
          first.add(rows.next());
        }
      }
      Optional<Heading> heading = Heading.in(first, options.known());
      if (heading.isPresent()) {
        List<String> others = shown.stream().filter(other -> !other.equals(name)).toList();
        long row = first.get(heading.get().index()).place().number();
        return new XlsxTable(file, name, others, heading.get(), row);
      }
    }
    throw Unreadable.file(file, Wrong.of("table.no-heading"));
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public List<String> columns() {
    return heading.columns();
  }

  @Override
  public List<Worded> told() {
    List<Worded> told = new ArrayList<>();
    told.add(Wrong.of("table.sheet", sheet, headingRow));
    if (!others.isEmpty()) {
      told.add(
          Wrong.of(
              "table.other-sheets", others.stream().limit(10).collect(Collectors.joining(", "))));
    }
    return told;
  }

  @Override
  public boolean holdsEscapes() {
    return true;
  }

  @Override
  public Rows rows() {
    Rows rows = new SheetRows(file, sheet);
    for (int i = 0; i <= heading.index(); i++) {
      rows.next();
    }
    return rows;
  }

  @Override
  public RejectedRows rejects(Path to, List<String> names, String why) {
    return new RejectedXlsx(to, sheet, names, why);
  }
}
