package fi.oppienjako.lessons.json;

import com.ethlo.time.ITU;
import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;

/**
 * Reads a moment as it is written nearly always; others are read, or refused, as Jackson does. A
 * lesson has many moments, and Java's own way takes a quarter of the time in which it is read.
 */
final class InstantReader extends StdScalarDeserializer<Instant> {

  InstantReader() {
    super(Instant.class);
  }

  @Override
  public Instant deserialize(JsonParser in, DeserializationContext context) {
    if (in.hasToken(JsonToken.VALUE_STRING)) {
      try {
        return ITU.parseDateTime(in.getString()).toInstant();
      } catch (DateTimeException unusual) {
        return InstantDeserializer.INSTANT.deserialize(in, context);
      }
    }
    return InstantDeserializer.INSTANT.deserialize(in, context);
  }
}
