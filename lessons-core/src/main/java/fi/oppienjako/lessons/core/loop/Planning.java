package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.core.review.Rules;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The verbs that start, plan and review projects and take them through their phases. */
public final class Planning {

  private final Context context;

  /** Creates an instance over {@code context}. */
  public Planning(Context context) {
    this.context = context;
  }

  /** Saves something new or changed. The lessons of a project follow it to another programme. */
  public <A extends Aggregate<A>> A keep(A aggregate, Optional<By> by) {
    return context
        .store()
        .<A>write(
            work -> {
              A subject = work.all(aggregate.storedAs()).find(aggregate.id()).orElse(aggregate);
              context.permit(by, LoopVerb.SAVE, subject, work);
              A saved = work.save(aggregate);
              if (saved instanceof Project project) {
                follow(project, work);
              }
              return saved;
            });
  }

  /** Moves {@code project}, with its lessons, to {@code programme}. */
  public Project move(Project project, Programme programme, By by) {
    return context.change(
        project,
        LoopVerb.PROJECT_MOVE,
        by,
        (stored, at, work) -> {
          Programme into = work.get(Programme.KIND, programme.id());
          context.permit(Optional.of(by), LoopVerb.PROJECT_MOVE, into, work);
          Project moved = stored.in(into.id());
          follow(moved, work);
          return moved.sameContentAs(stored) ? stored : moved.toldAnew(stored, by, at);
        });
  }

  /** Where a lesson was learned names the programme, by which it is found and read. */
  private static void follow(Project project, UnitOfWork work) {
    List<Lesson> left;
    try (Stream<Lesson> lessons = work.lessons().stream(LessonQuery.inProject(project.id()))) {
      left =
          lessons
              .filter(lesson -> !lesson.origin().programme().equals(project.programme()))
              .toList();
    }
    left.forEach(lesson -> work.save(lesson.within(project.programme())));
  }

  /** Erases the personal data of {@code person}. */
  public Person erase(Person person, By by) {
    return context.change(
        person, LoopVerb.PERSON_ERASE, by, (stored, at, work) -> stored.forgotten());
  }

  /**
   * Saves a new project and, where there is one, its plan.
   *
   * @throws InvalidValueException if it is the plan of another project
   */
  public Project start(Project project, Optional<Plan> plan, By by) {
    plan.ifPresent(own -> checkOf(project, own));
    return context
        .store()
        .write(
            work -> {
              Aggregate<?> into =
                  project
                      .programme()
                      .<Aggregate<?>>map(id -> work.get(Programme.KIND, id))
                      .orElse(project);
              Project kept = context.save(project, LoopVerb.PROJECT_START, by, into, work);
              plan.ifPresent(work::save);
              return kept;
            });
  }

  /**
   * Replaces the plan of {@code project}, or gives it its first. A plan that was read and changed
   * is refused if it has been changed in the meantime; a new one replaces whatever is there.
   *
   * @throws InvalidValueException if it is the plan of another project
   */
  public Plan replan(Project project, Plan plan, By by) {
    checkOf(project, plan);
    return context.write(
        project,
        LoopVerb.PROJECT_REPLAN,
        by,
        (kept, at, work) -> {
          checkWhereItIs(kept, plan);
          int there = work.plans().find(plan.id()).map(Plan::revision).orElse(0);
          return work.save(plan.revision() == 0 ? plan.atRevision(there) : plan);
        });
  }

  /** Changes the plan of {@code project}; its departures from the playbook are recorded. */
  public Plan adapt(Project project, List<Adaptation> changes, By by) {
    return context.write(
        project,
        LoopVerb.PROJECT_ADAPT,
        by,
        (kept, at, work) -> {
          Id<Plan> id = Plan.idFor(kept.id());
          Plan adapted = work.get(Plan.KIND, id).adapted(changes.toArray(Adaptation[]::new));
          checkWhereItIs(kept, adapted);
          return work.save(adapted);
        });
  }

  /** Refines the challenge of {@code project}. */
  public Project refine(Project project, LocalizedText challenge, By by) {
    return context.change(
        project,
        LoopVerb.PROJECT_REFINE,
        by,
        (stored, at, work) -> stored.facing(stored.challenge().refined(challenge, by, at)));
  }

  /**
   * Reviews the plan of {@code project} with its people and dates, against the rhythm of its
   * programme or, where that has chosen none, of its playbook. Only for those who see all lessons
   * of the project does it say whether any were captured.
   */
  public Review review(Project project, Rules rules, Viewer reader) {
    return context
        .store()
        .read(
            reader,
            seen -> {
              Plan plan = seen.get(Plan.KIND, Plan.idFor(project.id()));
              Project kept = seen.get(Project.KIND, project.id());
              return rules.review(new ProjectRecord(kept, seen, context).planned(plan));
            });
  }

  /** Takes {@code project} on to {@code phase}. */
  public Project enter(Project project, Id<Phase> phase, By by) {
    return context.change(
        project,
        LoopVerb.PROJECT_ENTER,
        by,
        (kept, at, work) -> {
          work.plans().find(Plan.idFor(kept.id())).ifPresent(plan -> checkPhase(plan, phase));
          return kept.at(kept.progress().entering(phase, context.today()));
        });
  }

  /** Ends {@code project}. */
  public Project end(Project project, By by) {
    return context.change(
        project,
        LoopVerb.PROJECT_END,
        by,
        (stored, at, work) -> stored.at(stored.progress().ending(context.today())));
  }

  /** Aborts {@code project}. */
  public Project abort(Project project, By by) {
    return context.change(
        project,
        LoopVerb.PROJECT_ABORT,
        by,
        (stored, at, work) -> stored.at(stored.progress().aborting(by, context.today())));
  }

  private static void checkOf(Project project, Plan plan) {
    if (!plan.project().equals(project.id())) {
      throw new InvalidValueException(Message.of("plan.of-another", plan.project(), project.id()));
    }
  }

  private static void checkWhereItIs(Project project, Plan plan) {
    project
        .progress()
        .current()
        .map(Progress.Visit::phase)
        .filter(phase -> plan.process().phase(phase).isEmpty())
        .ifPresent(
            phase -> {
              throw new ImpossibleStepException(Message.of("plan.phase-gone", project.id(), phase));
            });
  }

  /**
   * Checks that {@code phase} is one of {@code plan}.
   *
   * @throws ImpossibleStepException if it is not
   */
  public static void checkPhase(Plan plan, Id<Phase> phase) {
    if (plan.process().phase(phase).isEmpty()) {
      throw new ImpossibleStepException(
          Message.of(
              "plan.no-such-phase",
              plan.project(),
              phase,
              plan.process().phases().stream().map(Phase::id).toList()));
    }
  }
}
