package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.Id;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How one kind of thing is written under its own id, as roles, bodies and people are.
 *
 * @param <T> the kind of thing
 */
@FunctionalInterface
interface NamedForm<T> {

  /** What is told under {@code id}; empty if it is not well written, which has been told then. */
  Optional<T> read(Supplier<Id<T>> id, Fields in);
}
