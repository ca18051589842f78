package fi.oppienjako.lessons.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Equals whatever is absent or empty, for Jackson to leave it out: what holds nothing, choices that
 * are the default, and records of which all components are empty.
 */
final class Emptiness {

  private static final ClassValue<Method[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .toArray(Method[]::new);
        }
      };

  @Override
  public boolean equals(@Nullable Object value) {
    return isEmpty(value);
  }

  @Override
  public int hashCode() {
    return 0;
  }

  static boolean isEmpty(@Nullable Object value) {
    return value == null
        || (value instanceof Optional<?> optional && optional.isEmpty())
        || (value instanceof Collection<?> collection && collection.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty())
        || (value instanceof Enum<?> choice && Defaults.isDefault(choice))
        || (value instanceof Record whole && holdsNothing(whole));
  }

  private static boolean holdsNothing(Record whole) {
    Method[] components = COMPONENTS.get(whole.getClass());
    for (Method component : components) {
      if (!isEmpty(valueOf(component, whole))) {
        return false;
      }
    }
    return components.length > 0;
  }

  private static @Nullable Object valueOf(Method component, Record whole) {
    try {
      return component.invoke(whole);
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new IllegalStateException(component + " cannot be read", unreadable);
    }
  }
}
