package fi.oppienjako.lessons.core.port;

/** Listens to the progress of a load. */
@FunctionalInterface
public interface LoadProgress {

  /** Does nothing. */
  LoadProgress SILENT = soFar -> {};

  /**
   * Called with the number of aggregates loaded, or skipped, since the load began.
   *
   * @param soFar the number, growing from call to call
   */
  void loaded(long soFar);
}
