package fi.oppienjako.lessons.core.inmemory;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.port.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is kept, by kind and identifier. Not thread-safe. */
final class Tables {

  private final Map<Kind, NavigableMap<String, Aggregate<?>>> byKind = new EnumMap<>(Kind.class);

  Tables() {
    for (Kind kind : Kind.values()) {
      byKind.put(kind, new TreeMap<>());
    }
  }

  NavigableMap<String, Aggregate<?>> of(Kind kind) {
    NavigableMap<String, Aggregate<?>> table = byKind.get(kind);
    if (table == null) {
      throw new IllegalStateException("no table for " + kind);
    }
    return table;
  }

  @Nullable Aggregate<?> get(Kind kind, String id) {
    return of(kind).get(id);
  }

  void put(Aggregate<?> aggregate) {
    of(Kind.of(aggregate)).put(aggregate.id().value(), aggregate);
  }
}
