package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.text.Message;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** What a database refuses, told in a sentence. */
final class SqlErrors {

  private SqlErrors() {}

  static StoreException told(Exception refusal) {
    return new StoreException(message(refusal), refusal);
  }

  static StoreException notMigrated(Exception refusal) {
    Message message = message(refusal);
    return new StoreException(
        message.key().equals("store.refused") || message.key().equals("store.unreachable")
            ? Message.of("store.not-migrated", firstLine(refusal.getMessage()))
            : message,
        refusal);
  }

  /** Whether another writer was first. */
  static boolean isClash(StoreException refusal) {
    return causes(refusal).anyMatch(one -> one instanceof SQLException sql && is(sql, "23505"));
  }

  private static Message message(Exception refusal) {
    if (causes(refusal).anyMatch(SqlErrors::isFullDisk)) {
      return Message.of("store.disk-full");
    }
    if (causes(refusal).anyMatch(SqlErrors::isLimit)) {
      return Message.of("store.cannot-grow");
    }
    return causes(refusal)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .findFirst()
        .map(SqlErrors::message)
        .orElseGet(() -> Message.of("store.unreachable", firstLine(refusal.getMessage())));
  }

  private static Message message(SQLException refusal) {
    String state = refusal.getSQLState() == null ? "" : refusal.getSQLState();
    return switch (state) {
      case "22001" -> Message.of("store.text-too-long");
      case "HYT00", "40001", "40P01", "55P03" -> Message.of("store.busy");
      case "90020" -> Message.of("store.in-use");
      case "90007", "90098", "90121" -> Message.of("store.closed");
      case "90030" -> Message.of("store.damaged");
      case "42S02", "42S04", "42P01", "3F000", "90079" -> Message.of("store.no-tables");
      case "08001", "08004" -> Message.of("store.unreachable", firstLine(refusal.getMessage()));
      case "08003", "08006", "08007", "57P01", "57P02", "57P03" ->
          isPoolDry(refusal)
              ? Message.of("store.no-connection", firstLine(refusal.getMessage()))
              : Message.of("store.connection-lost", firstLine(refusal.getMessage()));
      case "53300" -> Message.of("store.no-connection", firstLine(refusal.getMessage()));
      default ->
          isPoolDry(refusal)
              ? Message.of("store.no-connection", firstLine(refusal.getMessage()))
              : Message.of("store.refused", firstLine(refusal.getMessage()));
    };
  }

  // Both pools wait for a connection and then give up, with no state of their own.
  private static boolean isPoolDry(SQLException refusal) {
    String message = String.valueOf(refusal.getMessage());
    return message.contains("request timed out after") || message.contains("Login timeout");
  }

  // The system's words are those of its language: they only help where nothing else tells.
  private static boolean isFullDisk(Throwable cause) {
    return (cause instanceof SQLException sql && is(sql, "53100"))
        || (cause instanceof FileSystemException told
            && told.getFile() != null
            && !Room.at(Path.of(told.getFile())).isLeft())
        || String.valueOf(cause.getMessage()).contains("No space left on device")
        || String.valueOf(cause.getMessage()).contains("There is not enough space on the disk");
  }

  // H2 could not write. That the disk is full is told by who knows where the file is; else there is
  // room on it, and this file or this user may not have it.
  private static boolean isLimit(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    return (cause instanceof MVStoreException h2
            && h2.getErrorCode() == DataUtils.ERROR_WRITING_FAILED)
        || message.contains("File too large")
        || message.contains("Disk quota exceeded");
  }

  /** The same, unless it says that a file cannot grow and there is no room for it. */
  static StoreException told(StoreException refusal, Room room) {
    return refusal.refusal().key().equals("store.cannot-grow") && !room.isLeft()
        ? new StoreException(Message.of("store.disk-full"), refusal)
        : refusal;
  }

  /** Whether nothing can be written any more, after which H2 closes its database. */
  static boolean isFull(StoreException refusal) {
    String key = refusal.refusal().key();
    return key.equals("store.disk-full") || key.equals("store.cannot-grow");
  }

  private static boolean is(SQLException refusal, String state) {
    return state.equals(refusal.getSQLState());
  }

  private static Stream<Throwable> causes(Throwable refusal) {
    return Stream.<Throwable>iterate(refusal, cause -> cause != null, Throwable::getCause)
        .limit(50);
  }

  // H2 adds the statement, and with it content, after the first line.
  static String firstLine(@Nullable String message) {
    if (message == null) {
      return "it does not say why";
    }
    return message.split("[\\n;]", 2)[0];
  }
}
