package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Openness;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.pilot.Balance;
import fi.oppienjako.lessons.core.pilot.Changes;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.SideBySide;
import fi.oppienjako.lessons.core.pilot.SupportGiven;
import fi.oppienjako.lessons.core.pilot.SupportUse;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.port.Kind;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Reader;
import fi.oppienjako.lessons.core.text.Aggregate;
import fi.oppienjako.lessons.core.text.Id;
import fi.oppienjako.lessons.core.text.ImpossibleStepException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Do, the way of the team network: ideas, pilots, support, rooting, and what changed for people.
 */
public final class Piloting {

  private final Surroundings around;

  /** With what it works with. */
  public Piloting(Surroundings around) {
    this.around = around;
  }

  /**
   * Keeps something new that hangs on {@code project} and is open at {@code level}, never wider
   * than the project.
   */
  public <A extends Aggregate<A>> A keep(A fresh, Id<Project> project, Openness level, By by) {
    return around
        .store()
        .write(
            work -> {
              Project kept =
                  Surroundings.found(work.projects().find(project), Kind.PROJECT, project);
              around.permit(by, LoopStep.DO, kept);
              if (level.isWiderThan(kept.openness())) {
                throw new ImpossibleStepException(
                    "%s '%s' cannot be open at %s, since its project '%s' is open at %s; open the project first"
                        .formatted(
                            Kind.of(fresh).key(),
                            fresh.id(),
                            level.key(),
                            kept.id(),
                            kept.openness().key()));
              }
              return work.save(fresh);
            });
  }

  /** Changes what is kept of {@code seen}, if nobody else changed it. */
  public <A extends Aggregate<A>> A change(A seen, Class<A> type, By by, UnaryOperator<A> change) {
    return changeIn(seen, type, by, (kept, work) -> change.apply(kept));
  }

  /** Says what {@code later} took from the evaluation of {@code earlier}. */
  public Pilot buildOn(Pilot later, Pilot earlier, LocalizedText taken, By by) {
    return changeIn(
        later,
        Pilot.class,
        by,
        (kept, work) ->
            kept.buildingOn(
                Surroundings.found(
                    work.all(Pilot.class).find(earlier.id()), Kind.PILOT, earlier.id()),
                taken));
  }

  /** Whether the groups took part as equals in {@code project}. */
  public Balance balance(Project project, Set<Term> expected, Reader reader) {
    return around
        .store()
        .read(
            reader,
            seen ->
                Balance.of(
                    all(seen, Idea.class, idea -> idea.project().equals(project.id())),
                    all(seen, Pilot.class, pilot -> pilot.project().equals(project.id())),
                    expected));
  }

  /** The ways of the projects of {@code programme} side by side. */
  public SideBySide sideBySide(Programme programme, Reader reader) {
    return around
        .store()
        .read(
            reader,
            seen -> {
              List<Project> projects = seen.projects().in(programme.id()).toList();
              try (Stream<Lesson> lessons =
                  seen.lessons().stream(LessonQuery.inProgramme(programme.id()))) {
                return SideBySide.of(projects, lessons.toList());
              }
            });
  }

  /** Support offered and used in {@code project}. */
  public SupportUse supportUse(Project project, Reader reader) {
    return around
        .store()
        .read(
            reader,
            seen ->
                SupportUse.of(
                    all(seen, SupportGiven.class, given -> given.project().equals(project.id()))));
  }

  /** What {@code survey} shows, for those to whom it is visible: the members of its project. */
  public Changes changes(Id<Survey> survey, Reader reader) {
    Function<Snapshot, Changes> told =
        seen ->
            Changes.in(
                Surroundings.found(seen.all(Survey.class).find(survey), Kind.SURVEY, survey));
    return around.store().read(reader, told);
  }

  private <A extends Aggregate<A>> A changeIn(
      A seen, Class<A> type, By by, BiFunction<A, UnitOfWork, A> change) {
    around.permit(by, LoopStep.DO, seen);
    return around
        .store()
        .write(
            work -> {
              A kept = Surroundings.found(work.all(type).find(seen.id()), Kind.of(seen), seen.id());
              return work.save(change.apply(kept, work).atRevision(seen.revision()));
            });
  }

  private static <A extends Aggregate<A>> List<A> all(
      Snapshot seen, Class<A> type, Predicate<A> wanted) {
    try (Stream<A> things = seen.all(type).stream()) {
      return things.filter(wanted).toList();
    }
  }
}
