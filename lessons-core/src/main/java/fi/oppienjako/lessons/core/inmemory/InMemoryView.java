package fi.oppienjako.lessons.core.inmemory;

import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.port.Page;
import fi.oppienjako.lessons.core.port.View;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a viewer may see of one table.
 *
 * @param <A> the kind of thing
 */
class InMemoryView<A extends Aggregate<A>> implements View<A> {

  private final Table<A> table;
  private final Sight sight;

  InMemoryView(Table<A> table, Sight sight) {
    this.table = table;
    this.sight = sight;
  }

  @Override
  public Optional<A> find(Id<A> id) {
    return Optional.ofNullable(table.things().get(id.value())).flatMap(sight::shown);
  }

  @Override
  public Page<A> page(Cursor<A> cursor) {
    return page(any -> true, cursor);
  }

  @Override
  public Stream<A> stream() {
    return shown(table.things().values());
  }

  @Override
  public <B> Stream<A> where(Index<A, B> index, Id<B> key) {
    return shown(table.where(index, key));
  }

  Page<A> page(Predicate<A> wanted, Cursor<A> cursor) {
    NavigableMap<String, A> rest =
        cursor
            .after()
            .map(after -> table.things().tailMap(after.value(), false))
            .orElse(table.things());
    return Page.of(cursor, shown(rest.values()).filter(wanted).limit(cursor.size() + 1L).toList());
  }

  private Stream<A> shown(Collection<A> part) {
    return part.stream().map(sight::shown).flatMap(Optional::stream);
  }
}
