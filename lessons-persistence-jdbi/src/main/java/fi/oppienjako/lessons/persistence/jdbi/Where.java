package fi.oppienjako.lessons.persistence.jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the rows that are asked for must meet. Immutable.
 *
 * @param sql the clause, beginning with {@code where}; empty if all are asked for
 * @param arguments the values for its question marks
 */
record Where(String sql, List<Object> arguments) {

  static final Where ANY = new Where("", List.of());

  Where and(String condition, Object... values) {
    List<Object> more = new ArrayList<>(arguments);
    more.addAll(List.of(values));
    return new Where((sql.isEmpty() ? " where " : sql + " and ") + condition, more);
  }

  List<Object> argumentsAnd(Object last) {
    return Stream.concat(arguments.stream(), Stream.of(last)).toList();
  }
}
