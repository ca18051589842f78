package fi.oppienjako.lessons.persistence.jdbi;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the rows that are asked for must meet. Immutable.
 *
 * @param join what the table is joined with; empty if with nothing
 * @param joined the values for the question marks in it
 * @param sql the clause, beginning with {@code where}; empty if all are asked for
 * @param values the values for the question marks in it
 * @param order the columns by which rows are in the order of their identifiers: H2 reads them in
 *     the order of an index only if all its columns are named
 */
record Where(String join, List<Object> joined, String sql, List<Object> values, String order) {

  static final Where ANY = new Where("", List.of(), "", List.of(), "id");

  Where and(String condition, Object... more) {
    return and(condition, List.of(more));
  }

  Where and(String condition, List<?> more) {
    return new Where(
        join,
        joined,
        (sql.isEmpty() ? " where " : sql + " and ") + condition,
        with(values, more),
        order);
  }

  /** One of {@code several}, of which there are a few. */
  Where among(String column, List<?> several) {
    return and(column + " in (" + "?, ".repeat(several.size() - 1) + "?)", several);
  }

  /** The rows of one value of {@code column}, for which there is an index. */
  Where in(String column, String value) {
    Where those = and(column + " = ?", value);
    return new Where(join, joined, those.sql, those.values, column + ", id");
  }

  /**
   * Those whose identifier {@code found} finds, each once. A join, since H2 looks for the rows of a
   * condition {@code in (select …)} again for each row.
   */
  Where foundBy(String found, List<?> more) {
    String alias = "found" + join.length();
    return new Where(
        join + " join (%s) as %s (one) on id = %s.one".formatted(found, alias, alias),
        with(joined, more),
        sql,
        values,
        "id");
  }

  /** Join and clause. */
  String clauses() {
    return join + sql;
  }

  /** The values for all question marks. */
  List<Object> arguments() {
    return with(joined, values);
  }

  private static List<Object> with(List<Object> some, List<?> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
