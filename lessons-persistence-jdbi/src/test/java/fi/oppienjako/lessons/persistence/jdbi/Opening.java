package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.json.LessonsJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Opens an H2 file that is not there yet, makes its tables and saves a first lesson, beside bare
 * Flyway and Jdbi that make the same tables by a script and write the same row.
 */
final class Opening {

  private final Path folder;
  private final Path script;
  private final Lesson lesson;
  private int files;

  Opening(Path folder, Lesson lesson) throws Exception {
    this.folder = folder;
    this.lesson = lesson;
    script = Files.createDirectories(folder.resolve("script"));
    Files.writeString(
        script.resolve("V4__kinds.sql"),
        new Tables(StoreOptions.defaults(), Dialect.H2)
            .all().stream()
                .flatMap(table -> table.definition().stream())
                .collect(Collectors.joining(";\n", "", ";\n")));
  }

  void compare(Rounds rounds) throws Exception {
    Map<String, Rounds.Work> ways = new LinkedHashMap<>();
    ways.put("ours", this::ours);
    ways.put("Flyway + Jdbi", this::bare);
    rounds.tell("H2 first lesson", ways, () -> files++);
  }

  private void ours() {
    try (JdbiStore store = JdbiStore.open(folder.resolve("ours" + files))) {
      store.load(Stream.of(lesson), LoadProgress.SILENT);
    }
  }

  private void bare() {
    JdbcConnectionPool pool =
        JdbcConnectionPool.create(
            H2File.url(DataFile.named(folder.resolve("bare" + files))), "sa", "");
    Flyway.configure()
        .dataSource(pool)
        .locations(
            "classpath:lessons-migrations/common",
            "classpath:lessons-migrations/h2",
            "filesystem:" + script)
        .defaultSchema("lessons")
        .loggers("slf4j")
        .load()
        .migrate();
    try (Handle handle = Jdbi.create(pool).open()) {
      handle.useTransaction(
          open ->
              open.execute(
                  "insert into \"lessons\".\"lesson\" (id, revision, format, project, open_at,"
                      + " changed_at, document) values (?, 1, 1, ?, 0, current_timestamp, ? format"
                      + " json)",
                  lesson.id().value(),
                  lesson.origin().project().value(),
                  LessonsJson.mapper().writeValueAsBytes(lesson)));
    } finally {
      pool.dispose();
    }
  }
}
