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
 * Keeps everything from being open more widely than what it hangs on, whichever of the two changes.
 * What is not there binds nothing until it comes.
 */
final class OpennessBounds {

  /** Many things of one unit hang on the same few others. */
  private static final int REMEMBERED = 1000;

  private final Records records;
  private final Map<Ref<?>, Bound> known = new HashMap<>();

  OpennessBounds(Records records) {
    this.records = records;
  }

  /** Lets go of what was read, since it may have been taken back. */
  void forget() {
    known.clear();
  }

  /**
   * Checks {@code thing} before it is put.
   *
   * @throws TooWidelyOpenException if it is open more widely than what it hangs on, or something
   *     that hangs on it is open more widely than it
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

  /** What binds: whether it is there, and at which level, if at any. */
  private record Bound(boolean there, Optional<Openness> level) {}
}
