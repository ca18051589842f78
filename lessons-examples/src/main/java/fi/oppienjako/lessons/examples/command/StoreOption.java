package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.persistence.jdbi.JdbiStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import picocli.CommandLine.Option;

/**
 * Where everything is kept: a file that is made on first use, or a database. Filled in by picocli.
 */
final class StoreOption {

  private static final String SUFFIX = ".mv.db";

  @Option(names = "--store", paramLabel = "FILE|JDBC-URL", descriptionKey = "store")
  private String place = "lessons";

  JdbiStore open() {
    return open(place);
  }

  /** The folder of its search index, where none is named: beside the file, or in this folder. */
  Path indexFolder() {
    return Path.of((isDatabase(place) ? "lessons" : place) + "-index");
  }

  private static boolean isDatabase(String place) {
    return place.startsWith("jdbc:");
  }

  /** Whether there is anything at {@code place}, which opening it would make otherwise. */
  static boolean isThere(String place) {
    return isDatabase(place)
        || Files.exists(Path.of(place.endsWith(SUFFIX) ? place : place + SUFFIX));
  }

  static JdbiStore open(String place) {
    return isDatabase(place) ? JdbiStore.open(place) : JdbiStore.open(Path.of(place));
  }

  /** The library over the store, for texts in {@code language}; closing it closes the store. */
  LessonSharing sharing(Locale language) {
    return LessonSharing.over(open(), LessonSharing.defaultOptions().withLanguage(language));
  }

  /** The library as it is on {@code day}. */
  LessonSharing sharing(Locale language, LocalDate day) {
    Clock clock = Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    return LessonSharing.over(
        open(), LessonSharing.defaultOptions().withLanguage(language).withClock(clock));
  }
}
