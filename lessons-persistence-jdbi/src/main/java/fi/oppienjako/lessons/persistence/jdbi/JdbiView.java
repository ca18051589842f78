package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.port.Page;
import fi.oppienjako.lessons.core.port.View;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a viewer may see of one table. */
class JdbiView<A extends Aggregate<A>> implements View<A> {

  private static final int KEYS = 2000;

  private final KindTable<A> table;
  private final Sight sight;
  private final JdbiTies ties;
  private final Where visible;
  private final Source source;

  /**
   * With the table and what is seen of it.
   *
   * @param ties what {@code sight} asks
   * @param visible leaves out what cannot be seen anyway
   * @param source where it is read
   */
  JdbiView(KindTable<A> table, Sight sight, JdbiTies ties, Where visible, Source source) {
    this.table = table;
    this.sight = sight;
    this.ties = ties;
    this.visible = table.isVisible() ? visible : Where.ANY;
    this.source = source;
  }

  @Override
  public Optional<A> find(Id<A> id) {
    return source.find(table, id).flatMap(sight::shown);
  }

  @Override
  public Page<A> page(Cursor<A> cursor) {
    return page(visible, any -> true, cursor);
  }

  @Override
  public Stream<A> stream() {
    return stream(visible, any -> true);
  }

  @Override
  public <B> Stream<A> where(Index<A, B> index, Id<B> key) {
    return stream(table.where(visible, index, key.value()), any -> true);
  }

  @Override
  public <B> Stream<A> where(Index<A, B> index, Collection<Id<B>> keys) {
    Set<Id<A>> met = new HashSet<>(); // What has several keys may be found in several parts.
    List<String> all = keys.stream().map(Id::value).toList();
    return IntStream.range(0, (all.size() + KEYS - 1) / KEYS)
        .mapToObj(part -> all.subList(part * KEYS, Math.min(all.size(), (part + 1) * KEYS)))
        .flatMap(part -> stream(table.where(visible, index, part), one -> met.add(one.id())));
  }

  final Where visible() {
    return visible;
  }

  /** The rows may hold more than is shown and wanted: reads on until the page is full. */
  final Page<A> page(Where where, Predicate<A> wanted, Cursor<A> cursor) {
    int asked = cursor.size() + 1;
    try (Stream<A> rest = shown(where, cursor.after(), asked).filter(wanted)) {
      return Page.of(cursor, rest.limit(asked).toList());
    }
  }

  final Stream<A> stream(Where where, Predicate<A> wanted) {
    return shown(where, Optional.empty(), Pages.SIZE).filter(wanted);
  }

  private Stream<A> shown(Where where, Optional<Id<A>> after, int atOnce) {
    return Pages.<A>stream(atOnce, last -> read(where, last.map(A::id).or(() -> after), atOnce))
        .flatMap(thing -> sight.shown(thing).stream());
  }

  private List<A> read(Where where, Optional<Id<A>> after, int limit) {
    List<A> page =
        table.read(
            source.session(),
            after.map(id -> where.and("id > ?", id.value())).orElse(where),
            limit);
    if (!sight.viewer().isUnrestricted()) {
      ties.expect(table.kind(), page);
    }
    return page;
  }
}
