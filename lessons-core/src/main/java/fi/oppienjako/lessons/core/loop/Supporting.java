package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.Booking;
import fi.oppienjako.lessons.core.support.Expert;
import fi.oppienjako.lessons.core.support.MissedSharing;
import fi.oppienjako.lessons.core.support.Output;
import fi.oppienjako.lessons.core.support.Presentation;
import fi.oppienjako.lessons.core.support.SupportPromised;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Support: experts are promised to projects, which hand on outputs and tell lessons. */
public final class Supporting {

  private final Context context;
  private final Keeping keeping;

  /** With what it works with. */
  public Supporting(Context context) {
    this.context = context;
    this.keeping = new Keeping(context, LoopStep.PLAN);
  }

  /** {@code expert} is kept. */
  public Expert engage(Expert expert, By by) {
    context.permit(by, LoopStep.PLAN, expert);
    return context.store().write(work -> work.save(expert));
  }

  /** Any step of an expert that concerns nothing else. */
  public Expert step(Expert expert, By by, UnaryOperator<Expert> step) {
    return keeping.change(expert, Expert.KIND, by, (kept, work) -> step.apply(kept));
  }

  /**
   * {@code days} days of {@code expert} within {@code during} are promised to {@code project}, not
   * more than it was granted.
   */
  public Expert book(Expert expert, Project project, DateRange during, int days, By by) {
    return keeping.change(
        expert,
        Expert.KIND,
        by,
        (kept, work) -> {
          Id<Project> supported = Keeping.found(work, Project.KIND, project.id()).id();
          new SupportPromised(
                  supported,
                  Keeping.all(work, Application.KIND, one -> one.project().equals(supported)),
                  Keeping.all(work, Expert.KIND, one -> true))
              .check(during, days, context.now());
          return kept.booked(Booking.of(context.newId(), supported, during, days, by, context.now()));
        });
  }

  /** The experts who are good at {@code expertise}, those with most days free first. */
  public List<Expert> experts(Term expertise, DateRange during, Viewer reader) {
    return context
        .store()
        .<List<Expert>>read(
            reader,
            seen ->
                Keeping.all(seen, Expert.KIND, one -> one.expertise().contains(expertise)).stream()
                    .sorted(
                        Comparator.<Expert>comparingInt(one -> -one.freeDays(during))
                            .thenComparing(Expert::id))
                    .toList());
  }

  /** {@code output} is kept, no wider open than its project. */
  public Output handOn(Output output, By by) {
    return context
        .store()
        .write(
            work -> {
              Project project = Keeping.found(work, Project.KIND, output.project());
              context.permit(by, LoopStep.DO, project);
              output.checkNoWiderThan(project);
              return work.save(output);
            });
  }

  /** The outputs of the projects of {@code programme}, in the order of their identifiers. */
  public List<Output> outputs(Id<Programme> programme, Viewer reader) {
    return context
        .store()
        .<List<Output>>read(
            reader,
            seen -> {
              Set<Id<Project>> projects =
                  seen.projects().where(Project.BY_PROGRAMME, programme).map(Project::id).collect(Collectors.toSet());
              return Keeping.all(seen, Output.KIND, output -> projects.contains(output.project()));
            });
  }

  /** Who told which lessons in {@code channel}, first told first. */
  public List<Presentation> tellings(Id<Programme> programme, Term channel, Viewer reader) {
    return context.store().<List<Presentation>>read(reader, seen -> tellings(seen, programme, channel));
  }

  /** Which projects have told no lesson in {@code channel} for longer than the rhythm allows. */
  public List<MissedSharing> silences(Id<Programme> programme, Term channel, Viewer reader) {
    return context
        .store()
        .<List<MissedSharing>>read(
            reader,
            seen -> {
              Programme frame = Keeping.found(seen, Programme.KIND, programme);
              List<Presentation> tellings = tellings(seen, programme, channel);
              return seen.projects().where(Project.BY_PROGRAMME, programme).toList().stream()
                  .flatMap(
                      project ->
                          MissedSharing.of(project, frame.rhythm(), tellings, context.today()).stream())
                  .sorted(
                      Comparator.comparing(MissedSharing::due)
                          .thenComparing(silence -> silence.project().id()))
                  .toList();
            });
  }

  private static List<Presentation> tellings(Snapshot seen, Id<Programme> programme, Term channel) {
    return seen.sharings().where(Sharing.BY_PROGRAMME, programme).toList().stream()
        .filter(sharing -> sharing.channel().equals(channel))
        .map(sharing -> telling(seen, sharing))
        .sorted(Comparator.comparing(Presentation::day).thenComparing(telling -> telling.sharing().id()))
        .toList();
  }

  private static Presentation telling(Snapshot seen, Sharing sharing) {
    List<Lesson> lessons =
        sharing.lessons().stream()
            .map(id -> seen.lessons().find(id))
            .flatMap(Optional::stream)
            .toList();
    List<Project> projects =
        lessons.stream()
            .map(lesson -> lesson.origin().project())
            .distinct()
            .map(id -> seen.projects().find(id))
            .flatMap(Optional::stream)
            .toList();
    return Presentation.of(sharing, projects, lessons);
  }
}
