package fi.oppienjako.lessons.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/** Reads a record that was left out as one of which all components are empty. */
final class EmptyRecords extends ValueDeserializerModifier {

  private static final long serialVersionUID = 1L;

  private final transient MappedTypes mapped;

  EmptyRecords(MappedTypes mapped) {
    this.mapped = mapped;
  }

  @Override
  public ValueDeserializer<?> modifyDeserializer(
      DeserializationConfig config,
      BeanDescription.Supplier description,
      ValueDeserializer<?> deserializer) {
    Class<?> type = description.getBeanClass();
    return mapped.isRecord(type) ? new OfRecord(deserializer) : deserializer;
  }

  private static final class OfRecord extends DelegatingDeserializer {

    OfRecord(ValueDeserializer<?> records) {
      super(records);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> records) {
      return new OfRecord(records);
    }

    /** What an object without keys is read as; refused as that is, where something is needed. */
    @Override
    public Object getEmptyValue(DeserializationContext context) {
      TokenBuffer nothing = context.bufferForInputBuffering();
      nothing.writeStartObject();
      nothing.writeEndObject();
      try (JsonParser in = nothing.asParser(context)) {
        in.nextToken();
        return deserialize(in, context);
      }
    }
  }
}
