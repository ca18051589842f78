package fi.oppienjako.lessons.json;

import fi.oppienjako.lessons.core.text.LessonsException;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Values that are one word in JSON, and may be keys. */
final class Word {

  private Word() {}

  static final class Writer<T> extends StdSerializer<T> {

    private final transient Function<T, String> written;

    Writer(Class<T> type, Function<T, String> written) {
      super(type);
      this.written = written;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      out.writeString(written.apply(value));
    }
  }

  static final class KeyWriter<T> extends StdSerializer<T> {

    private final transient Function<T, String> written;

    KeyWriter(Class<T> type, Function<T, String> written) {
      super(type);
      this.written = written;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      out.writeName(written.apply(value));
    }
  }

  static final class Reader<T> extends StdDeserializer<T> {

    private final transient Function<String, T> read;

    Reader(Class<T> type, Function<String, T> read) {
      super(type);
      this.read = read;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
      if (!in.hasToken(JsonToken.VALUE_STRING)) {
        return handledType().cast(context.handleUnexpectedToken(getValueType(context), in));
      }
      try {
        return read.apply(in.getString());
      } catch (LessonsException refused) {
        throw refusal(context, refused);
      }
    }

    @SuppressWarnings("unchecked") // StdDeserializer keeps the class that it was made with.
    @Override
    public Class<T> handledType() {
      return (Class<T>) super.handledType();
    }
  }

  static final class KeyReader<T> extends KeyDeserializer {

    private final Function<String, T> read;

    KeyReader(Function<String, T> read) {
      this.read = read;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      try {
        return read.apply(key);
      } catch (LessonsException refused) {
        throw refusal(context, refused);
      }
    }
  }

  /** The refusal with the place in the document, and the refusal itself as its cause. */
  private static DatabindException refusal(
      DeserializationContext context, LessonsException refused) {
    return DatabindException.from(context, refused.getMessage(), refused);
  }
}
