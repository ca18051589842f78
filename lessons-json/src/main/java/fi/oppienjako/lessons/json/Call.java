package fi.oppienjako.lessons.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls a public method of one of our records. */
final class Call {

  private Call() {}

  /** What it returns; null for what is absent. */
  static @Nullable Object of(Method method, Object one, Object... arguments) {
    try {
      Object value = method.invoke(one, arguments);
      return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    } catch (IllegalAccessException | InvocationTargetException uncallable) {
      throw new IllegalStateException(method + " cannot be called", uncallable);
    }
  }
}
