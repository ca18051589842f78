package fi.oppienjako.lessons.core.model;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A lookup that stores answer without reading all aggregates of a kind, such as the comments on a
 * lesson.
 *
 * <p>Declared as a constant beside the kind that it belongs to. Immutable and thread-safe.
 *
 * @param <A> the aggregate that is looked for
 * @param <B> what its keys identify, such as the lesson of a comment
 */
public final class Index<A extends Aggregate<A>, B> {

  static final String REFERENCE = "reference";

  private final String name;
  private final boolean single;
  private final Function<A, Collection<Id<B>>> keys;

  private Index(String name, boolean single, Function<A, Collection<Id<B>>> keys) {
    this.name = requireNonNull(name, "name");
    this.single = single;
    this.keys = requireNonNull(keys, "keys");
  }

  /** Creates an index over the one identifier that each aggregate refers to. */
  public static <A extends Aggregate<A>, B> Index<A, B> one(
      String name, Function<? super A, Id<B>> key) {
    return new Index<A, B>(name, true, thing -> List.of(key.apply(thing)));
  }

  /** Creates an index over an identifier that an aggregate may refer to. */
  public static <A extends Aggregate<A>, B> Index<A, B> optional(
      String name, Function<? super A, Optional<Id<B>>> key) {
    return new Index<A, B>(name, true, thing -> key.apply(thing).stream().toList());
  }

  /** Creates an index over all the identifiers that each aggregate refers to. */
  public static <A extends Aggregate<A>, B> Index<A, B> many(
      String name, Function<? super A, ? extends Collection<Id<B>>> keys) {
    return new Index<A, B>(name, false, keys::apply);
  }

  /** Creates the index over what things are called in other systems. */
  public static <A extends Aggregate<A> & Referenced> Index<A, ExternalReference> byReference() {
    return Index.<A, ExternalReference>many(
        REFERENCE, thing -> thing.references().stream().map(ExternalReference::indexed).toList());
  }

  /** Its name, unique within its kind, such as {@code lesson}. */
  public String name() {
    return name;
  }

  /** Whether each thing is found under one identifier at most. */
  public boolean isSingle() {
    return single;
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
