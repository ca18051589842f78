package fi.oppienjako.lessons.core.loop;

import static java.util.Comparator.comparing;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Referenced;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Page;
import fi.oppienjako.lessons.core.programme.Output;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The queries that list what there is, page by page, and find what another system names. */
public final class Listing {

  private final Context context;

  /** Creates an instance over {@code context}. */
  public Listing(Context context) {
    this.context = context;
  }

  /**
   * Returns what another system calls {@code reference}; the first by identifier if there are
   * several. Nothing is found by a reference that {@code viewer} may not see.
   *
   * @throws IllegalArgumentException if things of {@code kind} have no references
   */
  public <A extends Aggregate<A> & Referenced> Optional<A> find(
      Kind<A> kind, ExternalReference reference, Viewer viewer) {
    return context
        .store()
        .read(
            viewer,
            seen -> {
              try (Stream<A> found =
                  seen.all(kind).where(kind.byReference().orElseThrow(), reference.indexed())) {
                return found.filter(thing -> thing.references().contains(reference)).findFirst();
              }
            });
  }

  /** Returns a page of the lessons of {@code project}, in the order of the identifiers. */
  public Page<Lesson> lessons(Project project, Cursor<Lesson> cursor, Viewer viewer) {
    return context
        .store()
        .read(viewer, seen -> seen.lessons().page(LessonQuery.inProject(project.id()), cursor));
  }

  /** Returns a page of the projects of {@code programme}, in the order of the identifiers. */
  public Page<Project> projects(Programme programme, Cursor<Project> cursor, Viewer viewer) {
    return context
        .store()
        .read(
            viewer,
            seen -> {
              try (Stream<Project> all =
                  seen.projects().where(Project.BY_PROGRAMME, programme.id())) {
                return page(all, cursor);
              }
            });
  }

  /**
   * Returns what {@code project} hands on, in the order in which it was ready; what has no date
   * comes last.
   */
  public List<Output> outputs(Project project, Viewer viewer) {
    return context
        .store()
        .<List<Output>>read(
            viewer,
            seen -> {
              try (Stream<Output> all =
                  seen.all(Output.KIND).where(Output.BY_PROJECT, project.id())) {
                return all.sorted(Output.byDate()).toList();
              }
            });
  }

  /** Returns what the projects of {@code programme} hand on, in the order of the identifiers. */
  public List<Output> outputs(Programme programme, Viewer viewer) {
    return context
        .store()
        .<List<Output>>read(
            viewer,
            seen ->
                seen.projects().where(Project.BY_PROGRAMME, programme.id()).toList().stream()
                    .flatMap(
                        project -> seen.all(Output.KIND).where(Output.BY_PROJECT, project.id()))
                    .sorted(comparing(Output::id))
                    .toList());
  }

  /** Returns the newest steps of {@code thing}, up to {@code limit}, the newest first. */
  public <A extends Aggregate<A>> List<PastStep> history(A thing, int limit, Viewer viewer) {
    return context
        .store()
        .<List<PastStep>>read(
            viewer,
            seen ->
                PastStep.of(seen.get(thing.storedAs(), thing.id()))
                    .sorted(comparing(PastStep::at).reversed())
                    .limit(limit)
                    .toList());
  }

  private static <A extends Aggregate<A>> Page<A> page(Stream<A> all, Cursor<A> cursor) {
    return Page.of(
        cursor,
        all.filter(
                thing -> cursor.after().filter(last -> thing.id().compareTo(last) <= 0).isEmpty())
            .limit(cursor.size() + 1L)
            .toList());
  }
}
