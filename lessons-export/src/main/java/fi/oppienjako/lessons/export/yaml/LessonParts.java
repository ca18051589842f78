package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.programme.Validators;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sessions, lessons and plans of all projects, and what hangs on the lessons.
 *
 * @param lives the lessons by their ids, for those who refer to them
 * @param plans the plans by the ids of their projects, for those who ask what they plan
 * @param unplanned the ids of the projects that tell no plan
 */
record LessonParts(
    List<Session> sessions,
    List<Lesson> lessons,
    ReplayedLessons lives,
    List<Comment> comments,
    List<Action> actions,
    Map<String, Plan> plans,
    Set<String> unplanned) {

  /** Reads the sessions that {@code projects} set aside. */
  static List<Session> sessions(
      List<ProjectForm.Written> projects, Declared declared, Reading reading) {
    List<Session> sessions = new ArrayList<>();
    for (ProjectForm.Written project : projects) {
      Form<SessionForm.Written> session = new SessionForm(project, declared);
      for (Node node : project.sessions()) {
        session
            .read(node, reading)
            .flatMap(held -> project.project().map(held::in))
            .ifPresent(sessions::add);
      }
    }
    return sessions;
  }

  /** Reads what else {@code projects} set aside. */
  static LessonParts read(
      List<ProjectForm.Written> projects,
      ReplayedProjects replayed,
      List<Session> sessions,
      Declared declared,
      Validators validators,
      Reading reading) {
    List<LessonForm.Written> written = new ArrayList<>();
    for (ProjectForm.Written project : projects) {
      Form<LessonForm.Written> lesson = new LessonForm(project, replayed, declared);
      project.lessons().forEach(node -> lesson.read(node, reading).ifPresent(written::add));
    }
    ReplayedLessons lives = Histories.taken(written, declared.firstReuse(), validators, reading);
    List<Lesson> lessons = new ArrayList<>();
    List<Comment> comments = new ArrayList<>();
    List<Action> actions = new ArrayList<>();
    for (LessonForm.Written one : written) {
      Optional<Lesson> lesson = one.lesson().flatMap(captured -> lives.find(captured.id()));
      lesson.ifPresent(lessons::add);
      Form<Comment> comment = new CommentForm(lesson, declared);
      one.comments().forEach(node -> comment.read(node, reading).ifPresent(comments::add));
      Form<Action> action = new ActionForm(lesson, declared);
      one.actions().forEach(node -> action.read(node, reading).ifPresent(actions::add));
    }
    Map<String, Plan> plans = new HashMap<>();
    projects.stream()
        .flatMap(project -> project.plan().stream())
        .forEach(plan -> plans.putIfAbsent(plan.project().value(), plan));
    Set<String> unplanned =
        projects.stream()
            .filter(ProjectForm.Written::isUnplanned)
            .flatMap(project -> project.project().stream())
            .map(project -> project.id().value())
            .collect(Collectors.toSet());
    return new LessonParts(sessions, lessons, lives, comments, actions, plans, unplanned);
  }
}
