package fi.oppienjako.lessons.examples.story;

import fi.oppienjako.lessons.core.text.LessonsException;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** A file could not be written where it was wanted. */
public final class UnwritableException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Path file;

  /** With the file and what kept it from being written. */
  public UnwritableException(Path file, IOException cause) {
    super("cannot write '%s': %s".formatted(file, cause), cause);
    this.file = file;
  }

  /** The file. */
  public Path file() {
    return file;
  }
}
