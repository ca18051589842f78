package fi.oppienjako.lessons.examples.story;

import fi.oppienjako.lessons.export.document.DocumentFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder into which documents are written. Immutable. */
public final class Papers {

  private final Path folder;

  private Papers(Path folder) {
    this.folder = folder;
  }

  /**
   * The folder at {@code path}, made if it is not there yet.
   *
   * @throws UnwritableException if there cannot be a folder, or nothing can be written to it
   */
  public static Papers in(Path path) {
    try {
      Files.createDirectories(path);
      Files.delete(Files.createTempFile(path, "lessons", null));
    } catch (IOException e) {
      throw new UnwritableException(path, e);
    }
    return new Papers(path);
  }

  /**
   * Writes {@code subject} down under {@code name}, wholly or not at all; where is answered.
   *
   * @throws UnwritableException if it cannot be written
   */
  public <T> Path write(DocumentFormat<T> format, T subject, String name) {
    Path file = folder.resolve(name);
    try {
      replace(file, format.asText(subject));
    } catch (IOException e) {
      throw new UnwritableException(file, e);
    }
    return file;
  }

  private static void replace(Path file, String text) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.writeString(unfinished, text);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
