package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.lesson.Lesson;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/** Lessons into and out of the same rows for each part, by Hibernate ORM, with batches set up. */
final class WithHibernate implements Peer, AutoCloseable {

  private final SessionFactory sessions;

  WithHibernate(DataSource database) {
    sessions =
        new Configuration()
            .addAnnotatedClass(LessonRows.class)
            .setProperties(withDatabase(database))
            .buildSessionFactory();
  }

  private static Properties withDatabase(DataSource database) {
    Properties properties = new Properties();
    properties.put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, database);
    properties.put(AvailableSettings.STATEMENT_BATCH_SIZE, "250");
    properties.put(AvailableSettings.ORDER_INSERTS, "true");
    return properties;
  }

  @Override
  public void load(List<Lesson> lessons) {
    for (int from = 0; from < lessons.size(); from += 1000) {
      List<Lesson> chunk = lessons.subList(from, Math.min(lessons.size(), from + 1000));
      sessions.inTransaction(
          session -> chunk.forEach(one -> session.persist(RowMapping.rows(one.atRevision(1)))));
    }
  }

  @Override
  public int stream() {
    return sessions.fromTransaction(
        session -> {
          int seen = 0;
          String last = "";
          for (boolean more = true; more; ) {
            List<LessonRows> page = page(session, last);
            seen += page.stream().map(RowMapping::lesson).toList().size();
            more = page.size() == 500;
            last = page.isEmpty() ? last : page.get(page.size() - 1).id;
            session.clear();
          }
          return seen;
        });
  }

  private static List<LessonRows> page(Session session, String last) {
    return session
        .createSelectionQuery("from LessonRows where id > :last order by id", LessonRows.class)
        .setReadOnly(true)
        .setParameter("last", last)
        .setMaxResults(500)
        .getResultList();
  }

  @Override
  public int find(List<String> ids) {
    return sessions.fromTransaction(
        session -> {
          int found = 0;
          for (String id : ids) {
            LessonRows rows = session.find(LessonRows.class, id);
            found += RowMapping.lesson(rows).id().value().equals(id) ? 1 : 0;
            session.clear();
          }
          return found;
        });
  }

  @Override
  public void close() {
    sessions.close();
  }
}
