package fi.oppienjako.lessons.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.introspect.VirtualAnnotatedMember;
import tools.jackson.databind.ser.VirtualBeanPropertyWriter;
import tools.jackson.databind.util.SimpleBeanPropertyDefinition;

/** A property that no component holds; left out where it is absent. */
final class DerivedProperty extends VirtualBeanPropertyWriter {

  private static final long serialVersionUID = 1L;

  private final transient Function<Object, @Nullable Object> derived;

  DerivedProperty(
      SerializationConfig config,
      BeanDescription description,
      String name,
      Function<Object, @Nullable Object> derived) {
    super(
        definition(config, description.getClassInfo(), name),
        description.getClassAnnotations(),
        config.constructType(Object.class),
        null,
        null,
        null,
        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS),
        null);
    this.derived = derived;
  }

  private static BeanPropertyDefinition definition(
      MapperConfig<?> config, AnnotatedClass type, String name) {
    return SimpleBeanPropertyDefinition.construct(
        config,
        new VirtualAnnotatedMember(
            type, type.getRawType(), name, config.constructType(Object.class)));
  }

  @Override
  protected @Nullable Object value(Object one, JsonGenerator out, SerializationContext context) {
    return derived.apply(one);
  }

  @Override
  public VirtualBeanPropertyWriter withConfig(
      MapperConfig<?> config, AnnotatedClass type, BeanPropertyDefinition property, JavaType as) {
    return this;
  }
}
