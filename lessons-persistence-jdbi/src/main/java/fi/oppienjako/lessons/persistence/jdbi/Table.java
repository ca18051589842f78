package fi.oppienjako.lessons.persistence.jdbi;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How things of one kind lie in the database: one row each, with parts in rows of their own.
 *
 * @param <A> the kind of thing
 */
abstract class Table<A extends Aggregate<A>> {

  private final Kind<A> kind;
  private final String name;
  private final List<String> columns;
  private final List<ChildTable<A, ?>> children;
  private final String revisionOf;

  /**
   * With the columns of the row besides identifier and revision, and the parts.
   *
   * @param name the table; its parts name their owner in {@code <name>_id}
   */
  Table(Kind<A> kind, String name, List<String> columns, List<ChildTable<A, ?>> children) {
    this.kind = kind;
    this.name = name;
    this.columns = columns;
    this.children = children;
    this.revisionOf = "select revision from %s where id = ?".formatted(name);
  }

  /** The cells of the row of {@code thing}, in the order of the columns. */
  abstract List<@Nullable Object> cells(A thing);

  /** The first {@code limit} things that meet {@code where}, whole, in the order of identifiers. */
  abstract List<A> read(Transaction session, Where where, int limit);

  /**
   * Those that name {@code key} in {@code index}.
   *
   * @throws IllegalArgumentException if it is no index of this kind
   */
  Where where(Where where, Index<A, ?> index, String key) {
    if (kind.byReference().filter(index::equals).isPresent()) {
      return where.and("1 = 0"); // References have no rows yet.
    }
    throw new IllegalArgumentException("%s has no index '%s'".formatted(kind, index));
  }

  /** What {@code reader} may see; all of it if nothing else is said. */
  Where visibleTo(Viewer reader) {
    return Where.ANY;
  }

  Kind<A> kind() {
    return kind;
  }

  /** The revision that is kept; 0 if there is none. */
  int revision(Transaction session, String id) {
    return session.number(revisionOf, id);
  }

  /** Writes things that are not there yet, at the revisions that they have. */
  void insert(Transaction session, List<A> things) {
    String sql =
        "insert into %s (revision%s, id) values (?%s, ?)"
            .formatted(name, listed(), ", ?".repeat(columns.size()));
    session.batch(sql, rows -> things.forEach(thing -> rows.line(row(thing))));
    insertParts(session, things);
  }

  /**
   * Writes things in place of what is kept.
   *
   * @param before the revision that is kept of each, by identifier
   */
  void update(Transaction session, List<A> things, Map<String, Integer> before) {
    String sql =
        "update %s set revision = ?%s where id = ? and revision = ?"
            .formatted(name, columns.stream().map(", %s = ?"::formatted).collect(joining()));
    Iterator<A> touched = things.iterator();
    session.batch(
        sql,
        counts -> {
          for (int count : counts) {
            A thing = touched.next();
            if (count != 1) {
              String id = thing.id().value();
              throw new StaleRevisionException(Ref.to(thing), before.getOrDefault(id, 0));
            }
          }
        },
        rows -> {
          for (A thing : things) {
            List<@Nullable Object> line = row(thing);
            line.add(before.get(thing.id().value()));
            rows.line(line);
          }
        });
    List<String> ids = things.stream().map(thing -> thing.id().value()).toList();
    children.forEach(child -> child.delete(session, ids));
    insertParts(session, things);
  }

  /** The rows themselves, in the order of identifiers, read from the identifier on. */
  final <R> List<R> roots(Transaction session, Where where, int limit, Row.Reading<R> reading) {
    return session.rows(
        "select id, revision%s from %s%s order by id limit ?"
            .formatted(listed(), name, where.sql()),
        where.argumentsAnd(limit),
        reading);
  }

  private void insertParts(Transaction session, List<A> things) {
    for (ChildTable<A, ?> child : children) {
      session.batch(
          child.insert(),
          rows -> {
            for (A thing : things) {
              child.writing().accept(thing, rows.of(thing.id().value()));
            }
          });
    }
  }

  private String listed() {
    return columns.isEmpty() ? "" : ", " + String.join(", ", columns);
  }

  private List<@Nullable Object> row(A thing) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(thing.revision());
    row.addAll(cells(thing));
    row.add(thing.id().value());
    return row;
  }
}
