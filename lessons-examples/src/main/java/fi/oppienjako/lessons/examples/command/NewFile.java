package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.examples.story.UnwritableException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file that is not there yet: whole, or not at all. */
final class NewFile {

  private NewFile() {}

  static void write(Path file, Writing writing) {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
      boolean whole = false;
      try {
        writing.write(out);
        whole = true;
      } finally {
        if (!whole) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UnwritableException(file, e);
    }
  }

  /** What writes the file. */
  @FunctionalInterface
  interface Writing {

    void write(OutputStream out) throws IOException;
  }
}
