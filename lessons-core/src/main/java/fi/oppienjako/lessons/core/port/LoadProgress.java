package fi.oppienjako.lessons.core.port;

/** Is told how far a load has come. */
@FunctionalInterface
public interface LoadProgress {

  /** Tells nobody. */
  LoadProgress SILENT = soFar -> {};

  /**
   * That many have been taken in, or passed over, since the load began.
   *
   * @param soFar the number, growing from call to call
   */
  void loaded(long soFar);
}
