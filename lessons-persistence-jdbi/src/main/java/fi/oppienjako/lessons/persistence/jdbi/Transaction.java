package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.text.Message;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/**
 * One connection in one transaction. What the database refuses comes out as a {@link
 * StoreException}. Not thread-safe.
 */
final class Transaction implements AutoCloseable {

  private static final Rows.Check UNCHECKED = counts -> {};

  private final Handle handle;
  private final Runnable afterwards;
  private final Map<String, PreparedStatement> lookUps = new HashMap<>();
  private int savepoints;
  private boolean failed;

  /**
   * In the transaction that {@code handle} is in.
   *
   * @param afterwards what is to be done with the connection before it goes back
   */
  Transaction(Handle handle, Runnable afterwards) {
    this.handle = handle;
    this.afterwards = afterwards;
  }

  /** What {@code sql} finds, row by row. */
  <R> List<R> rows(String sql, List<?> arguments, Row.Reading<R> reading) {
    return told(
        () -> {
          try (Query query = handle.createQuery(sql)) {
            for (int i = 0; i < arguments.size(); i++) {
              query.bind(i, new Cell(arguments.get(i)));
            }
            return query.scanResultSet(
                (results, context) -> {
                  List<R> found = new ArrayList<>();
                  Row row = new Row(results.get());
                  while (row.next()) {
                    found.add(reading.read(row));
                  }
                  return found;
                });
          }
        });
  }

  /**
   * The number that {@code sql} finds for {@code id}; 0 if it finds none. The statement is kept
   * until the end, since a piece of work asks thousands of times.
   */
  int number(String sql, String id) {
    return told(
        () -> {
          try {
            PreparedStatement lookUp = lookUps.get(sql);
            if (lookUp == null) {
              lookUp = handle.getConnection().prepareStatement(sql);
              lookUps.put(sql, lookUp);
            }
            lookUp.setString(1, id);
            try (ResultSet found = lookUp.executeQuery()) {
              return found.next() ? found.getInt(1) : 0;
            }
          } catch (SQLException e) {
            throw SqlErrors.told(e);
          }
        });
  }

  /** Does {@code sql}. */
  int execute(String sql, List<?> arguments) {
    return told(
        () -> {
          try (Update update = handle.createUpdate(sql)) {
            for (int i = 0; i < arguments.size(); i++) {
              update.bind(i, new Cell(arguments.get(i)));
            }
            return update.execute();
          }
        });
  }

  /** Does {@code sql} once for each row that {@code writing} adds. */
  void batch(String sql, Consumer<Rows> writing) {
    batch(sql, UNCHECKED, writing);
  }

  /** As above, with {@code check} looking at what was touched. */
  void batch(String sql, Rows.Check check, Consumer<Rows> writing) {
    told(
        () -> {
          try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            Rows rows = new Rows(statement, check);
            writing.accept(rows);
            rows.send();
            return true;
          } catch (SQLException e) {
            throw SqlErrors.told(e);
          }
        });
  }

  /** Marks how far the transaction has come, and gives what takes it back to there. */
  Runnable savepoint() {
    String name = "at_" + ++savepoints;
    told(() -> handle.savepoint(name));
    return () -> {
      failed = false; // What failed is taken back.
      told(() -> handle.rollbackToSavepoint(name));
    };
  }

  /** Keeps what was done. */
  void commit() {
    told(handle::commit);
  }

  /** Takes back what was not committed and gives the connection back. */
  @Override
  public void close() {
    try (handle) {
      for (PreparedStatement lookUp : lookUps.values()) {
        lookUp.close();
      }
      if (handle.isInTransaction()) {
        handle.rollback();
      }
      afterwards.run();
    } catch (JdbiException | SQLException e) {
      throw SqlErrors.told(e);
    }
  }

  // What somebody caught inside the work must not leave half of it to be kept.
  private <T> T told(Supplier<T> work) {
    if (failed) {
      throw new StoreException(Message.of("store.refused-before-the-end"));
    }
    boolean done = false;
    try {
      T result = work.get();
      done = true;
      return result;
    } catch (JdbiException e) {
      throw SqlErrors.told(e);
    } finally {
      failed |= !done;
    }
  }
}
