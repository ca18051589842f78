package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.port.Records;
import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.text.Message;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * One connection in one transaction: begun here, or the host's, which is then left as open as it
 * was. What the database refuses comes out as a {@link StoreException}. Not thread-safe.
 *
 * <p>Jdbi keeps the transaction. Statements are bound by hand: what Jdbi does for each of them is a
 * third of the time that one thing takes by its identifier.
 */
final class Session implements AutoCloseable {

  private static final int SENT_AT_ONCE = 250;

  private final Handle handle;
  private final Dialect dialect;
  private final boolean joined;
  private final Dialect.Closing afterwards;
  private int savepoints;
  private boolean failed;

  Session(Handle handle, Dialect dialect, boolean joined, Dialect.Closing afterwards) {
    this.handle = handle;
    this.dialect = dialect;
    this.joined = joined;
    this.afterwards = afterwards;
    if (joined) {
      savepoint();
    }
  }

  Dialect dialect() {
    return dialect;
  }

  /** What {@code sql} finds, row by row. */
  <R> List<R> rows(String sql, List<?> arguments, Reading<R> reading) {
    return told(
        () -> {
          try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            bind(statement, arguments);
            try (ResultSet found = statement.executeQuery()) {
              List<R> rows = new ArrayList<>();
              while (found.next()) {
                rows.add(reading.read(found));
              }
              return rows;
            }
          }
        });
  }

  /** Does {@code sql}, and gives the number of rows that it touched. */
  int execute(String sql, Object... arguments) {
    return told(
        () -> {
          try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            bind(statement, List.of(arguments));
            return statement.executeUpdate();
          }
        });
  }

  /** Does {@code sql} once for each of {@code some}; gives the number of rows that each touched. */
  <T> List<Integer> batch(
      String sql, Collection<T> some, Function<T, List<? extends @Nullable Object>> arguments) {
    List<Integer> counts = new ArrayList<>();
    return some.isEmpty()
        ? counts
        : told(
            () -> {
              try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
                int waiting = 0;
                for (T one : some) {
                  bind(statement, arguments.apply(one));
                  statement.addBatch();
                  if (++waiting == SENT_AT_ONCE) {
                    send(statement, counts);
                    waiting = 0;
                  }
                }
                if (waiting > 0) {
                  send(statement, counts);
                }
                return counts;
              }
            });
  }

  private static void send(PreparedStatement statement, List<Integer> counts) throws SQLException {
    for (int count : statement.executeBatch()) {
      counts.add(count);
    }
  }

  private void bind(PreparedStatement statement, List<? extends @Nullable Object> arguments)
      throws SQLException {
    int place = 0;
    for (Object value : arguments) {
      place++;
      if (value == null) {
        statement.setNull(place, Types.VARCHAR);
      } else if (value instanceof String text) {
        statement.setString(place, text);
      } else if (value instanceof Integer number) {
        statement.setInt(place, number);
      } else if (value instanceof Long number) {
        statement.setLong(place, number);
      } else if (value instanceof OptionalLong number) {
        if (number.isPresent()) {
          statement.setLong(place, number.getAsLong());
        } else {
          statement.setNull(place, Types.BIGINT);
        }
      } else if (value instanceof byte[] document) {
        if (dialect == Dialect.H2) {
          statement.setBytes(place, document);
        } else {
          statement.setString(place, new String(document, StandardCharsets.UTF_8));
        }
      } else if (value instanceof Collection<?> several) {
        statement.setArray(
            place, statement.getConnection().createArrayOf("varchar", several.toArray()));
      } else {
        statement.setObject(place, value);
      }
    }
  }

  /** Marks how far the transaction has come. */
  Records.Savepoint savepoint() {
    String name = "lessons_" + ++savepoints;
    told(() -> handle.savepoint(name));
    return new Records.Savepoint() {
      @Override
      public void rollBack() {
        failed = false; // What failed is taken back.
        told(() -> handle.rollbackToSavepoint(name));
      }

      @Override
      public void release() {
        told(() -> handle.releaseSavepoint(name));
      }
    };
  }

  /** Keeps what was done, if the transaction was begun here. */
  void commit() {
    told(() -> joined ? handle : handle.commit());
    done = true;
  }

  private boolean done;

  /** Takes back what was not to be kept, and gives the connection back. */
  @Override
  public void close() {
    try (handle;
        afterwards) {
      if (!done) {
        if (joined) {
          handle.rollbackToSavepoint("lessons_1");
        } else {
          handle.rollback();
        }
      }
    } catch (JdbiException | SQLException e) {
      throw SqlErrors.told(e);
    }
  }

  // What somebody caught inside the work must not leave half of it to be kept.
  private <T> T told(Work<T> work) {
    if (failed) {
      throw new StoreException(Message.of("store.refused-before-the-end"));
    }
    failed = true;
    try {
      T result = work.done();
      failed = false;
      return result;
    } catch (JdbiException | SQLException e) {
      throw SqlErrors.told(e);
    }
  }

  /** Reads one row. */
  interface Reading<R> {
    R read(ResultSet row) throws SQLException;
  }

  private interface Work<T> {
    T done() throws SQLException;
  }
}
