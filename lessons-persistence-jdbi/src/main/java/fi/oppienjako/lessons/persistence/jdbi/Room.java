package fi.oppienjako.lessons.persistence.jdbi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How much may still be written where a file is. Immutable.
 *
 * @param bytes as many as the system says
 */
record Room(long bytes) {

  /** Where nothing is known. */
  static final Room ENOUGH = new Room(Long.MAX_VALUE);

  /** H2 writes some megabytes at once. */
  private static final long LEAST = 16L << 20;

  /** What there is at {@code file}, or where it would be. */
  static Room at(Path file) {
    @Nullable Path there = file.toAbsolutePath();
    while (there != null && Files.notExists(there)) {
      there = there.getParent();
    }
    try {
      return there == null ? ENOUGH : new Room(Files.getFileStore(there).getUsableSpace());
    } catch (IOException unknown) {
      return ENOUGH;
    }
  }

  /** Whether what was refused would have found room. */
  boolean isLeft() {
    return bytes >= LEAST;
  }
}
