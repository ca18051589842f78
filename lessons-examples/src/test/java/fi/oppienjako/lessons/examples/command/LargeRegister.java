package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.export.workbook.TableWorkbook;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A register of lessons, made up, in which no two rows say the same.
 *
 * @param rows how many there are
 */
record LargeRegister(int rows) {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final List<String> COLUMNS =
      List.of("id", "title", "observation", "insight", "recommendation", "theme", "status");

  /** Writes it to {@code file}, whose name ends with the form. */
  void write(Path file) throws IOException {
    String name = file.getFileName().toString();
    switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "csv" -> writeCsv(file);
      case "xlsx" -> writeXlsx(file);
      case "jsonl" -> writeJson(file);
      default -> throw new IllegalArgumentException(name);
    }
  }

  /** No text here holds what stands between the cells. */
  private void writeCsv(Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write(String.join(";", COLUMNS) + "\n");
      for (Iterator<List<String>> each = all().iterator(); each.hasNext(); ) {
        out.write(String.join(";", each.next()) + "\n");
      }
    }
  }

  private void writeXlsx(Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      TableWorkbook.write(out, NOON, "Lessons", COLUMNS, all());
    }
  }

  private void writeJson(Path file) throws IOException {
    JsonMapper mapper = JsonMapper.shared();
    try (Writer out = Files.newBufferedWriter(file)) {
      for (Iterator<List<String>> each = all().iterator(); each.hasNext(); ) {
        List<String> row = each.next();
        Map<String, String> named = new LinkedHashMap<>();
        for (int column = 0; column < COLUMNS.size(); column++) {
          named.put(COLUMNS.get(column), row.get(column));
        }
        out.write(mapper.writeValueAsString(named));
        out.write('\n');
      }
    }
  }

  private Stream<List<String>> all() {
    return IntStream.range(0, rows).mapToObj(LargeRegister::row);
  }

  private static List<String> row(int n) {
    return List.of(
        "L-" + n,
        "What we learned in round " + n,
        "In round " + n + (" people came to desk " + n % 97 + " and asked.").repeat(12),
        "Since round " + n + (", the form of step " + n % 13 + " was hard to read").repeat(5) + ".",
        "Try form " + n + " out with three people first.",
        "forms",
        "open");
  }
}
