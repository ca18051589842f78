package fi.oppienjako.lessons.core.inmemory;

import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is stored, by kind and identifier. Many may read at once, one writes alone. */
final class Tables {

  // Also reading makes the empty table of a kind that nobody has saved yet.
  private final Map<Kind<?>, Table<?>> byKind = new ConcurrentHashMap<>();
  private final Map<Ref<?>, Set<Ref<?>>> hanging = new HashMap<>();

  @SuppressWarnings("unchecked") // A table is made of the kind that it stands under.
  <A extends Aggregate<A>> Table<A> of(Kind<A> kind) {
    return (Table<A>) byKind.computeIfAbsent(kind, Table::new);
  }

  <A extends Aggregate<A>> Optional<A> find(Ref<A> ref) {
    return Optional.ofNullable(of(ref.kind()).things().get(ref.id().value()));
  }

  Stream<? extends Aggregate<?>> boundBy(Ref<?> bound) {
    return List.copyOf(hanging.getOrDefault(bound, Set.of())).stream()
        .map(ref -> find(ref))
        .flatMap(Optional::stream);
  }

  /** Puts {@code thing}, and returns what it replaced. */
  <A extends Aggregate<A>> @Nullable A put(A thing) {
    A before = of(thing.storedAs()).put(thing);
    if (before != null) {
      bounds(before).forEach(bound -> letGo(bound, Ref.to(before)));
    }
    bounds(thing)
        .forEach(
            bound ->
                hanging.computeIfAbsent(bound, any -> new LinkedHashSet<>()).add(Ref.to(thing)));
    return before;
  }

  <A extends Aggregate<A>> void remove(Kind<A> kind, Id<A> id) {
    A before = of(kind).remove(id.value());
    if (before != null) {
      bounds(before).forEach(bound -> letGo(bound, Ref.to(before)));
    }
  }

  private void letGo(Ref<?> bound, Ref<?> thing) {
    hanging.getOrDefault(bound, new LinkedHashSet<>()).remove(thing);
  }

  private static Collection<? extends Ref<?>> bounds(Aggregate<?> thing) {
    return thing instanceof Visible visible ? visible.bounds() : List.of();
  }
}
