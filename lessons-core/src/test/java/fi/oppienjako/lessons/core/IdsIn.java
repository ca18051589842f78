package fi.oppienjako.lessons.core;

import fi.oppienjako.lessons.core.model.Id;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Every identifier that can be reached from something that came out. */
final class IdsIn {

  private final Set<String> found = new TreeSet<>();

  private IdsIn() {}

  /** The identifiers in {@code answer}, however deep. */
  static Set<String> all(Object answer) {
    IdsIn ids = new IdsIn();
    ids.gather(answer);
    return ids.found;
  }

  private void gather(@Nullable Object part) {
    if (part instanceof Id<?> id) {
      found.add(id.value());
    } else if (part instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        gather(read(record, component));
      }
    } else if (part instanceof Optional<?> optional) {
      optional.ifPresent(this::gather);
    } else if (part instanceof Map<?, ?> map) {
      gather(map.keySet());
      gather(map.values());
    } else if (part instanceof Iterable<?> many) {
      many.forEach(this::gather);
    }
  }

  private static @Nullable Object read(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a record without its parts", e);
    }
  }
}
