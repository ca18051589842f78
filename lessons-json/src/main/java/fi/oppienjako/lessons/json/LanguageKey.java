package fi.oppienjako.lessons.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.jdk.JDKKeyDeserializer;

/**
 * A language as a key: its tag of BCP 47, such as {@code sv-FI}, as it is written as a value. What
 * Java calls it, {@code sv_FI}, stood there before and is still read.
 */
final class LanguageKey extends KeyDeserializer {

  private static final KeyDeserializer BEFORE = JDKKeyDeserializer.forType(Locale.class);

  /** So that the tags of the same few languages are not parsed again in each text. */
  static final Map<String, Locale> KNOWN =
      Arrays.stream(Locale.getISOLanguages())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), Locale::forLanguageTag));

  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    Locale known = KNOWN.get(key);
    if (known != null) {
      return known;
    }
    return key.indexOf('_') < 0 ? Locale.forLanguageTag(key) : BEFORE.deserializeKey(key, context);
  }
}
