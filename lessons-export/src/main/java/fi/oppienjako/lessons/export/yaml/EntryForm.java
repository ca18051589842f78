package fi.oppienjako.lessons.export.yaml;

import java.util.Optional;

/**
 * How a word and what is told of it are written, as points are by criterion.
 *
 * @param <T> what the two make together
 */
@FunctionalInterface
interface EntryForm<T> {

  /** What is told of {@code word}; empty if it is not well written, which has been told then. */
  Optional<T> read(Node.Scalar word, Node value, Reading reading);
}
