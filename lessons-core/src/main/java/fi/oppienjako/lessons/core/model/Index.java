package fi.oppienjako.lessons.core.model;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A question that stores answer without reading a whole kind, such as the comments on a lesson.
 *
 * <p>Declared as a constant beside the kind that it belongs to. Immutable and thread-safe.
 *
 * @param <A> the kind of thing that is looked for
 * @param <B> what is known of it: the thing whose identifier it names
 */
public final class Index<A extends Aggregate<A>, B> {

  private final String name;
  private final Function<A, Collection<Id<B>>> keys;

  private Index(String name, Function<A, Collection<Id<B>>> keys) {
    this.name = requireNonNull(name, "name");
    this.keys = requireNonNull(keys, "keys");
  }

  /** An index over the one identifier that each thing names. */
  public static <A extends Aggregate<A>, B> Index<A, B> one(
      String name, Function<? super A, Id<B>> key) {
    return new Index<A, B>(name, thing -> List.of(key.apply(thing)));
  }

  /** An index over an identifier that things may name. */
  public static <A extends Aggregate<A>, B> Index<A, B> optional(
      String name, Function<? super A, Optional<Id<B>>> key) {
    return new Index<A, B>(name, thing -> key.apply(thing).stream().toList());
  }

  /** An index over all the identifiers that each thing names. */
  public static <A extends Aggregate<A>, B> Index<A, B> many(
      String name, Function<? super A, ? extends Collection<Id<B>>> keys) {
    return new Index<A, B>(name, keys::apply);
  }

  /** What it is called among the indexes of its kind, such as {@code lesson}. */
  public String name() {
    return name;
  }

  /** The identifiers under which {@code thing} is found. */
  public Collection<Id<B>> keys(A thing) {
    return keys.apply(thing);
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
