package fi.oppienjako.lessons.export.table;

import fi.oppienjako.lessons.export.fault.Wrong;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The objects of a JSON file as rows; a line that is broken is a row that is broken. */
abstract class JsonRecords extends Ahead {

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final String name;
  private final List<String> columns;
  private Set<String> keys = Set.of();

  JsonRecords(Path file, List<String> columns) {
    this.name = file.toString();
    this.columns = columns;
  }

  static JsonRecords open(Path file, Encoding encoding, boolean lines, List<String> columns)
      throws IOException {
    Reader in = encoding.open(file);
    return lines
        ? new Lines(file, new BufferedReader(in), columns)
        : new Values(file, MAPPER.createParser(in), columns);
  }

  /** Whether each line is an object of its own, of which one may be broken. */
  static boolean isLines(Path file, Encoding encoding) throws IOException {
    try (BufferedReader in = new BufferedReader(encoding.open(file))) {
      String first = in.readLine();
      while (first != null && first.isBlank()) {
        first = in.readLine();
      }
      String second = first == null ? null : in.readLine();
      return first != null
          && first.strip().startsWith("{")
          && first.strip().endsWith("}")
          && (second == null || second.isBlank() || second.strip().startsWith("{"))
          && !isWrapper(first);
    }
  }

  private static boolean isWrapper(String only) {
    try {
      return MAPPER.readTree(only).properties().stream()
          .anyMatch(p -> p.getValue().isArray() && p.getValue().path(0).isObject());
    } catch (JacksonException e) {
      return false;
    }
  }

  /** The columns of the row that was read last. */
  Set<String> keys() {
    return keys;
  }

  Place place(long number) {
    return new Place(name, "", number);
  }

  Row row(long number, JsonNode node, String source) {
    if (!node.isObject()) {
      return Row.broken(place(number), Wrong.of("table.not-an-object"), source);
    }
    Map<String, String> cells = Flattened.of(node);
    keys = cells.keySet();
    return new Row(
        place(number),
        columns.stream().map(column -> cells.getOrDefault(column, "")).toList(),
        java.util.Optional.empty(),
        source);
  }

  private static final class Lines extends JsonRecords {

    private final BufferedReader in;
    private long number;

    Lines(Path file, BufferedReader in, List<String> columns) {
      super(file, columns);
      this.in = in;
    }

    @Override
    protected @Nullable Row read() {
      try {
        String line = in.readLine();
        number++;
        while (line != null && line.isBlank()) {
          line = in.readLine();
          number++;
        }
        return line == null ? null : parsed(line);
      } catch (IOException e) {
        throw Unreadable.at(
            place(0).file(), 0, Wrong.of("file.unreadable", String.valueOf(e.getMessage())));
      }
    }

    private Row parsed(String line) {
      try {
        return row(number, MAPPER.readTree(line), line);
      } catch (JacksonException e) {
        return Row.broken(place(number), Wrong.of("line.broken", e.getOriginalMessage()), line);
      }
    }

    @Override
    public void close() {
      try {
        in.close();
      } catch (IOException e) {
        throw Unreadable.at(
            place(0).file(), 0, Wrong.of("file.unreadable", String.valueOf(e.getMessage())));
      }
    }
  }

  /** Objects one after the other, in a list, or in the first list of objects inside an object. */
  private static final class Values extends JsonRecords {

    private final JsonParser in;
    private long number;
    private boolean started;
    private boolean listed;

    Values(Path file, JsonParser in, List<String> columns) {
      super(file, columns);
      this.in = in;
    }

    @Override
    protected @Nullable Row read() {
      try {
        JsonToken token = in.nextToken();
        if (!started) {
          started = true;
          token = start(token);
        }
        if (token == null || (listed && token == JsonToken.END_ARRAY)) {
          return null;
        }
        JsonNode node =
            MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(in);
        return row(++number, node, node.toString());
      } catch (JacksonException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        throw Unreadable.at(place(0).file(), line, Wrong.of("line.broken", e.getOriginalMessage()));
      }
    }

    /** Goes to the first object that is a record. */
    private @Nullable JsonToken start(@Nullable JsonToken first) {
      JsonToken token = first;
      if (token == JsonToken.START_ARRAY) {
        listed = true;
        return in.nextToken();
      }
      JsonToken before = null;
      while (token != null) {
        if (before == JsonToken.START_ARRAY && token == JsonToken.START_OBJECT) {
          listed = true;
          return token;
        }
        before = token;
        token = in.nextToken();
      }
      return null;
    }

    @Override
    public void close() {
      in.close();
    }
  }
}
