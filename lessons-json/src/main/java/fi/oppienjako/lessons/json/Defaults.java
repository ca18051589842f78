package fi.oppienjako.lessons.json;

import fi.oppienjako.lessons.core.programme.Validators;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document means by leaving out a choice. Here goes each one that a record gained after its
 * documents were first written, so that the older ones are still read.
 */
final class Defaults {

  private static final Map<Class<?>, Enum<?>> CHOICES = Map.of(Validators.class, Validators.OTHERS);

  private Defaults() {}

  static @Nullable Enum<?> of(Class<?> choice) {
    return CHOICES.get(choice);
  }

  static boolean isDefault(Object value) {
    return value.equals(CHOICES.get(value.getClass()));
  }
}
