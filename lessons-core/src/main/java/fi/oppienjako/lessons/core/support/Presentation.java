package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Who told which lessons at a sharing, such as a morning coffee. Immutable.
 *
 * @param sharing where they were told, or are to be
 * @param tellers who told them, in the order of the projects' identifiers; none of what is only
 *     planned
 */
public record Presentation(Sharing sharing, List<Teller> tellers) {

  /** The channel of the monthly morning coffee among all projects, open to anyone. */
  public static final Term MORNING_COFFEE = Term.of("morning-coffee");

  /**
   * A project that told lessons. Immutable.
   *
   * @param project the project
   * @param lessons what it told, in the order of the lessons' identifiers; at least one
   */
  public record Teller(Project project, List<Lesson> lessons) {

    /** Sorts and copies. */
    public Teller {
      requireNonNull(project, "project");
      lessons = ImmutableList.sortedCopyOf(Comparator.comparing(Lesson::id), lessons);
    }

    /** The bodies that lead the project. */
    public List<Id<Organisation>> bodies() {
      return project.leads();
    }
  }

  /** Sorts and copies. */
  public Presentation {
    requireNonNull(sharing, "sharing");
    tellers = ImmutableList.sortedCopyOf(Comparator.comparing(one -> one.project().id()), tellers);
  }

  /**
   * Who of {@code projects} told which of {@code lessons} at {@code sharing}; what is not among
   * them is passed over.
   */
  public static Presentation of(
      Sharing sharing, Collection<Project> projects, Collection<Lesson> lessons) {
    List<Lesson> told =
        lessons.stream().filter(lesson -> sharing.lessons().contains(lesson.id())).toList();
    return new Presentation(
        sharing,
        projects.stream()
            .map(project -> new Teller(project, of(project, told)))
            .filter(teller -> !teller.lessons().isEmpty())
            .toList());
  }

  /** The day on which it was told, or for which it is planned. */
  public LocalDate day() {
    return sharing.told().orElse(sharing.planned());
  }

  /** Recordings, slides and the like. */
  public List<URI> links() {
    return sharing.links();
  }

  /** Whether {@code project} told a lesson. */
  public boolean isBy(Project project) {
    return tellers.stream().anyMatch(teller -> teller.project().id().equals(project.id()));
  }

  private static List<Lesson> of(Project project, List<Lesson> lessons) {
    return lessons.stream()
        .filter(lesson -> lesson.origin().project().equals(project.id()))
        .toList();
  }
}
