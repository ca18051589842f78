package fi.oppienjako.lessons.persistence.jdbi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A part of things of one kind that lies in rows of its own.
 *
 * @param table the table
 * @param owner the column that tells whose the row is
 * @param columns the others; they begin with {@code n} where the order of the rows matters
 * @param writing adds the rows of a thing
 * @param reading reads a row, from the first of {@code columns} on
 * @param <A> the kind of thing
 * @param <R> what is read from a row
 */
record ChildTable<A, R>(
    String table,
    String owner,
    List<String> columns,
    BiConsumer<A, Rows> writing,
    Row.Reading<R> reading) {

  /** The part {@code name} of {@code root}. */
  static <A, R> ChildTable<A, R> of(
      String root,
      String name,
      List<String> columns,
      BiConsumer<A, Rows> writing,
      Row.Reading<R> reading) {
    return new ChildTable<>(root + "_" + name, root + "_id", columns, writing, reading);
  }

  /** The part {@code name} of {@code root}: a list, whose order is kept in the column {@code n}. */
  static <A, T, R> ChildTable<A, R> listed(
      String root,
      String name,
      List<String> columns,
      Function<A, ? extends Collection<T>> list,
      BiConsumer<T, Rows> writing,
      Row.Reading<R> reading) {
    List<String> numbered = Stream.concat(Stream.of("n"), columns.stream()).toList();
    return of(
        root,
        name,
        numbered,
        (thing, rows) -> {
          int n = 0;
          for (T one : list.apply(thing)) {
            writing.accept(one, rows.at(n++));
          }
        },
        row -> {
          row.number();
          return reading.read(row);
        });
  }

  String insert() {
    return "insert into %s (%s, %s) values (?%s)"
        .formatted(table, owner, String.join(", ", columns), ", ?".repeat(columns.size()));
  }

  void delete(Transaction session, List<String> owners) {
    session.batch(
        "delete from %s where %s = ?".formatted(table, owner),
        rows -> owners.forEach(one -> rows.line(List.of(one))));
  }

  /** The rows of each owner, in their order. */
  Parts<R> read(Transaction session, List<String> owners) {
    Map<String, List<R>> found = new HashMap<>();
    if (!owners.isEmpty()) {
      session.rows(
          select(),
          List.of(owners),
          row ->
              found.computeIfAbsent(row.text(), any -> new ArrayList<>()).add(reading.read(row)));
    }
    return new Parts<>(found);
  }

  // Joined, since H2 compares each row with every value where it reads "= any(?)".
  private String select() {
    String order = columns.get(0).equals("n") ? " order by t.%s, t.n".formatted(owner) : "";
    return "select t.%s, t.%s from unnest(?) as o (id) join %s t on t.%1$s = o.id%s"
        .formatted(owner, String.join(", t.", columns), table, order);
  }

  /** Rows by owner. */
  record Parts<R>(Map<String, List<R>> byOwner) {

    List<R> of(String owner) {
      return byOwner.getOrDefault(owner, List.of());
    }
  }
}
