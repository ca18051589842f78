package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Output;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a page on a project shows, as one reader may see it. Immutable.
 *
 * @param project the project
 * @param plan its plan
 * @param sessions its sessions, in the order in which they are held
 * @param outputs what it made and hands on, in the order in which it was ready
 * @param contacts the persons to turn to, each without what they have not agreed to show
 */
public record ProjectPage(
    Project project,
    Optional<Plan> plan,
    List<Session> sessions,
    List<Output> outputs,
    List<Person> contacts) {

  /** Copies. */
  public ProjectPage {
    requireNonNull(project, "project");
    requireNonNull(plan, "plan");
    sessions = ImmutableList.copyOf(sessions);
    outputs = ImmutableList.copyOf(outputs);
    contacts = ImmutableList.copyOf(contacts);
  }

  /** The page on {@code project}, as the reader of {@code seen} may see it. */
  public static ProjectPage of(Project project, Snapshot seen) {
    return new ProjectPage(
        project,
        seen.plans().find(Plan.idFor(project.id())),
        seen.sessions()
            .where(Session.BY_PROJECT, project.id())
            .sorted(Comparator.comparing(Session::date).thenComparing(Session::id))
            .toList(),
        seen.all(Output.KIND)
            .where(Output.BY_PROJECT, project.id())
            .sorted(Output.byDate().thenComparing(Output::id))
            .toList(),
        project.contacts().stream().flatMap(id -> seen.persons().find(id).stream()).toList());
  }
}
