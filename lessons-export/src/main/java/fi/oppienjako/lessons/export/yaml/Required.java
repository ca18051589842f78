package fi.oppienjako.lessons.export.yaml;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that must be there. Where it is not, that has been told, and nobody may ask for it.
 *
 * @param found the value; empty if it is not there or not well written
 */
record Required<T>(Optional<T> found) implements Supplier<T> {

  @Override
  public T get() {
    return found.orElseThrow();
  }
}
