package fi.oppienjako.lessons.export.yaml;

import java.util.Optional;

/**
 * How one kind of thing is written under its own name, as roles and people are.
 *
 * @param <T> the kind of thing
 */
@FunctionalInterface
interface NamedForm<T> {

  /** What is told under {@code name}; empty if it is not well written, which has been told then. */
  Optional<T> read(Node.Scalar name, Node value, Reading reading);
}
