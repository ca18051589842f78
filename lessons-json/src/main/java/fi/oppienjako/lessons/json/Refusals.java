package fi.oppienjako.lessons.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Refuses keys that our records do not have, whatever the mapper does with those of others. */
final class Refusals extends DeserializationProblemHandler {

  private final MappedTypes mapped;

  Refusals(MappedTypes mapped) {
    this.mapped = mapped;
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser in,
      ValueDeserializer<?> deserializer,
      Object beanOrClass,
      String key) {
    Class<?> type = beanOrClass instanceof Class<?> of ? of : beanOrClass.getClass();
    if (!mapped.includes(type)) {
      return false;
    }
    throw UnrecognizedPropertyException.from(
        in, beanOrClass, key, deserializer.getKnownPropertyNames());
  }
}
