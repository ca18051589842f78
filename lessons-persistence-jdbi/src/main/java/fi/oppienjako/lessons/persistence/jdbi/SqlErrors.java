package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.text.Message;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What a database refuses, told in a sentence. */
final class SqlErrors {

  private SqlErrors() {}

  static StoreException told(Exception refusal) {
    SQLException behind = behind(refusal);
    return new StoreException(
        behind == null
            ? Message.of("store.unreachable", firstLine(refusal.getMessage()))
            : message(behind),
        refusal);
  }

  private static Message message(SQLException refusal) {
    String state = refusal.getSQLState() == null ? "" : refusal.getSQLState();
    return switch (state) {
      case "22001" -> Message.of("store.text-too-long");
      case "HYT00", "40001", "40P01", "55P03" -> Message.of("store.busy");
      case "90020" -> Message.of("store.in-use");
      case "90007", "90098", "90121", "08003" -> Message.of("store.closed");
      case "42S02", "42S04", "42P01" -> Message.of("store.no-tables");
      default -> Message.of("store.refused", firstLine(refusal.getMessage()));
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
