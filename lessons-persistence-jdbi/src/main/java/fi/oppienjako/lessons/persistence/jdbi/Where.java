package fi.oppienjako.lessons.persistence.jdbi;

import java.util.ArrayList;
import java.util.List;

/**
 * What the rows that are asked for must meet. Immutable.
 *
 * @param sql the clause, beginning with {@code where}; empty if all are asked for
 * @param arguments the values for its question marks
 */
record Where(String sql, List<Object> arguments) {

  static final Where ANY = new Where("", List.of());

  Where and(String condition, Object... values) {
    return and(condition, List.of(values));
  }

  Where and(String condition, List<?> values) {
    List<Object> more = new ArrayList<>(arguments);
    more.addAll(values);
    return new Where((sql.isEmpty() ? " where " : sql + " and ") + condition, more);
  }

  /** One of {@code values}, of which there are a few. */
  Where among(String column, List<?> values) {
    return and(column + " in (" + "?, ".repeat(values.size() - 1) + "?)", values);
  }
}
