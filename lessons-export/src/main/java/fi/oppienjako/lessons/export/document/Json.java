package fi.oppienjako.lessons.export.document;

import fi.oppienjako.lessons.core.model.Id;
import java.io.IOException;
import java.util.Collection;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** A JSON object being written, property by property. Not thread-safe. */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"));

  private final JsonGenerator out;

  private Json(JsonGenerator out) {
    this.out = out;
  }

  /** Writes one object to {@code out}, laid out for people, ending with a line end. */
  static void write(Appendable out, Consumer<Json> properties) throws IOException {
    try (JsonGenerator generator =
        FACTORY.createGenerator(new Pretty(), new AppendableWriter(out))) {
      generator.writeStartObject();
      properties.accept(new Json(generator));
      generator.writeEndObject();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.append('\n');
  }

  Json text(String name, String value) {
    out.writeStringProperty(name, value);
    return this;
  }

  Json number(String name, long value) {
    out.writeNumberProperty(name, value);
    return this;
  }

  Json flag(String name, boolean value) {
    out.writeBooleanProperty(name, value);
    return this;
  }

  Json nothing(String name) {
    out.writeNullProperty(name);
    return this;
  }

  Json ids(String name, Collection<? extends Id<?>> ids) {
    out.writeArrayPropertyStart(name);
    ids.forEach(id -> out.writeString(id.value()));
    out.writeEndArray();
    return this;
  }

  Json object(String name, Consumer<Json> properties) {
    out.writeObjectPropertyStart(name);
    properties.accept(this);
    out.writeEndObject();
    return this;
  }

  /** An array with an object for each of {@code things}. */
  <T> Json objects(String name, Iterable<T> things, Consumer<T> properties) {
    out.writeArrayPropertyStart(name);
    for (T thing : things) {
      out.writeStartObject();
      properties.accept(thing);
      out.writeEndObject();
    }
    out.writeEndArray();
    return this;
  }

  private static final class Pretty extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return PRETTY.createInstance();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
