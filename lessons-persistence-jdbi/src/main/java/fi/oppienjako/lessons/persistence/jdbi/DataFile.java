package fi.oppienjako.lessons.persistence.jdbi;

import java.nio.file.Path;

/** The file of an H2 database, before H2 opens it. */
final class DataFile {

  private static final String SUFFIX = ".mv.db";

  private DataFile() {}

  /** The file that {@code path} names. */
  static Path named(Path path) {
    Path file = path.toAbsolutePath().normalize();
    String name = String.valueOf(file.getFileName());
    return name.endsWith(SUFFIX) ? file : file.resolveSibling(name + SUFFIX);
  }

  static void check(Path file) {}
}
