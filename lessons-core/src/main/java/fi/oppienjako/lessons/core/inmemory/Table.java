package fi.oppienjako.lessons.core.inmemory;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All aggregates of one kind, in the order of their identifiers. Not thread-safe.
 *
 * @param <A> the kind of thing
 */
final class Table<A extends Aggregate<A>> {

  private final Kind<A> kind;
  private final NavigableMap<String, A> things = new TreeMap<>();
  private final Map<Index<A, ?>, Map<Id<?>, NavigableMap<String, A>>> indexes = new HashMap<>();

  Table(Kind<A> kind) {
    this.kind = kind;
    kind.indexes().forEach(index -> indexes.put(index, new HashMap<>()));
  }

  Kind<A> kind() {
    return kind;
  }

  NavigableMap<String, A> things() {
    return things;
  }

  List<A> where(Index<A, ?> index, Id<?> key) {
    Map<Id<?>, NavigableMap<String, A>> entries = indexes.get(index);
    if (entries == null) {
      throw new IllegalArgumentException("%s has no index '%s'".formatted(kind, index));
    }
    return List.copyOf(entries.getOrDefault(key, new TreeMap<>()).values());
  }

  @Nullable A put(A thing) {
    String id = thing.id().value();
    A before = things.put(id, thing); // In place, so that whoever streams may save.
    if (before != null) {
      unlist(before);
    }
    indexes.forEach(
        (index, entries) ->
            keys(index, thing)
                .forEach(
                    key -> entries.computeIfAbsent(key, any -> new TreeMap<>()).put(id, thing)));
    return before;
  }

  @Nullable A remove(String id) {
    A before = things.remove(id);
    if (before != null) {
      unlist(before);
    }
    return before;
  }

  private void unlist(A thing) {
    indexes.forEach(
        (index, entries) ->
            keys(index, thing)
                .forEach(
                    key -> entries.getOrDefault(key, new TreeMap<>()).remove(thing.id().value())));
  }

  private static <A extends Aggregate<A>> Collection<? extends Id<?>> keys(
      Index<A, ?> index, A thing) {
    return index.keys(thing);
  }
}
