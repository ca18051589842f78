package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.lesson.Lesson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Lessons into and out of a row for each part, by JDBC, as the store did before. */
final class RowPerPart implements Peer {

  private static final String LESSON =
      "id, revision, project, programme, phase, activity, session, result, state, openness,"
          + " licence";

  private final DataSource database;

  RowPerPart(DataSource database) {
    this.database = database;
  }

  /** Makes the tables, which Hibernate uses too. */
  static void make(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create schema parts");
      statement.execute(
          "create table parts.lesson (id varchar(64) primary key, revision integer not null,"
              + " project varchar(64) not null, programme varchar(64), phase varchar(64),"
              + " activity varchar(64), session varchar(64), result varchar(24) not null,"
              + " state varchar(24) not null, openness integer, licence varchar not null)");
      statement.execute("create index lesson_of_project on parts.lesson (project, id)");
      statement.execute("create index lesson_of_programme on parts.lesson (programme, id)");
      for (LessonRows.Part<?> part : LessonRows.PARTS) {
        statement.execute(
            "create table parts.%s (lesson varchar(64) not null, %s, primary key (%s))"
                .formatted(
                    part.table(),
                    switch (part.columns()) {
                      case LessonRows.TEXT ->
                          "part varchar(40) not null, place integer not null, language varchar(20)"
                              + " not null, standing varchar(24) not null, wording varchar not"
                              + " null";
                      case LessonRows.WORD ->
                          "place integer not null, kind varchar(24) not null, word varchar";
                      default ->
                          "place integer not null, kind varchar(24) not null, state varchar(64),"
                              + " openness integer, person varchar(64), reason varchar, taken_at"
                              + " timestamp(6) with time zone not null";
                    },
                    part.key()));
      }
      statement.execute("create index lesson_topic_word on parts.lesson_topic (kind, word)");
    }
  }

  @Override
  public void load(List<Lesson> lessons) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      for (int from = 0; from < lessons.size(); from += 1000) {
        List<LessonRows> chunk =
            lessons.subList(from, Math.min(lessons.size(), from + 1000)).stream()
                .map(one -> RowMapping.rows(one.atRevision(1)))
                .toList();
        insertLessons(connection, chunk);
        for (LessonRows.Part<?> part : LessonRows.PARTS) {
          insert(connection, part, chunk);
        }
        connection.commit();
      }
      connection.setAutoCommit(true);
    }
  }

  private static void insertLessons(Connection connection, List<LessonRows> chunk)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into parts.lesson (%s) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                .formatted(LESSON))) {
      for (LessonRows one : chunk) {
        insert.setString(1, one.id);
        insert.setInt(2, one.revision);
        insert.setString(3, one.project);
        insert.setString(4, one.programme);
        insert.setString(5, one.phase);
        insert.setString(6, one.activity);
        insert.setString(7, one.session);
        insert.setString(8, one.result);
        insert.setString(9, one.state);
        insert.setObject(10, one.openness, Types.INTEGER);
        insert.setString(11, one.licence);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static <R extends LessonRows.Row> void insert(
      Connection connection, LessonRows.Part<R> part, List<LessonRows> chunk) throws SQLException {
    int columns = part.columns().split(",").length;
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into parts.%s (lesson, %s) values (?%s)"
                .formatted(part.table(), part.columns(), ", ?".repeat(columns)))) {
      for (LessonRows one : chunk) {
        for (R row : part.rows().apply(one)) {
          insert.setString(1, one.id);
          row.bind(insert);
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  @Override
  public int stream() throws SQLException {
    int seen = 0;
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      String last = "";
      for (boolean more = true; more; ) {
        List<Lesson> page = page(connection, "id > ? order by id limit 500", last);
        more = page.size() == 500;
        seen += page.size();
        last = page.isEmpty() ? last : page.get(page.size() - 1).id().value();
      }
      connection.rollback();
      connection.setAutoCommit(true);
    }
    return seen;
  }

  @Override
  public int find(List<String> ids) throws SQLException {
    int found = 0;
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      for (String id : ids) {
        found += page(connection, "id = ?", id).size();
      }
      connection.rollback();
      connection.setAutoCommit(true);
    }
    return found;
  }

  private static List<Lesson> page(Connection connection, String where, String argument)
      throws SQLException {
    Map<String, LessonRows> page = new LinkedHashMap<>();
    try (PreparedStatement select =
        connection.prepareStatement("select " + LESSON + " from parts.lesson where " + where)) {
      select.setString(1, argument);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          LessonRows one = new LessonRows();
          one.id = row.getString(1);
          one.revision = row.getInt(2);
          one.project = row.getString(3);
          one.programme = row.getString(4);
          one.phase = row.getString(5);
          one.activity = row.getString(6);
          one.session = row.getString(7);
          one.result = row.getString(8);
          one.state = row.getString(9);
          one.openness = row.getObject(10, Integer.class);
          one.licence = row.getString(11);
          page.put(one.id, one);
        }
      }
    }
    if (!page.isEmpty()) {
      List<String> ids = new ArrayList<>(page.keySet());
      for (LessonRows.Part<?> part : LessonRows.PARTS) {
        read(connection, part, page, ids);
      }
    }
    return page.values().stream().map(RowMapping::lesson).toList();
  }

  private static <R extends LessonRows.Row> void read(
      Connection connection,
      LessonRows.Part<R> part,
      Map<String, LessonRows> page,
      List<String> ids)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select lesson, %s from parts.%s where lesson between ? and ?"
                .formatted(part.columns(), part.table()))) {
      select.setString(1, ids.get(0));
      select.setString(2, ids.get(ids.size() - 1));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          LessonRows one = page.get(row.getString(1));
          if (one != null) {
            part.rows().apply(one).add(part.reading().read(row));
          }
        }
      }
    }
  }
}
