package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.port.StoreException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What a database refuses, told in a sentence. */
final class SqlErrors {

  private static final String BUSY =
      "somebody else has been writing for too long, so nothing was done; try again";

  private SqlErrors() {}

  static StoreException told(Exception refusal) {
    SQLException behind = behind(refusal);
    return new StoreException(
        behind == null
            ? "the database could not be reached: " + firstLine(refusal.getMessage())
            : sentence(behind),
        refusal);
  }

  private static String sentence(SQLException refusal) {
    String state = refusal.getSQLState() == null ? "" : refusal.getSQLState();
    return switch (state) {
      case "22001" -> "a text is longer than the database can hold, so nothing was kept";
      case "HYT00", "40001", "40P01", "55P03" -> BUSY;
      case "90020" -> "the file of the store is in use by another program; close that first";
      case "90007", "90098", "90121", "08003" -> "the store has been closed";
      case "42S02", "42S04", "42P01" ->
          "the tables of the store are not there; bring the database up to date first";
      default -> "the database refused: " + firstLine(refusal.getMessage());
    };
  }

  private static @Nullable SQLException behind(Exception refusal) {
    for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException found) {
        return found;
      }
    }
    return null;
  }

  // H2 adds the statement, and with it content, after the first line.
  static String firstLine(@Nullable String message) {
    if (message == null) {
      return "it does not say why";
    }
    return message.split("[\\n;]", 2)[0];
  }
}
