package fi.oppienjako.lessons.export.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/** Rejected objects as JSON, one a line or in a list, each with a key more. */
final class RejectedJson implements RejectedRows {

  private final Path file;
  private final boolean lines;
  private final List<String> columns;
  private final String why;
  private final JsonGenerator out;
  private boolean any;

  RejectedJson(Path file, boolean lines, List<String> columns, String why) {
    this.file = file;
    this.lines = lines;
    this.columns = columns;
    this.why = why;
    try {
      this.out =
          JsonRecords.MAPPER
              .writer()
              .withRootValueSeparator("\n")
              .createGenerator(Files.newBufferedWriter(file));
    } catch (IOException e) {
      throw Unreadable.because(file, e);
    }
    if (!lines) {
      out.writeStartArray();
    }
  }

  @Override
  public void write(Row row, String reason) {
    any = true;
    ObjectNode object = object(row);
    object.put(why, reason);
    JsonRecords.MAPPER.writeTree(out, object);
  }

  /** The object as it was; a line that is none is kept as a text, so that nothing is lost. */
  private ObjectNode object(Row row) {
    ObjectNode object = JsonRecords.MAPPER.createObjectNode();
    try {
      if (!row.source().isEmpty()
          && JsonRecords.MAPPER.readTree(row.source()) instanceof ObjectNode read) {
        return read;
      }
    } catch (JacksonException e) {
      return object.put("line", row.source());
    }
    if (row.cells().isEmpty()) {
      return object.put("line", row.source());
    }
    for (int i = 0; i < columns.size(); i++) {
      object.put(columns.get(i), row.cell(i));
    }
    return object;
  }

  @Override
  public void close() {
    if (!lines) {
      out.writeEndArray();
    }
    if (any || !lines) {
      out.writeRaw('\n');
    }
    out.close();
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
