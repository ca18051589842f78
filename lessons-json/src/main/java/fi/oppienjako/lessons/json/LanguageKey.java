package fi.oppienjako.lessons.json;

import java.util.Locale;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.jdk.JDKKeyDeserializer;

/**
 * A language as a key: its tag of BCP 47, such as {@code sv-FI}, as it is written as a value. What
 * Java calls it, {@code sv_FI}, stood there before and is still read.
 */
final class LanguageKey extends KeyDeserializer {

  private static final KeyDeserializer BEFORE = JDKKeyDeserializer.forType(Locale.class);

  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    return key.indexOf('_') < 0 ? Locale.forLanguageTag(key) : BEFORE.deserializeKey(key, context);
  }
}
