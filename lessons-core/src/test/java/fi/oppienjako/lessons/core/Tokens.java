package fi.oppienjako.lessons.core;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every word with a number, such as lesson-7 or secret-12, in all that hangs on a value. */
final class Tokens {

  private static final Pattern FORM = Pattern.compile("[a-z]+-[0-9]+");

  private final Set<String> found = new TreeSet<>();

  private Tokens() {}

  static Set<String> in(Object value) {
    Tokens tokens = new Tokens();
    tokens.walk(value);
    return tokens.found;
  }

  private void walk(@Nullable Object value) {
    if (value instanceof String text) {
      FORM.matcher(text).results().forEach(match -> found.add(match.group()));
    } else if (value instanceof Optional<?> some) {
      some.ifPresent(this::walk);
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, each) -> {
            walk(key);
            walk(each);
          });
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        walk(read(component, value));
      }
    } else if (value instanceof Iterable<?> many) {
      many.forEach(this::walk);
    }
  }

  private static @Nullable Object read(RecordComponent component, Object from) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(from);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot read " + component, e);
    }
  }
}
