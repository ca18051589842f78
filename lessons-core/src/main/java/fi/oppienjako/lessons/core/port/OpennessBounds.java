package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Owner;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
  private final Map<Ref<?>, Optional<Ref<Programme>>> programmes = new HashMap<>();

  OpennessBounds(Records records) {
    this.records = records;
  }

  /** Forgets what was read, since it may have been rolled back. */
  void forget() {
    known.clear();
    programmes.clear();
  }

  /**
   * Checks {@code thing} before it is put. What depends on it is looked at only where it may have
   * become too narrow for that.
   *
   * @param before what it replaces, if there is anything
   * @throws TooWidelyOpenException if it is open more widely than what it depends on, or something
   *     that depends on it is open more widely than it
   */
  void check(Aggregate<?> thing, Optional<? extends Aggregate<?>> before) {
    if (thing instanceof Visible visible) {
      Ref<?> ref = Ref.to(thing);
      visible.bounds().forEach(bound -> checkUnder(bound, ref, visible));
      if (mayBind(visible, before)) {
        checkAbove(ref, visible);
      }
      if (thing instanceof Project project) {
        checkMove(project, before);
      }
      known.remove(ref);
      programmes.remove(ref);
    }
  }

  /**
   * Checks what belongs to a project that goes to another programme: what was open to the old one
   * at a level is then open to the new one, and the other way round.
   */
  private void checkMove(Project project, Optional<? extends Aggregate<?>> before) {
    if (before.filter(old -> goesElsewhere(project, old)).isPresent()) {
      programmes.put(project.ref(), project.programme().map(Programme.KIND::ref));
      try (Stream<? extends Aggregate<?>> hanging = records.boundBy(project.ref())) {
        hanging.toList().forEach(one -> checkMoved(project, one));
      } finally {
        programmes.remove(project.ref());
      }
    }
  }

  private static boolean goesElsewhere(Project project, Aggregate<?> before) {
    return before instanceof Project old && !old.programme().equals(project.programme());
  }

  private void checkMoved(Project project, Aggregate<?> thing) {
    if (thing instanceof Visible moved) {
      moved.bounds().stream()
          .filter(ref -> bound(ref).there() && isWider(thing, bound(ref)))
          .findFirst()
          .ifPresent(ref -> refuse(project, Ref.to(thing), ref));
      try (Stream<? extends Aggregate<?>> hanging = records.boundBy(Ref.to(thing))) {
        hanging
            .filter(other -> isWider(other, new Bound(true, Optional.of(moved))))
            .findFirst()
            .ifPresent(other -> refuse(project, Ref.to(other), Ref.to(thing)));
      }
    }
  }

  private static void refuse(Project project, Ref<?> hanging, Ref<?> bound) {
    throw TooWidelyOpenException.moving(project.ref(), hanging, bound);
  }

  private static boolean mayBind(Visible thing, Optional<? extends Aggregate<?>> before) {
    return !thing.visibleFrom().equals(Optional.of(Openness.AGORA))
        && before
            .filter(
                old ->
                    old instanceof Visible same
                        && same.visibleFrom().equals(thing.visibleFrom())
                        && same.ownedBy().equals(thing.ownedBy())
                        && same.scope().equals(thing.scope()))
            .isEmpty();
  }

  private void checkUnder(Ref<?> ref, Ref<?> hanging, Visible thing) {
    Optional<Openness> level = thing.visibleFrom();
    if (level.isPresent()) {
      Bound bound = bound(ref);
      if (bound.there() && isWider(level.get(), bound.levelFor(thing, this::scope))) {
        throw isWider(level.get(), bound.level())
            ? TooWidelyOpenException.opening(hanging, level.get(), ref, bound.level())
            : TooWidelyOpenException.elsewhere(hanging, level.get(), ref, bound.level());
      }
    }
  }

  private void checkAbove(Ref<?> ref, Visible thing) {
    Bound bound = new Bound(true, Optional.of(thing));
    try (Stream<? extends Aggregate<?>> hanging = records.boundBy(ref)) {
      hanging
          .filter(other -> isWider(other, bound))
          .findFirst()
          .ifPresent(
              other -> {
                throw TooWidelyOpenException.narrowing(ref, thing.visibleFrom(), Ref.to(other));
              });
    }
  }

  private boolean isWider(Aggregate<?> hanging, Bound bound) {
    return hanging instanceof Visible visible
        && visible
            .visibleFrom()
            .filter(level -> isWider(level, bound.levelFor(visible, this::scope)))
            .isPresent();
  }

  private static boolean isWider(Openness level, Optional<Openness> bound) {
    return bound.isEmpty() || level.isWiderThan(bound.get());
  }

  private Bound bound(Ref<?> ref) {
    return remembering(known).computeIfAbsent(ref, this::read);
  }

  private static <V> Map<Ref<?>, V> remembering(Map<Ref<?>, V> those) {
    if (those.size() > REMEMBERED) {
      those.clear();
    }
    return those;
  }

  private Bound read(Ref<?> ref) {
    Optional<? extends Aggregate<?>> stored = records.dependedOn(ref);
    return new Bound(
        stored.isPresent(),
        stored.flatMap(
            thing -> thing instanceof Visible visible ? Optional.of(visible) : Optional.empty()));
  }

  private Optional<? extends Ref<?>> scope(Visible thing) {
    return thing.countsWithin(this::programme);
  }

  private Optional<Ref<Programme>> programme(Ref<? extends Owner> project) {
    return remembering(programmes)
        .computeIfAbsent(
            project,
            asked ->
                records
                    .dependedOn(Project.KIND.ref(Id.of(asked.id().value())))
                    .flatMap(Project::programme)
                    .map(Programme.KIND::ref));
  }

  /**
   * Something that others depend on.
   *
   * @param there whether it is stored
   * @param thing the thing, if not everybody may see it
   */
  private record Bound(boolean there, Optional<Visible> thing) {

    /** How widely it is open; empty if it stays in its project. */
    Optional<Openness> level() {
      return thing.isPresent() ? thing.get().visibleFrom() : Optional.of(Openness.AGORA);
    }

    /**
     * How widely {@code hanging} may be open. Where the two are not read at the same levels, that
     * is not at all, unless everybody sees this.
     */
    Optional<Openness> levelFor(
        Visible hanging, Function<Visible, Optional<? extends Ref<?>>> scope) {
      return level()
          .filter(
              open ->
                  open == Openness.AGORA
                      || thing
                          .filter(
                              one ->
                                  one.ownedBy().equals(hanging.ownedBy())
                                      || scope.apply(one).equals(scope.apply(hanging)))
                          .isPresent());
    }
  }
}
