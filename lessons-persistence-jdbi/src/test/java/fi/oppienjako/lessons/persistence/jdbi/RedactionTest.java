package fi.oppienjako.lessons.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What is taken out for good is in no row, earlier revisions included. */
class RedactionTest {

  private static final String NUMBER = "050 0000 111";

  @Test
  void leavesNoWordingOnH2() throws SQLException {
    redacts(Databases.h2());
  }

  @Test
  void leavesNoWordingOnPostgres() throws SQLException {
    redacts(Databases.postgres());
  }

  private static void redacts(DataSource database) throws SQLException {
    try (LessonSharing sharing = LessonSharing.over(JdbiStore.over(database, Databases.OPTIONS))) {
      By ann = By.by(sharing.person("Ann"));
      Project project = sharing.plan("Call " + NUMBER).facing("A challenge").start(ann);
      Lesson told =
          sharing.capture(project, ann, draft -> draft.titled("Ask").observed("Call " + NUMBER));
      Lesson longer =
          sharing.edit(told, ann, draft -> draft.titled("Ask first").observed("Call " + NUMBER));
      assertThat(holding(database)).isGreaterThan(2);

      sharing.redact(
          longer,
          ann.because("It is a private number"),
          draft -> draft.titled("Ask first").observed("Call the desk"));
      Project renamed = sharing.rename(project, "The desk", ann);
      sharing.redactNames(renamed, ann.because("It was a private number"));
      assertThat(holding(database)).isZero();
    }
  }

  /** In how many documents the number stands. */
  private static int holding(DataSource database) throws SQLException {
    int found = 0;
    for (String table : new String[] {"\"lesson\"", "\"project\"", "earlier"}) {
      try (Connection connection = database.getConnection();
          PreparedStatement statement =
              connection.prepareStatement(
                  "select count(*) from \"lessons\"."
                      + table
                      + " where cast(document as varchar) like ?")) {
        statement.setString(1, "%" + NUMBER + "%");
        try (ResultSet row = statement.executeQuery()) {
          row.next();
          found += row.getInt(1);
        }
      }
    }
    return found;
  }
}
