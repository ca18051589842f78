package fi.oppienjako.lessons.export.table;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fi.oppienjako.lessons.export.fault.Wrong;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Finds the character that keeps cells apart: the one by which most rows have as many cells. */
final class Delimiter {

  private static final char[] USUAL = {',', ';', '\t', '|'};
  private static final int SAMPLE = 1 << 17;

  /** How a spreadsheet program may tell it on the first line. */
  private static final String TOLD = "sep=";

  private Delimiter() {}

  static char of(Path file, Encoding encoding) throws IOException {
    String text = start(file, encoding);
    if (text.startsWith(TOLD) && text.length() > TOLD.length()) {
      return text.charAt(TOLD.length());
    }
    char best = USUAL[0];
    double most = 0;
    for (char candidate : USUAL) {
      double score = score(text, candidate);
      if (score > most) {
        best = candidate;
        most = score;
      }
    }
    return best;
  }

  /** What it is called. */
  static Wrong name(char delimiter) {
    return switch (delimiter) {
      case ',' -> Wrong.of("table.comma");
      case ';' -> Wrong.of("table.semicolon");
      case '\t' -> Wrong.of("table.tab");
      default -> Wrong.of("table.sign", String.valueOf(delimiter));
    };
  }

  /** How many rows have as many cells as most have; rows that are not divided say nothing. */
  private static double score(String text, char candidate) {
    Multiset<Integer> widths = HashMultiset.create();
    try (CsvReader<CsvRecord> reader = CsvTable.reader(new StringReader(text), candidate)) {
      for (CsvRecord row : reader) {
        widths.add(row.getFieldCount());
      }
    } catch (CsvParseException | UncheckedIOException e) {
      // The sample may end within quotes; what came before counts.
    } catch (IOException e) {
      return 0;
    }
    double best = 0;
    for (Multiset.Entry<Integer> width : widths.entrySet()) {
      if (width.getElement() > 1) {
        double share = (double) width.getCount() / widths.size();
        best = Math.max(best, share * share * width.getCount() * Math.log(1 + width.getElement()));
      }
    }
    return best;
  }

  private static String start(Path file, Encoding encoding) throws IOException {
    char[] start = new char[SAMPLE];
    int length = 0;
    try (Reader in = encoding.open(file)) {
      int read = 0;
      while (read >= 0 && length < SAMPLE) {
        length += read;
        read = in.read(start, length, SAMPLE - length);
      }
    }
    return new String(start, 0, length);
  }
}
