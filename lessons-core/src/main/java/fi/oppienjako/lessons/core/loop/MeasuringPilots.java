package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.pilot.Balance;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.pilot.LooseEnds;
import fi.oppienjako.lessons.core.pilot.PathComparison;
import fi.oppienjako.lessons.core.pilot.PhasePath;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.Rooting;
import fi.oppienjako.lessons.core.pilot.SupportGiven;
import fi.oppienjako.lessons.core.pilot.SupportUse;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.pilot.SurveyResponse;
import fi.oppienjako.lessons.core.pilot.SurveyResult;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Measure, the way of the team network: who took part, which ways were gone, what changed. */
public final class MeasuringPilots {

  private final Context context;

  /** With what it works with. */
  public MeasuringPilots(Context context) {
    this.context = context;
  }

  /** Whether the groups {@code expected} took part as equals in {@code project}. */
  public Balance balance(Id<Project> project, Set<Term> expected, Viewer reader) {
    return context
        .store()
        .read(
            reader,
            seen ->
                Balance.of(
                    all(Idea.KIND, project, seen), all(Pilot.KIND, project, seen), expected));
  }

  /** What {@code project} has left open. */
  public LooseEnds looseEnds(Id<Project> project, Viewer reader) {
    return context
        .store()
        .read(
            reader,
            seen ->
                LooseEnds.of(
                    all(Idea.KIND, project, seen),
                    all(Pilot.KIND, project, seen),
                    all(Rooting.KIND, project, seen),
                    context.today()));
  }

  /** Support offered and used in {@code project}. */
  public SupportUse supportUse(Id<Project> project, Viewer reader) {
    return context
        .store()
        .read(
            reader,
            seen ->
                SupportUse.of(
                    path(
                        seen.get(Project.KIND, project), seen),
                    all(SupportGiven.KIND, project, seen)));
  }

  /** The ways of the projects of {@code programme} side by side. */
  public PathComparison sideBySide(Id<Programme> programme, Viewer reader) {
    return context
        .store()
        .read(
            reader,
            seen -> {
              try (Stream<Project> projects = seen.projects().where(Project.BY_PROGRAMME, programme);
                  Stream<Lesson> lessons =
                      seen.lessons().stream(LessonQuery.inProgramme(programme))) {
                return PathComparison.of(
                    projects.map(project -> path(project, seen)).toList(), lessons);
              }
            });
  }

  /** What {@code survey} shows, to those who see the survey. */
  public SurveyResult changes(Id<Survey> survey, Viewer reader) {
    Survey asked =
        context
            .store()
            .<Survey>read(
                reader,
                seen ->
                    seen.get(Survey.KIND, survey));
    // Nobody reads a sheet; the changes are made of all of them and tell nothing of any.
    return context
        .store()
        .read(
            Viewer.unrestricted(),
            all -> {
              try (Stream<SurveyResponse> sheets = all.all(SurveyResponse.KIND).stream()) {
                return SurveyResult.in(asked, sheets);
              }
            });
  }

  private static PhasePath path(Project project, Snapshot seen) {
    return PhasePath.of(project, seen.plans().find(Plan.idFor(project.id())));
  }

  private static <A extends Aggregate<A> & Visible> List<A> all(
      Kind<A> type, Id<Project> project, Snapshot seen) {
    try (Stream<A> things = seen.all(type).stream()) {
      return things.filter(thing -> thing.ownedBy().filter(project::equals).isPresent()).toList();
    }
  }
}
