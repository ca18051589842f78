package fi.oppienjako.lessons.export.table;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Opens tables: CSV, TSV, XLSX, JSON lines and arrays, Markdown with front matter. Immutable.
 *
 * @param sheet the sheet of a workbook; the first with rows if none is named
 * @param charset the character set of texts; found in the file if none is named
 * @param known says whether a word is one that columns are called by, which helps to find the
 *     heading
 */
public record Tables(Optional<String> sheet, Optional<Charset> charset, Predicate<String> known) {

  /** Tables whose sheet, character set and heading are found in the file. */
  public static Tables found() {
    return new Tables(Optional.empty(), Optional.empty(), word -> false);
  }

  /**
   * Opens the table in {@code file}, or in the Markdown files of a folder.
   *
   * @throws InvalidFileException if it cannot be read or holds no table
   */
  public Table open(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    try {
      if (Files.isDirectory(file) || name.endsWith(".md") || name.endsWith(".markdown")) {
        return MarkdownTable.of(file, this);
      }
      byte[] start = start(file);
      if (start.length > 3 && start[0] == 'P' && start[1] == 'K') {
        return XlsxTable.of(file, this);
      }
      if (start.length > 3 && (start[0] & 0xFF) == 0xD0 && (start[1] & 0xFF) == 0xCF) {
        throw Unreadable.file(file, Wrong.of("table.old-excel"));
      }
      if (start.length == 0) {
        throw Unreadable.file(file, Wrong.of("table.empty"));
      }
      Encoding encoding =
          charset.isPresent() ? Encoding.told(file, charset.get()) : Encoding.of(file);
      return isJson(name, file, encoding)
          ? JsonTable.of(file, encoding)
          : CsvTable.of(file, encoding, this);
    } catch (IOException e) {
      throw Unreadable.because(file, e);
    }
  }

  private static boolean isJson(String name, Path file, Encoding encoding) throws IOException {
    if (name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return true;
    }
    if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt")) {
      return false;
    }
    try (var in = encoding.open(file)) {
      int first = in.read();
      while (first >= 0 && Character.isWhitespace(first)) {
        first = in.read();
      }
      return first == '{' || first == '[';
    }
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(8);
    }
  }
}
