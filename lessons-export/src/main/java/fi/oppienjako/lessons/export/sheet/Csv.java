package fi.oppienjako.lessons.export.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fi.oppienjako.lessons.export.extract.CsvCell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A table as CSV in UTF-8 in which no cell is a formula. */
final class Csv {

  private Csv() {}

  static void write(OutputStream out, List<String> columns, Stream<List<String>> rows)
      throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(columns.stream().map(CsvCell::closed).toList());
    rows.forEach(row -> csv.writeRecord(row.stream().map(CsvCell::closed).toList()));
    csv.flush();
  }
}
