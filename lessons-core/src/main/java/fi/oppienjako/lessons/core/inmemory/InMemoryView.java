package fi.oppienjako.lessons.core.inmemory;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.port.Page;
import fi.oppienjako.lessons.core.port.View;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a reader may see of one table.
 *
 * @param <A> the kind of thing
 */
class InMemoryView<A extends Aggregate<A>> implements View<A> {

  private final NavigableMap<String, Aggregate<?>> table;
  private final Class<A> type;
  private final Function<A, Optional<A>> seen;

  /**
   * With what is kept and how it is seen.
   *
   * @param seen the thing as the reader may see it; empty if not at all
   */
  InMemoryView(
      NavigableMap<String, Aggregate<?>> table, Class<A> type, Function<A, Optional<A>> seen) {
    this.table = table;
    this.type = type;
    this.seen = seen;
  }

  @Override
  public Optional<A> find(Id<A> id) {
    return Optional.ofNullable(table.get(id.value())).map(type::cast).flatMap(seen);
  }

  @Override
  public Page<A> page(Cursor<A> cursor) {
    return page(any -> true, cursor);
  }

  @Override
  public Stream<A> stream() {
    return seen(table);
  }

  Page<A> page(Predicate<A> wanted, Cursor<A> cursor) {
    NavigableMap<String, Aggregate<?>> rest =
        cursor.after().map(after -> table.tailMap(after.value(), false)).orElse(table);
    return Page.of(cursor, seen(rest).filter(wanted).limit(cursor.size() + 1L).toList());
  }

  private Stream<A> seen(NavigableMap<String, Aggregate<?>> part) {
    return part.values().stream().map(type::cast).map(seen).flatMap(Optional::stream);
  }
}
