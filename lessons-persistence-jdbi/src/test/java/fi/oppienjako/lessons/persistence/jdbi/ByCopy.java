package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.json.LessonsJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import tools.jackson.databind.ObjectWriter;

/** Lessons into the same tables by COPY, the fastest way into PostgreSQL; it loads only. */
final class ByCopy implements Peer {

  private static final String LESSON =
      "\"lessons\".\"lesson\" (id, revision, format, project, open_at, state, by_programme,"
          + " changed_at, phase, perspectives, captured_ns, validated_ns, shared_ns, stepped_ns,"
          + " document)";

  private final DataSource database;
  private final ObjectWriter writer = LessonsJson.mapper().writerFor(Lesson.class);

  ByCopy(DataSource database) {
    this.database = database;
  }

  @Override
  public void load(List<Lesson> lessons) throws Exception {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      PGConnection server = connection.unwrap(PGConnection.class);
      String now = Instant.now().toString();
      copy(server, LESSON, lines -> lessons.forEach(one -> lines.accept(row(one, now))));
      copy(
          server,
          "\"lessons\".tie (name, word, kind, id)",
          lines -> lessons.forEach(one -> ties(one, lines)));
      copy(
          server,
          "\"lessons\".change_feed (position, kind, id, revision, changed_at)",
          lines -> {
            for (int n = 0; n < lessons.size(); n++) {
              lines.accept(line(n + 1, "lesson", lessons.get(n).id().value(), 1, now));
            }
          });
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private static void copy(PGConnection server, String into, Consumer<Consumer<String>> lines)
      throws Exception {
    try (PGCopyOutputStream out =
        new PGCopyOutputStream(server, "copy " + into + " from stdin (format csv)", 1 << 16)) {
      lines.accept(
          line -> {
            try {
              out.write(line.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private String row(Lesson lesson, String now) {
    return line(
        lesson.id().value(),
        1,
        LessonsJson.FORMAT,
        lesson.origin().project().value(),
        lesson.visibleFrom().map(KindRow::rank).orElse(KindRow.CLOSED),
        Asked.word(lesson.state()),
        lesson.origin().programme().map(Id::value).orElse(null),
        now,
        lesson.origin().phase().map(Id::value).orElse(null),
        lesson.relevance().perspectives().stream()
            .map(Asked::word)
            .collect(Collectors.joining(" ")),
        nanos(Optional.of(lesson.life().capturedAt())),
        nanos(lesson.life().first(LessonStep.VALIDATE)),
        nanos(lesson.life().first(LessonStep.SHARE)),
        nanos(lesson.life().history().latest().map(History.Entry::at)),
        writer.writeValueAsString(lesson.atRevision(1)));
  }

  private static void ties(Lesson lesson, Consumer<String> lines) {
    for (Term theme : lesson.relevance().topics().themes()) {
      lines.accept(line("theme", theme.key(), "lesson", lesson.id().value()));
    }
    for (String person : HandWritten.persons(lesson)) {
      lines.accept(line("@person", person, "lesson", lesson.id().value()));
    }
  }

  private static @Nullable Object nanos(Optional<Instant> at) {
    return at.map(one -> (Object) LessonFacts.nanos(one).orElseThrow()).orElse(null);
  }

  /** As COPY reads CSV: what is quoted is a value, nothing at all is null. */
  private static String line(@Nullable Object... values) {
    StringBuilder line = new StringBuilder();
    for (Object value : values) {
      line.append(line.isEmpty() ? "" : ",");
      if (value != null) {
        line.append('"').append(value.toString().replace("\"", "\"\"")).append('"');
      }
    }
    return line.append('\n').toString();
  }

  @Override
  public int stream() {
    throw new UnsupportedOperationException("COPY loads only");
  }

  @Override
  public int find(List<String> ids) {
    throw new UnsupportedOperationException("COPY loads only");
  }
}
