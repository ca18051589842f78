package fi.oppienjako.lessons.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.LoadProgress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** How H2 goes about pages: with many lessons, another way takes minutes. */
class PlansTest {

  private final DataSource database = Databases.h2();
  private final Tables tables = new Tables(Databases.OPTIONS, Dialect.H2);
  private final KindTable<Lesson> lessons = tables.of(Lesson.KIND);

  PlansTest() {
    JdbiStore.over(database, Databases.OPTIONS)
        .load(Fixtures.STANDARD.lessons(300), LoadProgress.SILENT);
  }

  @Test
  void readsPagesInTheOrderOfAnIndex() throws SQLException {
    for (Where seen : List.of(Where.ANY, Visibility.of(Fixtures.at(Openness.LAB), tables))) {
      for (Where where :
          List.of(
              seen,
              lessons.where(seen, Lesson.BY_PROGRAMME, "programme-0000001"),
              lessons.where(seen, Lesson.BY_PROJECT, "project-0000001"))) {
        assertThat(plan(where)).contains("index sorted");
        assertThat(plan(where.and("id > ?", "lesson-0000100"))).contains("index sorted");
      }
    }
  }

  /** H2 would find the rows of a condition in (select …) anew for each lesson. */
  @Test
  void findsWhatIsTiedOnce() throws SQLException {
    Where seen = Visibility.of(Fixtures.at(Openness.LAB), tables);
    assertThat(plan(lessons.tied(seen, Asked.THEMES, List.of("data", "språk"))))
        .contains("\"lessons\".\"TIE\"")
        .doesNotContain("\"ID\" IN(")
        .doesNotContain("\"PROJECT\" IN(");
  }

  private String plan(Where where) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement explain = connection.prepareStatement("explain " + lessons.page(where))) {
      int place = 0;
      for (Object value : where.arguments()) {
        explain.setObject(++place, value);
      }
      explain.setInt(place + 1, 50);
      try (ResultSet plan = explain.executeQuery()) {
        assertThat(plan.next()).isTrue();
        return plan.getString(1);
      }
    }
  }
}
