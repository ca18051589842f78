package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Overlap;
import fi.oppienjako.lessons.core.sharing.Alike;
import fi.oppienjako.lessons.core.sharing.Profile;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes suggestions of what a recommender found alike: without what is known already, weighed by
 * how it fared in use, and with the names of what the reasons name. Every recommender ends here, so
 * that none repeats these rules.
 *
 * @param seen what the reader may see; used as long as this is
 */
public record Suggesting(Snapshot seen) {

  /** Of how many that are alike, beyond those returned, the outcomes are looked at. */
  private static final int MARGIN = 3;

  /**
   * What the lessons of {@code project} say, to look for what is like it; empty if the reader sees
   * none.
   */
  public Optional<Profile> saidIn(Project project) {
    return OwnLessons.said(project, seen);
  }

  /**
   * The lessons that {@code project} has neither used nor left out; what helped others counts up to
   * twice as much, what did not down to half.
   *
   * <p>Being like what the project has learned itself counts a third of being like its challenge.
   * Where a perspective is missing among the first ten, or among all if fewer are wanted, its best
   * lesson comes last among them if it fits at least half as well as the one that stood last; the
   * first half stays as it is.
   *
   * @param alike what is like the project, the most alike first; it may be read further than what
   *     is returned
   * @param own what is like {@link #saidIn}, the most alike first
   */
  public List<Suggestion<Lesson>> lessons(
      Project project, Stream<Alike<Lesson>> alike, Stream<Alike<Lesson>> own, int limit) {
    Set<Id<Lesson>> known = new Familiar(seen).lessonsOf(project.id());
    Outcomes outcomes = new Outcomes(seen);
    List<Alike<Lesson>> best =
        OwnLessons.together(unknown(alike, known, limit), unknown(own, known, limit)).stream()
            .map(outcomes::weighed)
            .sorted(Alike.best())
            .toList();
    return named(Variety.among(best, limit), Optional.of(project.id()), limit);
  }

  private static List<Alike<Lesson>> unknown(
      Stream<Alike<Lesson>> alike, Set<Id<Lesson>> known, int limit) {
    return alike
        .filter(one -> !known.contains(one.subject().id()))
        .limit((long) MARGIN * limit)
        .toList();
  }

  /** Lessons that are like {@code lesson}, whoever knows them. */
  public List<Suggestion<Lesson>> lessons(Lesson lesson, Stream<Alike<Lesson>> alike, int limit) {
    return named(alike, seenProject(lesson), limit);
  }

  /**
   * The projects that have neither used {@code lesson} nor left it out.
   *
   * @param alike what is alike, the most alike first
   */
  public List<Suggestion<Project>> projects(
      Lesson lesson, Stream<Alike<Project>> alike, int limit) {
    Familiar familiar = new Familiar(seen);
    return named(
        alike.filter(one -> !familiar.lessonsOf(one.subject().id()).contains(lesson.id())),
        seenProject(lesson),
        limit);
  }

  private Optional<Id<Project>> seenProject(Lesson lesson) {
    return seen.projects().find(lesson.origin().project()).map(Project::id);
  }

  /**
   * The projects that may be doing the same work as {@code project}, but for those that somebody
   * found, as far as the reader sees, to do something else.
   *
   * @param alike what is alike, the most alike first
   */
  public List<Overlap> overlaps(Project project, Stream<Alike<Project>> alike, int limit) {
    Judged judged = new Judged(project.id(), seen);
    NamesInReasons names = new NamesInReasons(seen, Optional.empty());
    return alike
        .filter(one -> !judged.isDifferent(one.subject().id()))
        .limit(limit)
        .map(
            one ->
                new Overlap(
                    project,
                    one.subject(),
                    names.in(one.reasons()),
                    one.content(),
                    judged.agreed(one.subject().id())))
        .toList();
  }

  private <T> List<Suggestion<T>> named(
      Stream<Alike<T>> alike, Optional<Id<Project>> planned, int limit) {
    NamesInReasons names = new NamesInReasons(seen, planned);
    return alike
        .limit(limit)
        .map(one -> new Suggestion<>(one.subject(), names.in(one.reasons())))
        .toList();
  }
}
