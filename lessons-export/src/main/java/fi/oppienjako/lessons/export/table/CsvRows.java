package fi.oppienjako.lessons.export.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a text file. A line whose quotes do not close is a broken row, and reading goes on
 * after it: what follows may be the rest of that row, so that rows are broken, too, until one has
 * as many cells as there are columns.
 */
final class CsvRows extends Ahead {

  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  private final String name;
  private final char delimiter;
  private final int columns;
  private final LinesKept text;
  private CsvReader<CsvRecord> reader;
  private Iterator<CsvRecord> records;
  private long before;
  private boolean mending;

  /**
   * Reads {@code file} from its beginning.
   *
   * @param columns how many columns there are; 0 while nobody knows
   */
  CsvRows(Path file, Encoding encoding, char delimiter, int columns) throws IOException {
    this.name = file.toString();
    this.delimiter = delimiter;
    this.columns = columns;
    this.text = new LinesKept(encoding.open(file));
    this.reader = CsvTable.reader(text, delimiter);
    this.records = reader.iterator();
  }

  @Override
  protected @Nullable Row read() {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CsvRecord found = records.next();
      long line = before + found.getStartingLineNumber();
      text.letGoUntil(line);
      Place place = new Place(name, "", line);
      Row row = Row.of(place, found.getFields());
      if (mending && columns > 0 && row.cells().size() != columns) {
        return new Row(place, row.cells(), Optional.of(Wrong.of("table.after-quote")), "");
      }
      mending = false;
      return row;
    } catch (CsvParseException e) {
      return broken(e);
    } catch (UncheckedIOException e) {
      throw unreadable(String.valueOf(e.getMessage()));
    }
  }

  /** The line in which the row begins, as it is written; what comes after it is read anew. */
  private @Nullable Row broken(CsvParseException e) {
    try {
      text.letGoUntil(startOf(e));
      long line = text.line();
      String written = text.takeLine();
      if (written == null) {
        throw Unreadable.at(name, line, Wrong.of("table.quote", String.valueOf(e.getMessage())));
      }
      before = line;
      reader = CsvTable.reader(text, delimiter);
      records = reader.iterator();
      mending = true;
      return new Row(
          new Place(name, "", line),
          List.of(written),
          Optional.of(Wrong.of("table.quote", String.valueOf(e.getMessage()))),
          written);
    } catch (IOException wrong) {
      throw unreadable(String.valueOf(wrong.getMessage()));
    }
  }

  private long startOf(CsvParseException e) {
    Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
    return line.find() ? before + Long.parseLong(line.group(1)) : text.line();
  }

  private InvalidFileException unreadable(String why) {
    return Unreadable.at(name, 0, Wrong.of("file.unreadable", why));
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw unreadable(String.valueOf(e.getMessage()));
    }
  }
}
