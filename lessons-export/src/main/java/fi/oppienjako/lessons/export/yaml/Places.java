package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.StandardKinds;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where the things of a file are told. Mutable, not thread-safe. */
final class Places {

  private static final List<String> LEVEL_KEYS = List.of("openness", "at");

  private final Map<Ref<?>, Place> places = new HashMap<>();

  /** Remembers that {@code thing} is told at {@code node}: at its level, where that is told. */
  <A extends Aggregate<?>> A put(A thing, Node node) {
    Optional<Node> level =
        LEVEL_KEYS.stream()
            .flatMap(key -> node.asKeys().flatMap(keys -> keys.value(key)).stream())
            .findFirst();
    places.putIfAbsent(Ref.to((Aggregate<?>) thing), level.orElse(node).place());
    return thing;
  }

  /** Remembers that what {@code thing} is now is told at {@code place}, wherever it was before. */
  void put(Aggregate<?> thing, Place place) {
    places.put(Ref.to(thing), place);
  }

  /**
   * Takes {@code all} into a store, as whoever reads the file will do, and tells what it refuses
   * where that is told. What is there twice has been told already; the first is taken.
   */
  void tellWhatIsTooWidelyOpen(Stream<? extends Aggregate<?>> all, Faults faults) {
    List<? extends Aggregate<?>> inOrder = all.sorted(StandardKinds.ORDER).toList();
    try (InMemoryStore store = new InMemoryStore()) {
      store.write(
          unit -> {
            Set<Ref<?>> taken = new HashSet<>();
            for (Aggregate<?> thing : inOrder) {
              if (taken.add(Ref.to(thing))) {
                try {
                  unit.load(thing);
                } catch (TooWidelyOpenException e) {
                  faults.add(places.getOrDefault(Ref.to(thing), Place.FILE), e.refusal());
                }
              }
            }
            return taken.size();
          });
    }
  }
}
