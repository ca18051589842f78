package fi.oppienjako.lessons.export.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.node.ObjectNode;

/** Rejected objects as JSON, one a line or in a list, each with a key more. */
final class RejectedJson implements RejectedRows {

  private static final String LINE = "line";

  private final Path file;
  private final boolean lines;
  private final List<String> columns;
  private final String why;
  private final BufferedWriter out;
  private String before;

  RejectedJson(Path file, boolean lines, List<String> columns, String why) {
    this.file = file;
    this.lines = lines;
    this.columns = columns;
    this.why = why;
    this.before = lines ? "" : "[\n";
    try {
      this.out = Files.newBufferedWriter(file);
    } catch (IOException e) {
      throw Unreadable.because(file, e);
    }
  }

  @Override
  public void write(Row row, String reason) {
    try {
      out.write(before);
      out.write(text(object(row).put(why, reason)));
      before = lines ? "\n" : ",\n";
    } catch (IOException e) {
      throw Unreadable.because(file, e);
    }
  }

  /** Half a character can stand in a file only as an escape. */
  private static String text(ObjectNode object) {
    String text = JsonRecords.MAPPER.writeValueAsString(object);
    return UTF_8.newEncoder().canEncode(text)
        ? text
        : JsonRecords.MAPPER
            .writer()
            .with(JsonWriteFeature.ESCAPE_NON_ASCII)
            .writeValueAsString(object);
  }

  /** The object as it was; a line that is none is kept as a text, so that nothing is lost. */
  private ObjectNode object(Row row) {
    ObjectNode object = JsonRecords.MAPPER.createObjectNode();
    if (!row.cells().isEmpty() && row.source().isEmpty()) {
      for (int i = 0; i < columns.size(); i++) {
        object.put(columns.get(i), row.cell(i));
      }
      return object;
    }
    try {
      return JsonRecords.MAPPER.readTree(row.source()) instanceof ObjectNode read
          ? read
          : object.put(LINE, row.source());
    } catch (JacksonException e) {
      return object.put(LINE, row.source());
    }
  }

  @Override
  public void close() {
    try (BufferedWriter closed = out) {
      if (!lines) {
        closed.write(before.equals("[\n") ? "[]" : "\n]");
      }
      closed.write("\n");
    } catch (IOException e) {
      throw Unreadable.because(file, e);
    }
  }
}
