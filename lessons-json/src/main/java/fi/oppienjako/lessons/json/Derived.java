package fi.oppienjako.lessons.json;

import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.sharing.Reason;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * Finds what follows from one of our records: where it stands, and its words in the language of
 * whoever reads.
 */
final class Derived extends ValueSerializerModifier {

  private static final long serialVersionUID = 1L;
  private static final String TEXT = "text";
  private static final List<String> STANDING = List.of("state", "status", "openness");

  private final transient MappedTypes mapped;
  private final transient Locale language;

  Derived(MappedTypes mapped, Locale language) {
    this.mapped = mapped;
    this.language = language;
  }

  @Override
  public List<BeanPropertyWriter> changeProperties(
      SerializationConfig config,
      BeanDescription.Supplier description,
      List<BeanPropertyWriter> properties) {
    Class<?> type = description.getBeanClass();
    if (!mapped.isRecord(type)) {
      return properties;
    }
    List<BeanPropertyWriter> all = new ArrayList<>(properties);
    for (String name : STANDING) {
      Method standing = method(type, name);
      if (standing != null && !has(all, name)) {
        all.add(
            new DerivedProperty(config, description.get(), name, one -> Call.of(standing, one)));
      }
    }
    Function<Object, @Nullable Object> words = words(type);
    if (words != null && !has(all, TEXT)) {
      all.add(new DerivedProperty(config, description.get(), TEXT, words));
    }
    return all;
  }

  private @Nullable Function<Object, @Nullable Object> words(Class<?> type) {
    if (type == Reason.class) {
      return one -> ((Reason) one).in(language, Vocabulary.EMPTY);
    }
    Method in = method(type, "in", Locale.class);
    return in == null ? null : one -> Call.of(in, one, language);
  }

  private static boolean has(List<BeanPropertyWriter> properties, String name) {
    return properties.stream().anyMatch(property -> property.getName().equals(name));
  }

  private static @Nullable Method method(Class<?> type, String name, Class<?>... parameters) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name))
        .filter(method -> Arrays.equals(method.getParameterTypes(), parameters))
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
        .findFirst()
        .orElse(null);
  }
}
