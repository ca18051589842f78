package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.json.LessonsJson;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/** Lessons into and out of the same tables, as one would write it for them alone. */
final class HandWritten implements Peer {

  private static final String COLUMNS =
      "id, revision, format, project, open_at, state, by_programme, changed_at, phase,"
          + " perspectives, captured_ns, validated_ns, shared_ns, stepped_ns, document";

  private final DataSource database;
  private final boolean h2;
  private final ObjectWriter writer = LessonsJson.mapper().writerFor(Lesson.class);
  private final ObjectReader reader = LessonsJson.mapper().readerFor(Lesson.class);

  HandWritten(DataSource database) {
    this.database = database;
    try (Connection connection = database.getConnection()) {
      h2 = Dialect.of(connection) == Dialect.H2;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void load(List<Lesson> lessons) throws SQLException {
    String document = h2 ? "? format json" : "?::jsonb";
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      long position = 1;
      for (int from = 0; from < lessons.size(); from += 1000) {
        List<Lesson> chunk = lessons.subList(from, Math.min(lessons.size(), from + 1000));
        try (PreparedStatement insert =
                connection.prepareStatement(
                    "insert into \"lessons\".\"lesson\" (%s) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, %s)"
                        .formatted(COLUMNS, document));
            PreparedStatement tie =
                connection.prepareStatement(
                    "insert into \"lessons\".tie (name, word, kind, id) values (?, ?, 'lesson',"
                        + " ?)");
            PreparedStatement feed =
                connection.prepareStatement(
                    "insert into \"lessons\".change_feed (position, kind, id, revision, changed_at)"
                        + " values (?, 'lesson', ?, 1, ?)")) {
          refuseThoseThatAreThere(connection, chunk);
          for (Lesson lesson : chunk) {
            add(insert, lesson.atRevision(1), now);
            ties(tie, lesson);
            feed.setLong(1, position++);
            feed.setString(2, lesson.id().value());
            feed.setObject(3, now);
            feed.addBatch();
          }
          insert.executeBatch();
          tie.executeBatch();
          feed.executeBatch();
        }
        connection.commit();
      }
      connection.setAutoCommit(true);
    }
  }

  private static void refuseThoseThatAreThere(Connection connection, Collection<Lesson> chunk)
      throws SQLException {
    try (PreparedStatement there =
        connection.prepareStatement(
            "select count(*) from \"lessons\".\"lesson\" join unnest(?) as asked (one) on id ="
                + " one")) {
      there.setArray(
          1,
          connection.createArrayOf(
              "varchar", chunk.stream().map(one -> one.id().value()).toArray()));
      try (ResultSet found = there.executeQuery()) {
        found.next();
        if (found.getInt(1) > 0) {
          throw new IllegalStateException("there already");
        }
      }
    }
  }

  private void add(PreparedStatement insert, Lesson lesson, OffsetDateTime now)
      throws SQLException {
    insert.setString(1, lesson.id().value());
    insert.setInt(2, lesson.revision());
    insert.setInt(3, LessonsJson.FORMAT);
    insert.setString(4, lesson.origin().project().value());
    insert.setInt(5, lesson.visibleFrom().map(KindRow::rank).orElse(KindRow.CLOSED));
    insert.setString(6, Asked.word(lesson.state()));
    if (lesson.origin().programme().isPresent()) {
      insert.setString(7, lesson.origin().programme().get().value());
    } else {
      insert.setNull(7, Types.VARCHAR);
    }
    insert.setObject(8, now);
    insert.setString(9, lesson.origin().phase().map(Id::value).orElse(null));
    insert.setString(
        10,
        lesson.relevance().perspectives().stream()
            .map(Asked::word)
            .collect(Collectors.joining(" ")));
    time(insert, 11, Optional.of(lesson.life().capturedAt()));
    time(insert, 12, lesson.life().first(LessonStep.VALIDATE));
    time(insert, 13, lesson.life().first(LessonStep.SHARE));
    time(insert, 14, lesson.life().history().latest().map(History.Entry::at));
    byte[] document = writer.writeValueAsBytes(lesson);
    if (h2) {
      insert.setBytes(15, document);
    } else {
      insert.setString(15, new String(document, StandardCharsets.UTF_8));
    }
    insert.addBatch();
  }

  private static void time(PreparedStatement insert, int place, Optional<Instant> at)
      throws SQLException {
    if (at.isPresent()) {
      insert.setLong(place, LessonFacts.nanos(at.get()).orElseThrow());
    } else {
      insert.setNull(place, Types.BIGINT);
    }
  }

  static Set<String> persons(Lesson lesson) {
    return lesson.life().history().entries().stream()
        .flatMap(entry -> entry.by().stream())
        .map(by -> by.person().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void ties(PreparedStatement tie, Lesson lesson) throws SQLException {
    for (Term theme : lesson.relevance().topics().themes()) {
      tie(tie, "theme", theme.key(), lesson);
    }
    for (String person : persons(lesson)) {
      tie(tie, "@person", person, lesson);
    }
  }

  private static void tie(PreparedStatement tie, String name, String word, Lesson lesson)
      throws SQLException {
    tie.setString(1, name);
    tie.setString(2, word);
    tie.setString(3, lesson.id().value());
    tie.addBatch();
  }

  @Override
  public int stream() throws SQLException {
    int seen = 0;
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement all =
          connection.prepareStatement(
              "select document from \"lessons\".\"lesson\" where id > ? order by id limit 500")) {
        String last = "";
        for (boolean more = true; more; ) {
          int before = seen;
          all.setString(1, last);
          try (ResultSet found = all.executeQuery()) {
            while (found.next()) {
              Lesson lesson = reader.readValue(found.getBytes(1));
              last = lesson.id().value();
              seen++;
            }
          }
          more = seen - before == 500;
        }
      }
      connection.rollback();
      connection.setAutoCommit(true);
    }
    return seen;
  }

  /** Many by their identifiers, on one connection. */
  @Override
  public int find(List<String> ids) throws SQLException {
    int all = 0;
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      for (String id : ids) {
        try (PreparedStatement one =
            connection.prepareStatement(
                "select document from \"lessons\".\"lesson\" where id = ?")) {
          one.setString(1, id);
          try (ResultSet found = one.executeQuery()) {
            found.next();
            Lesson lesson = reader.readValue(found.getBytes(1));
            all += lesson.id().value().equals(id) ? 1 : 0;
          }
        }
      }
      connection.rollback();
      connection.setAutoCommit(true);
    }
    return all;
  }
}
