package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.programme.Programme;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A programme's result card beside one count query over the rows that its reader sees. */
final class Cards {

  private final DataSource database;
  private final Store store;
  private final Tables tables;
  private final Programme programme = Fixtures.STANDARD.programme(1);
  private final Viewer reader = Viewer.anyone().at(Openness.LAB, programme);

  Cards(DataSource database) throws SQLException {
    this.database = database;
    store = JdbiStore.over(database);
    store.load(
        Stream.concat(
            Stream.of(programme),
            Fixtures.some(
                n -> Fixtures.STANDARD.project(n).openAt(Openness.AGORA), Fixtures.PROJECTS)
                .stream()),
        LoadProgress.SILENT);
    try (Connection connection = database.getConnection()) {
      tables = new Tables(StoreOptions.defaults(), Dialect.of(connection));
    }
  }

  void compare(String where, Rounds rounds) throws Exception {
    LessonSharing sharing = LessonSharing.over(store);
    Map<String, Rounds.Work> ways = new LinkedHashMap<>();
    ways.put("card", () -> sharing.resultCard(programme, reader));
    ways.put("one count query", this::count);
    rounds.tell(where + " card", ways, () -> {});
  }

  private void count() throws Exception {
    KindTable<Lesson> lessons = tables.of(Lesson.KIND);
    Where rows =
        lessons.where(Visibility.of(reader, tables), Lesson.BY_PROGRAMME, programme.id().value());
    try (Connection connection = database.getConnection();
        PreparedStatement count =
            connection.prepareStatement(
                "select count(*) from " + lessons.name() + rows.clauses())) {
      int place = 0;
      for (Object value : rows.arguments()) {
        count.setObject(++place, value);
      }
      try (ResultSet found = count.executeQuery()) {
        StoreBenchmark.check(found.next() && found.getInt(1) > 0);
      }
    }
  }
}
