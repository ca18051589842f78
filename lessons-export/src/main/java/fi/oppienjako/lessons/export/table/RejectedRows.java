package fi.oppienjako.lessons.export.table;

/** Takes rows that did not come in, each with the reason. To be closed; not thread-safe. */
public interface RejectedRows extends AutoCloseable {

  /** Writes a row as it was, and why it is here. */
  void write(Row row, String why);

  @Override
  void close();
}
