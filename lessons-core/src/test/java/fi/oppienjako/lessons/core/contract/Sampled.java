package fi.oppienjako.lessons.core.contract;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Kind;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind, with things to try stores with.
 *
 * @param kind the kind
 * @param things a dozen or more, not yet saved, in the order of their identifiers
 * @param step what changes a thing, as many parts of it as possible; may be impossible for some
 * @param <A> the type of the things
 */
public record Sampled<A extends Aggregate<A>>(Kind<A> kind, List<A> things, UnaryOperator<A> step) {

  /** Checks and copies. */
  public Sampled {
    requireNonNull(kind, "kind");
    things = List.copyOf(things);
    requireNonNull(step, "step");
  }

  /** Things with the numbers 0 to {@code count - 1}, changed by {@code step}. */
  public static <A extends Aggregate<A>> Sampled<A> of(
      Kind<A> kind, int count, IntFunction<A> things, UnaryOperator<A> step) {
    return new Sampled<>(kind, Fixtures.some(things, count), step);
  }

  /** Things, each changed by taking over from the next all but the identifiers that it names. */
  public static <A extends Record & Aggregate<A>> Sampled<A> of(
      Kind<A> kind, int count, IntFunction<A> things) {
    List<A> all = Fixtures.some(things, count);
    return new Sampled<>(
        kind,
        all,
        thing -> {
          int place = all.indexOf(thing.atRevision(0));
          return takingOver(thing, all.get((place + 1) % all.size()));
        });
  }

  /** The things as they are stored when they have been saved once. */
  public List<A> stored() {
    return things.stream().map(thing -> thing.atRevision(1)).toList();
  }

  /** {@code thing} with other content that may take its place; empty if the step is impossible. */
  public Optional<A> changed(A thing) {
    try {
      return Optional.of(step.apply(thing))
          .filter(next -> !next.sameContentAs(thing) && next.isSuccessorOf(thing));
    } catch (ImpossibleStepException e) {
      return Optional.empty();
    }
  }

  /** What {@code viewer} may see where {@code some}, and nothing else, is stored. */
  public List<A> seenBy(Viewer viewer, List<A> some) {
    Sight sight = new Sight(viewer, new TiesOf(some));
    return some.stream().flatMap(thing -> sight.shown(thing).stream()).toList();
  }

  private static <A extends Record & Aggregate<A>> A takingOver(A thing, A other) {
    return thing
        .storedAs()
        .type()
        .cast(
            made(
                thing,
                part ->
                    part.getType() == Id.class || part.getName().equals("revision")
                        ? read(part, thing)
                        : read(part, other)));
  }

  /** {@code thing} with other values for some of its components, by their names. */
  static Aggregate<?> with(Aggregate<?> thing, Map<String, ?> values) {
    return made(
        thing,
        part ->
            values.containsKey(part.getName()) ? values.get(part.getName()) : read(part, thing));
  }

  private static Aggregate<?> made(
      Aggregate<?> like, Function<RecordComponent, @Nullable Object> value) {
    RecordComponent[] parts = like.getClass().getRecordComponents();
    Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return like.storedAs()
          .type()
          .getDeclaredConstructor(types)
          .newInstance(Stream.of(parts).map(value).toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("%s cannot be made of its parts".formatted(like.storedAs()), e);
    }
  }

  private static @Nullable Object read(RecordComponent part, Object thing) {
    try {
      return part.getAccessor().invoke(thing);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the part '%s' cannot be read".formatted(part.getName()), e);
    }
  }

  /** The key of the kind. */
  @Override
  public String toString() {
    return kind.key();
  }
}
