package fi.oppienjako.lessons.core.port;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import java.util.Optional;

/**
 * Where a page begins and how long it is. Immutable.
 *
 * @param after the identifier after which the page begins; empty for the first page
 * @param size the maximum number on a page, 1 to 1000
 * @param <A> the kind of thing paged through
 */
public record Cursor<A>(Optional<Id<A>> after, int size) {

  /**
   * Checks the range.
   *
   * @throws InvalidValueException if the size is out of its range
   */
  public Cursor {
    requireNonNull(after, "after");
    if (size < 1 || size > 1000) {
      throw new InvalidValueException(Message.of("page.size", size));
    }
  }

  /** The first page of that size. */
  public static <A> Cursor<A> first(int size) {
    return new Cursor<>(Optional.empty(), size);
  }
}
