package org.example.desk;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes tickets; a lesson and its ticket are kept together or not at all. */
@Service
public class Tickets {

  private final LessonSharing lessons;
  private final JdbcClient database;

  Tickets(LessonSharing lessons, JdbcClient database) {
    this.lessons = lessons;
    this.database = database;
  }

  /** Closes a ticket with what was learned from it. */
  @Transactional
  public Lesson close(int ticket, String title, String observation, String user) {
    Person person = person(user);
    Lesson lesson =
        lessons.capture(
            project(person), By.by(person), draft -> draft.titled(title).observed(observation));
    int closed =
        database.sql("update ticket set closed = true where id = ?").param(ticket).update();
    if (closed == 0) {
      throw new IllegalArgumentException("no ticket " + ticket);
    }
    return lesson;
  }

  /** The lesson, as far as the user may see it. */
  public Lesson lesson(String id, String user) {
    return lessons
        .store()
        .read(
            lessons.viewerFor(person(user)),
            seen -> seen.get(Lesson.KIND, fi.oppienjako.lessons.core.model.Id.of(id)));
  }

  /** Somebody of the desk's own user directory. */
  private Person person(String user) {
    return lessons
        .find(Person.KIND, new ExternalReference("ad", user), Viewer.unrestricted())
        .orElseThrow(() -> new IllegalArgumentException("no user " + user));
  }

  private Project project(Person person) {
    return lessons
        .find(Project.KIND, new ExternalReference("desk", "front"), lessons.viewerFor(person))
        .orElseThrow();
  }
}
