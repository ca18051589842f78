package fi.oppienjako.lessons.json;

import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.JDKFromStringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a language as Jackson does, but the same few that stand in each text without effort. */
final class LanguageReader extends StdScalarDeserializer<Locale> {

  private static final JDKFromStringDeserializer OTHERS =
      JDKFromStringDeserializer.findDeserializer(Locale.class);

  LanguageReader() {
    super(Locale.class);
  }

  @Override
  public Locale deserialize(JsonParser in, DeserializationContext context) {
    Locale known =
        in.hasToken(JsonToken.VALUE_STRING) ? LanguageKey.KNOWN.get(in.getString()) : null;
    return known != null ? known : (Locale) OTHERS.deserialize(in, context);
  }
}
