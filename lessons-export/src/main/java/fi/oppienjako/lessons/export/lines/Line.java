package fi.oppienjako.lessons.export.lines;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.json.LessonsJson;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One thing on a line: {@code {"kind":"lesson","format":1,"value":{…}}}, its keys in this order.
 *
 * @param mapper writes and reads values
 * @param kinds what may stand on a line, by the keys of the kinds
 */
record Line(JsonMapper mapper, Map<String, Kind<?>> kinds) {

  void write(JsonGenerator out, Aggregate<?> thing) {
    out.writeStartObject();
    out.writeStringProperty("kind", thing.storedAs().key());
    out.writeNumberProperty("format", LessonsJson.FORMAT);
    out.writeName("value");
    mapper.writeValue(out, thing);
    out.writeEndObject();
  }

  /** Reads a line; what is wrong with it is thrown, by Jackson or as a {@link WrongLine}. */
  Aggregate<?> read(String line) {
    try (JsonParser in = mapper.createParser(line)) {
      expect(in, in.nextToken() == JsonToken.START_OBJECT);
      expect(in, "kind".equals(in.nextName()));
      String key = String.valueOf(in.nextStringValue());
      Kind<?> kind = kinds.get(key);
      if (kind == null) {
        throw new WrongLine(in, Wrong.of("line.kind", key, String.join(", ", kinds.keySet())));
      }
      expect(in, "format".equals(in.nextName()));
      int format = in.nextIntValue(0);
      if (format < 1 || format > LessonsJson.FORMAT) {
        throw new WrongLine(in, Wrong.of("line.format", format, LessonsJson.FORMAT));
      }
      expect(in, "value".equals(in.nextName()));
      in.nextToken();
      Aggregate<?> thing =
          mapper
              .readerFor(kind.type())
              .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
              .readValue(in);
      expect(in, in.nextToken() == JsonToken.END_OBJECT);
      expect(in, in.nextToken() == null);
      return thing;
    }
  }

  private static void expect(JsonParser in, boolean met) {
    if (!met) {
      throw new WrongLine(in, Wrong.of("line.keys"));
    }
  }
}
