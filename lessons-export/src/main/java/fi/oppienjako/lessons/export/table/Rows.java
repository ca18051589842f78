package fi.oppienjako.lessons.export.table;

import java.util.Iterator;

/** The rows of a table, read as they are asked for. To be closed; not thread-safe. */
public interface Rows extends Iterator<Row>, AutoCloseable {

  @Override
  void close();
}
