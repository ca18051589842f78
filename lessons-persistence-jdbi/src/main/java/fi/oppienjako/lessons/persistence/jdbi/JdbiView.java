package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.port.Page;
import fi.oppienjako.lessons.core.port.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a reader may see of one table. */
class JdbiView<A extends Aggregate<A>> implements View<A> {

  private final Table<A> table;
  private final Sight sight;
  private final Supplier<Transaction> session;

  /**
   * With the table and who reads.
   *
   * @param session gives the session, in which everything saved so far has been written
   */
  JdbiView(Table<A> table, Sight sight, Supplier<Transaction> session) {
    this.table = table;
    this.sight = sight;
    this.session = session;
  }

  @Override
  public Optional<A> find(Id<A> id) {
    return read(visible().and("id = ?", id.value()), 1).stream().findFirst();
  }

  @Override
  public Page<A> page(Cursor<A> cursor) {
    return page(visible(), cursor);
  }

  @Override
  public Stream<A> stream() {
    return stream(visible());
  }

  @Override
  public <B> Stream<A> where(Index<A, B> index, Id<B> key) {
    return stream(table.where(visible(), index, key.value()));
  }

  final Where visible() {
    return table.visibleTo(sight.viewer());
  }

  final Page<A> page(Where where, Cursor<A> cursor) {
    return Page.of(cursor, read(after(where, cursor.after()), cursor.size() + 1));
  }

  final Stream<A> stream(Where where) {
    return Pages.stream(last -> read(after(where, last.map(A::id)), Pages.SIZE));
  }

  private List<A> read(Where where, int limit) {
    return table.read(session.get(), where, limit).stream()
        .flatMap(thing -> sight.shown(thing).stream())
        .toList();
  }

  private Where after(Where where, Optional<Id<A>> last) {
    return last.map(id -> where.and("id > ?", id.value())).orElse(where);
  }
}
