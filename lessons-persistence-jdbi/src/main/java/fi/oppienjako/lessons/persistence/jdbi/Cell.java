package fi.oppienjako.lessons.persistence.jdbi;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * A value on its way into a statement: handed to the driver as it is, which knows strings, numbers,
 * booleans and days; only instants and lists of words need telling.
 */
record Cell(@Nullable Object value) implements Argument {

  @Override
  public void apply(int position, PreparedStatement statement, StatementContext context)
      throws SQLException {
    set(statement, position, value);
  }

  static void set(PreparedStatement statement, int position, @Nullable Object value)
      throws SQLException {
    if (value instanceof String text) {
      statement.setString(position, text);
    } else if (value instanceof Instant instant) {
      statement.setObject(position, instant.atOffset(ZoneOffset.UTC));
    } else if (value instanceof List<?> words) {
      statement.setArray(
          position, statement.getConnection().createArrayOf("varchar", words.toArray()));
    } else {
      statement.setObject(position, value);
    }
  }

  /**
   * Tells nothing: Jdbi puts this into messages, where what people have written does not belong.
   */
  @Override
  public String toString() {
    return "…";
  }
}
