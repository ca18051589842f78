package fi.oppienjako.lessons.export.table;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Rows of which one is read ahead. */
abstract class Ahead implements Rows {

  private @Nullable Row next;
  private boolean ended;

  /** The next row; null after the last. */
  protected abstract @Nullable Row read();

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = read();
      ended = next == null;
    }
    return next != null;
  }

  @Override
  public Row next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Row row = next;
    next = null;
    return row;
  }
}
