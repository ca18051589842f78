package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.LessonTrace;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import fi.oppienjako.lessons.core.sharing.Overdue;
import fi.oppienjako.lessons.core.sharing.Waiting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The queries for how well lessons have been put to use, and for what is overdue. */
public final class Measuring {

  private final Context context;

  /** Creates an instance over {@code context}. */
  public Measuring(Context context) {
    this.context = context;
  }

  /** Returns the result card of the programme with that identifier. */
  public ResultCard ofProgramme(Id<Programme> id, Viewer reader) {
    Optional<Integer> total =
        reader.isOrganising(Programme.KIND.ref(id))
            ? Optional.of(total(LessonQuery.inProgramme(id)))
            : Optional.empty();
    return context
        .store()
        .read(
            reader,
            seen -> {
              Programme programme = seen.get(Programme.KIND, id);
              CardTally tally = tally(seen, LessonQuery.inProgramme(id));
              return tally.card(
                  id.value(),
                  programme.name(),
                  reader.levelIn(programme.ref()),
                  total,
                  context.today(),
                  overdue(programme, seen));
            });
  }

  /** Returns the result card of the project with that identifier. */
  public ResultCard ofProject(Id<Project> id, Viewer reader) {
    Optional<Integer> total =
        reader.isMemberOf(Project.KIND.ref(id)) || organises(reader, id)
            ? Optional.of(total(LessonQuery.inProject(id)))
            : Optional.empty();
    return context
        .store()
        .read(
            reader,
            seen -> {
              Project project = seen.get(Project.KIND, id);
              CardTally tally = tally(seen, LessonQuery.inProject(id));
              return tally.card(
                  id.value(),
                  project.name(),
                  seen.sight().levelOf(project),
                  total,
                  context.today(),
                  debts(seen).of(project).sorted().toList());
            });
  }

  /** Returns what is overdue in the programme with that identifier, longest overdue first. */
  public List<Overdue> overdue(Id<Programme> id, Viewer reader) {
    return context.store().read(reader, seen -> overdue(seen.get(Programme.KIND, id), seen));
  }

  /** Returns what waits in the projects of the programme with that identifier, oldest first. */
  public List<Waiting> waiting(Id<Programme> id, Viewer reader) {
    return context
        .store()
        .read(
            Viewer.unrestricted(),
            all -> {
              Programme programme = all.get(Programme.KIND, id);
              WaitingItems items = new WaitingItems(all, context);
              return all.projects().where(Project.BY_PROGRAMME, programme.id()).toList().stream()
                  .filter(
                      project -> reader.isOrganising(programme.ref()) || reader.isMemberOf(project))
                  .flatMap(items::of)
                  .sorted()
                  .toList();
            });
  }

  private List<Overdue> overdue(Programme programme, Snapshot seen) {
    return debts(seen).of(programme).sorted().toList();
  }

  private OverdueItems debts(Snapshot seen) {
    return new OverdueItems(seen, context);
  }

  private boolean organises(Viewer reader, Id<Project> project) {
    return context
        .store()
        .read(
            Viewer.unrestricted(),
            seen ->
                seen.projects()
                    .find(project)
                    .flatMap(Project::programme)
                    .filter(programme -> reader.isOrganising(Programme.KIND.ref(programme)))
                    .isPresent());
  }

  private int total(LessonQuery query) {
    return context
        .store()
        .read(
            Viewer.unrestricted(),
            seen -> {
              try (Stream<LessonTrace> all = seen.lessons().traces(query, context.endOfToday())) {
                return Math.toIntExact(all.count());
              }
            });
  }

  private CardTally tally(Snapshot seen, LessonQuery query) {
    CardTally tally = new CardTally(seen, context);
    try (Stream<LessonTrace> traces = seen.lessons().traces(query, context.endOfToday())) {
      traces.forEach(tally::count);
    }
    tally.countUse();
    return tally;
  }
}
