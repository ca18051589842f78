package fi.oppienjako.lessons.export.table;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rejected rows as text, with the delimiter and, where it can hold all, the characters read. */
final class RejectedCsv implements RejectedRows {

  private final Path file;
  private final int width;
  private final CsvWriter out;

  RejectedCsv(Path file, Encoding read, char delimiter, List<String> columns, String why) {
    this.file = file;
    this.width = columns.size();
    // The reasons are in any language, which only Unicode holds; the mark tells Excel so.
    Charset charset =
        read.charset().name().startsWith("UTF") ? read.charset() : StandardCharsets.UTF_8;
    try {
      BufferedWriter text =
          new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), charset));
      if (read.mark() > 0 || !charset.equals(read.charset())) {
        text.write('\uFEFF');
      }
      out = CsvWriter.builder().fieldSeparator(delimiter).build(text);
      out.writeRecord(and(columns, why));
    } catch (IOException e) {
      throw Unreadable.because(file, e);
    }
  }

  @Override
  public void write(Row row, String why) {
    List<String> cells = new ArrayList<>(row.cells());
    while (cells.size() < width) {
      cells.add("");
    }
    try {
      // What is too much in a row stays in it, behind the reason, so that nothing is lost.
      List<String> line = new ArrayList<>(cells.subList(0, width));
      line.add(why);
      line.addAll(cells.subList(width, cells.size()));
      out.writeRecord(line);
    } catch (UncheckedIOException e) {
      throw Unreadable.because(file, requireNonNull(e.getCause()));
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw Unreadable.because(file, e);
    }
  }

  private static List<String> and(List<String> columns, String why) {
    List<String> all = new ArrayList<>(columns);
    all.add(why);
    return all;
  }
}
