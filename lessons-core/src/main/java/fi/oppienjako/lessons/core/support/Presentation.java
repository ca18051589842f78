package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Who presented which lessons at a sharing, such as a morning coffee. Immutable.
 *
 * @param sharing where they were presented, or are to be
 * @param presenters who presented them, in the order of the projects' identifiers; none of what is
 *     only planned
 */
public record Presentation(Sharing sharing, List<Presenter> presenters) {

  /** The channel of the monthly morning coffee among all projects, open to anyone. */
  public static final Term MORNING_COFFEE = Term.of("morning-coffee");

  /**
   * A project that presented lessons. Immutable.
   *
   * @param project the project
   * @param lessons what it presented, in the order of the lessons' identifiers; at least one
   */
  public record Presenter(Project project, List<Lesson> lessons) {

    /** Sorts and copies. */
    public Presenter {
      requireNonNull(project, "project");
      lessons = ImmutableList.sortedCopyOf(Comparator.comparing(Lesson::id), lessons);
    }

    /** The organisations that lead the project. */
    public List<Id<Organisation>> organisations() {
      return project.leads();
    }
  }

  /** Sorts and copies. */
  public Presentation {
    requireNonNull(sharing, "sharing");
    presenters =
        ImmutableList.sortedCopyOf(Comparator.comparing(one -> one.project().id()), presenters);
  }

  /**
   * Who of {@code projects} presented which of {@code lessons} at {@code sharing}; what is not
   * among them is passed over.
   */
  public static Presentation of(
      Sharing sharing, Collection<Project> projects, Collection<Lesson> lessons) {
    List<Lesson> presented =
        lessons.stream().filter(lesson -> sharing.lessons().contains(lesson.id())).toList();
    return new Presentation(
        sharing,
        projects.stream()
            .map(project -> new Presenter(project, of(project, presented)))
            .filter(presenter -> !presenter.lessons().isEmpty())
            .toList());
  }

  /** Those in {@code channel} for {@code programme} in {@code seen}, first held first. */
  static List<Presentation> in(Snapshot seen, Id<Programme> programme, Term channel) {
    return seen.sharings().where(Sharing.BY_PROGRAMME, programme).toList().stream()
        .filter(sharing -> sharing.channel().equals(channel))
        .map(sharing -> in(seen, sharing))
        .sorted(Comparator.comparing(Presentation::day).thenComparing(one -> one.sharing().id()))
        .toList();
  }

  private static Presentation in(Snapshot seen, Sharing sharing) {
    List<Lesson> lessons =
        sharing.lessons().stream().flatMap(id -> seen.lessons().find(id).stream()).toList();
    List<Project> projects =
        lessons.stream()
            .map(lesson -> lesson.origin().project())
            .distinct()
            .flatMap(id -> seen.projects().find(id).stream())
            .toList();
    return of(sharing, projects, lessons);
  }

  /** The day on which it was held, or for which it is planned. */
  public LocalDate day() {
    return sharing.day();
  }

  /** Recordings, slides and the like. */
  public List<URI> links() {
    return sharing.links();
  }

  /** Whether {@code project} presented a lesson. */
  public boolean isBy(Project project) {
    return presenters.stream().anyMatch(presenter -> presenter.project().id().equals(project.id()));
  }

  private static List<Lesson> of(Project project, List<Lesson> lessons) {
    return lessons.stream()
        .filter(lesson -> lesson.origin().project().equals(project.id()))
        .toList();
  }
}
