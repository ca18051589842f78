package fi.oppienjako.lessons.core.model;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Worded;
import java.util.Locale;

/**
 * A reference to an aggregate: its kind and its identifier. Immutable.
 *
 * @param kind the kind of thing
 * @param id its identifier
 * @param <A> the type of the thing
 */
public record Ref<A extends Aggregate<A>>(Kind<A> kind, Id<A> id) implements Worded {

  /** Checks that nothing is missing. */
  public Ref {
    requireNonNull(kind, "kind");
    requireNonNull(id, "id");
  }

  /** Returns the reference to {@code thing}. */
  public static <A extends Aggregate<A>> Ref<A> to(Aggregate<A> thing) {
    return new Ref<>(thing.storedAs(), thing.id());
  }

  /** Names the thing to a reader of {@code language}. */
  @Override
  public String in(Locale language) {
    return Message.of("thing", kind, id).in(language);
  }

  /** Names the thing in messages and logs, such as {@code lesson 'book-time-ahead'}. */
  @Override
  public String toString() {
    return "%s '%s'".formatted(kind, id);
  }
}
