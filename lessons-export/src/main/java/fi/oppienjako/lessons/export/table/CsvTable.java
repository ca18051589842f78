package fi.oppienjako.lessons.export.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.fault.Wrong;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table in a text file whose cells are kept apart by one character. */
final class CsvTable implements Table {

  private final Path file;
  private final Encoding encoding;
  private final char delimiter;
  private final Heading heading;
  private final long headingLine;

  private CsvTable(
      Path file, Encoding encoding, char delimiter, Heading heading, long headingLine) {
    this.file = file;
    this.encoding = encoding;
    this.delimiter = delimiter;
    this.heading = heading;
    this.headingLine = headingLine;
  }

  static CsvTable of(Path file, Encoding encoding, Tables options) throws IOException {
    char delimiter = Delimiter.of(file, encoding);
    List<Row> first = new ArrayList<>();
    try (Rows rows = new CsvRows(file, encoding, delimiter, 0)) {
      while (first.size() < Heading.SAMPLE && rows.hasNext()) {
        first.add(rows.next());
      }
    }
    Heading heading =
        Heading.in(first, options.known())
            .orElseThrow(() -> Unreadable.file(file, Wrong.of("table.no-heading")));
    return new CsvTable(
        file, encoding, delimiter, heading, first.get(heading.index()).place().number());
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
    told.add(
        Wrong.of("table.csv", encoding.charset().name(), Delimiter.name(delimiter), headingLine));
    if (encoding.damaged() > 0) {
      told.add(Wrong.of("table.damaged", encoding.damaged(), encoding.charset().name()));
    }
    return told;
  }

  @Override
  public Rows rows() {
    try {
      Rows rows = new CsvRows(file, encoding, delimiter, heading.columns().size());
      for (int i = 0; i <= heading.index(); i++) {
        rows.next();
      }
      return rows;
    } catch (IOException e) {
      throw Unreadable.because(file, e);
    }
  }

  @Override
  public RejectedRows rejects(Path to, List<String> names, String why) {
    return new RejectedCsv(to, encoding, delimiter, names, why);
  }

  static CsvReader<CsvRecord> reader(Reader in, char delimiter) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .trimWhitespacesAroundQuotes(true)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(in);
  }
}
