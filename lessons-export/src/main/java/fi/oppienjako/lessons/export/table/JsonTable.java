package fi.oppienjako.lessons.export.table;

import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.fault.Wrong;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Objects in a file of JSON: one a line, one after the other, or in a list. */
final class JsonTable implements Table {

  private final Path file;
  private final Encoding encoding;
  private final boolean lines;
  private final List<String> columns;

  private JsonTable(Path file, Encoding encoding, boolean lines, List<String> columns) {
    this.file = file;
    this.encoding = encoding;
    this.lines = lines;
    this.columns = columns;
  }

  static JsonTable of(Path file, Encoding encoding) throws IOException {
    boolean lines = JsonRecords.isLines(file, encoding);
    Set<String> columns = new LinkedHashSet<>();
    try (JsonRecords records = JsonRecords.open(file, encoding, lines, List.of())) {
      while (records.hasNext()) {
        records.next();
        columns.addAll(records.keys());
      }
    }
    if (columns.isEmpty()) {
      throw Unreadable.file(file, Wrong.of("table.no-objects"));
    }
    return new JsonTable(file, encoding, lines, List.copyOf(columns));
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public List<Worded> told() {
    Worded form = lines ? Wrong.of("table.json-lines") : Wrong.of("table.json-list");
    return List.of(Wrong.of("table.json", form, encoding.charset().name()));
  }

  @Override
  public Rows rows() {
    try {
      return JsonRecords.open(file, encoding, lines, columns);
    } catch (IOException e) {
      throw Unreadable.because(file, e);
    }
  }

  @Override
  public RejectedRows rejects(Path to, List<String> names, String why) {
    return new RejectedJson(to, lines, names, why);
  }
}
