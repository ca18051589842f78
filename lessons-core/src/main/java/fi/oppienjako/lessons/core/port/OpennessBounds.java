package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Ref;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks that nothing is open more widely than what it depends on, whichever of the two changes.
 * What is not stored binds nothing until it is.
 */
final class OpennessBounds {

  /** Many things of one unit depend on the same few others. */
  private static final int REMEMBERED = 1000;

  private final Records records;
  private final Map<Ref<?>, Bound> known = new HashMap<>();

  OpennessBounds(Records records) {
    this.records = records;
  }

  /** Forgets what was read, since it may have been rolled back. */
  void forget() {
    known.clear();
  }

  /**
   * Checks {@code thing} before it is put.
   *
   * @throws TooWidelyOpenException if it is open more widely than what it depends on, or something
   *     that depends on it is open more widely than it
   */
  void check(Aggregate<?> thing) {
    if (thing instanceof Visible visible) {
      Ref<?> ref = Ref.to(thing);
      visible.bounds().forEach(bound -> checkUnder(bound, ref, visible));
      checkAbove(ref, visible);
      known.remove(ref);
    }
  }

  private void checkUnder(Ref<?> ref, Ref<?> hanging, Visible thing) {
    Optional<Openness> level = thing.visibleFrom();
    if (level.isPresent()) {
      Bound bound = bound(ref);
      if (bound.there() && isWider(level.get(), bound.level())) {
        throw TooWidelyOpenException.opening(hanging, level.get(), ref, bound.level());
      }
    }
  }

  private void checkAbove(Ref<?> ref, Visible thing) {
    try (Stream<? extends Aggregate<?>> hanging = records.boundBy(ref)) {
      hanging
          .filter(other -> isWider(other, thing.visibleFrom()))
          .findFirst()
          .ifPresent(
              other -> {
                throw TooWidelyOpenException.narrowing(ref, thing.visibleFrom(), Ref.to(other));
              });
    }
  }

  private static boolean isWider(Aggregate<?> hanging, Optional<Openness> bound) {
    return hanging instanceof Visible visible
        && visible.visibleFrom().filter(level -> isWider(level, bound)).isPresent();
  }

  private static boolean isWider(Openness level, Optional<Openness> bound) {
    return bound.isEmpty() || level.isWiderThan(bound.get());
  }

  private Bound bound(Ref<?> ref) {
    if (known.size() > REMEMBERED) {
      known.clear();
    }
    return known.computeIfAbsent(ref, this::read);
  }

  private Bound read(Ref<?> ref) {
    Optional<? extends Aggregate<?>> stored = records.stored(ref);
    Optional<Openness> level =
        stored.flatMap(
            thing ->
                thing instanceof Visible visible
                    ? visible.visibleFrom()
                    : Optional.of(Openness.AGORA));
    return new Bound(stored.isPresent(), level);
  }

  /** Something that others depend on: whether it is stored, and its level, if it has one. */
  private record Bound(boolean there, Optional<Openness> level) {}
}
