package fi.oppienjako.lessons.core.port;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.model.Aggregate;
import java.util.List;
import java.util.Optional;

/**
 * One page of results. Immutable.
 *
 * @param items what is on the page
 * @param next where the next page begins; empty if this is the last
 * @param <A> the kind of thing
 */
public record Page<A extends Aggregate<A>>(List<A> items, Optional<Cursor<A>> next) {

  /** Checks and copies. */
  public Page {
    items = ImmutableList.copyOf(items);
    requireNonNull(next, "next");
  }

  /**
   * Creates the page at {@code cursor} from what was found there.
   *
   * @param found what comes at the cursor, one more than the page holds where there are that many
   */
  public static <A extends Aggregate<A>> Page<A> of(Cursor<A> cursor, List<A> found) {
    if (found.size() <= cursor.size()) {
      return new Page<>(found, Optional.empty());
    }
    List<A> items = found.subList(0, cursor.size());
    A last = items.get(items.size() - 1);
    return new Page<>(items, Optional.of(new Cursor<>(Optional.of(last.id()), cursor.size())));
  }
}
