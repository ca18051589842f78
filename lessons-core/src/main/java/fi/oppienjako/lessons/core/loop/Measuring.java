package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import fi.oppienjako.lessons.core.sharing.Overdue;
import java.util.List;
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
    return context
        .store()
        .read(
            reader,
            seen -> {
              Programme programme = seen.get(Programme.KIND, id);
              CardTally tally = tally(seen, LessonQuery.inProgramme(id));
              return tally.card(
                  id.value(), programme.name(), reader, context.today(), overdue(programme, seen));
            });
  }

  /** Returns the result card of the project with that identifier. */
  public ResultCard ofProject(Id<Project> id, Viewer reader) {
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
                  reader,
                  context.today(),
                  debts(seen).of(project).sorted().toList());
            });
  }

  /** Returns what is overdue in the programme with that identifier, longest overdue first. */
  public List<Overdue> overdue(Id<Programme> id, Viewer reader) {
    return context.store().read(reader, seen -> overdue(seen.get(Programme.KIND, id), seen));
  }

  private List<Overdue> overdue(Programme programme, Snapshot seen) {
    return debts(seen).of(programme).sorted().toList();
  }

  private OverdueItems debts(Snapshot seen) {
    return new OverdueItems(seen, context);
  }

  private static CardTally tally(Snapshot seen, LessonQuery query) {
    CardTally tally = new CardTally(seen);
    try (Stream<Lesson> lessons = seen.lessons().stream(query)) {
      lessons.forEach(tally::count);
    }
    tally.countUse();
    return tally;
  }
}
