package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import com.google.common.collect.Sets;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a programme file tells, by its ids, for those who refer to it.
 *
 * @param organisation refers to its organisations
 * @param person refers to its people
 * @param project refers to its projects
 * @param lesson refers to its lessons
 * @param anyLesson refers to its lessons and to those of other files that are read with it
 * @param learnedIn the project of each of them
 * @param firstReuse the day on which each lesson that was reused was first reused
 */
record Declared(
    Reference<Organisation> organisation,
    Reference<Person> person,
    Reference<Project> project,
    Reference<Lesson> lesson,
    Reference<Lesson> anyLesson,
    Map<String, String> learnedIn,
    Map<String, LocalDate> firstReuse) {

  /**
   * What {@code whole} tells; tells also what is there twice.
   *
   * @param others the lessons of other files that it may refer to
   */
  static Declared in(Node.Keys whole, ReplayedLessons others, Reading reading) {
    Unique projects = new Unique("project", reading);
    Unique sessions = new Unique("session", reading);
    Unique lessons = new Unique("lesson", reading);
    Unique comments = new Unique("comment", reading);
    Unique actions = new Unique("action", reading);
    Map<String, String> learnedIn = new HashMap<>();
    for (Node project : Lookahead.list(whole, "projects")) {
      Optional<Node.Scalar> id = Lookahead.id(project, "project");
      id.ifPresent(projects::add);
      addAll(project, "sessions", "session", sessions);
      addAll(project, "lessons", "lesson", lessons);
      for (Node lesson : Lookahead.list(project, "lessons")) {
        addAll(lesson, "comments", "comment", comments);
        addAll(lesson, "actions", "action", actions);
        Lookahead.id(lesson, "lesson")
            .ifPresent(
                told -> learnedIn.putIfAbsent(told.text(), id.map(Node.Scalar::text).orElse("")));
      }
    }
    addAll(whole, "outputs", "output", new Unique("output", reading));
    others
        .byId()
        .forEach((id, lesson) -> learnedIn.putIfAbsent(id, lesson.origin().project().value()));
    addAll(whole, "sharings", "sharing", new Unique("sharing", reading));
    addAll(whole, "look-ups", "look-up", new Unique("look-up", reading));
    addAll(whole, "reuses", "reuse", new Unique("reuse", reading));
    return new Declared(
        Reference.to(Wrong.of("id.organisation"), Lookahead.names(whole, "organisations")),
        Reference.to(Wrong.of("id.person"), Lookahead.names(whole, "people")),
        Reference.to(Wrong.of("id.project"), projects.ids()),
        Reference.to(Wrong.of("id.lesson"), lessons.ids()),
        Reference.to(
            others.byId().isEmpty() ? Wrong.of("id.lesson") : Wrong.of("id.any-lesson"),
            Sets.union(lessons.ids(), others.byId().keySet())),
        learnedIn,
        firstReuse(whole));
  }

  private static Map<String, LocalDate> firstReuse(Node.Keys whole) {
    Map<String, LocalDate> first = new HashMap<>();
    for (Node reuse : Lookahead.list(whole, "reuses")) {
      Optional<LocalDate> day = Lookahead.day(reuse, "date");
      Lookahead.id(reuse, "lesson")
          .ifPresent(
              lesson ->
                  day.ifPresent(
                      on -> first.merge(lesson.text(), on, (a, b) -> a.isBefore(b) ? a : b)));
    }
    return first;
  }

  private static void addAll(Node node, String list, String key, Unique ids) {
    Lookahead.list(node, list).forEach(item -> Lookahead.id(item, key).ifPresent(ids::add));
  }
}
