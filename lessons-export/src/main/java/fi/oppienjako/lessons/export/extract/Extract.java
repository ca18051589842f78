package fi.oppienjako.lessons.export.extract;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.reuse.Overlap;
import fi.oppienjako.lessons.export.document.Wording;
import fi.oppienjako.lessons.export.workbook.TableWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A table of what somebody may see, as CSV (RFC 4180) or as a workbook, row by row: any number of
 * rows goes through in bounded memory. It is written once, while the store is being read.
 */
public final class Extract {

  private final String name;
  private final List<String> headings;
  private final Stream<List<String>> rows;

  Extract(String name, List<String> headings, Stream<List<String>> rows) {
    this.name = requireNonNull(name, "name");
    this.headings = List.copyOf(headings);
    this.rows = requireNonNull(rows, "rows");
  }

  /** The lessons of {@code programme} that the reader of {@code seen} may see. */
  public static Extract lessons(Programme programme, Snapshot seen, Locale language) {
    return new LessonRows(programme, seen, Wording.ofProjects(programme, seen, language)).extract();
  }

  /** The reuses of lessons of {@code programme} that the reader of {@code seen} may see. */
  public static Extract reuses(Programme programme, Snapshot seen, Locale language) {
    return new ReuseRows(programme, seen, Wording.ofProjects(programme, seen, language)).extract();
  }

  /** Which projects work on the same challenge, and why that is thought. */
  public static Extract overlaps(Collection<Overlap> overlaps, Wording wording) {
    return OverlapRows.extract(overlaps, wording);
  }

  /**
   * Writes the table as CSV in UTF-8, with commas and CRLF, and leaves {@code out} open. A cell
   * that a spreadsheet would take for a formula gets an apostrophe before it ({@link CsvCell}).
   *
   * @param marked whether the file begins with a byte order mark, by which Excel knows UTF-8
   * @throws IOException if it cannot be written
   */
  public void writeCsv(OutputStream out, boolean marked) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (marked) {
      text.write('\uFEFF');
    }
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(headings);
    rows.forEach(row -> csv.writeRecord(row.stream().map(CsvCell::closed).toList()));
    csv.flush();
  }

  /**
   * Writes the table as a workbook of one sheet, and leaves {@code out} open.
   *
   * @param at when it is said to be written
   * @throws IOException if it cannot be written
   */
  public void writeXlsx(OutputStream out, Instant at) throws IOException {
    TableWorkbook.write(out, at, name, headings, rows);
  }
}
