package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.cocreation.Moderation;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapComment;
import fi.oppienjako.lessons.core.cocreation.RoadmapContent;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.programme.Project;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Do, the way of the digital roadmap: the roadmap is drafted, commented on and published version by
 * version, and what it calls for is done together.
 */
public final class Roadmapping {

  /** What is done with a joint action. */
  @FunctionalInterface
  public interface Step {
    /** The joint action after the step. */
    JointAction next(JointAction kept, Instant at);
  }

  private final Context context;
  private final KeptSteps steps;

  /** With what it works with. */
  public Roadmapping(Context context) {
    this.context = context;
    this.steps = new KeptSteps(context);
  }

  /** The roadmap of {@code project} is begun, with an empty draft. */
  public Roadmap begin(Project project, By by) {
    context.permit(by, LoopStep.DO, project);
    return context
        .store()
        .write(
            work ->
                work.save(
                    Roadmap.begin(
                        work.get(Project.KIND, project.id()),
                        by,
                        context.now())));
  }

  /** The draft is changed by {@code telling}, and its contributions tell what became of them. */
  public Roadmap draft(Roadmap roadmap, By by, UnaryOperator<RoadmapContent> telling) {
    return steps.take(
        roadmap,
        Roadmap.KIND,
        LoopStep.DO,
        by,
        (kept, at, work) ->
            new Drafting(work, by, at).draft(kept, telling.apply(kept.latest().parts())));
  }

  /** The draft is opened for comment at {@code level}. */
  public Roadmap open(Roadmap roadmap, Openness level, By by) {
    return steps.take(
        roadmap,
        Roadmap.KIND,
        LoopStep.SHARE,
        by,
        (kept, at, work) -> {
          checkLevel(kept, level, work);
          return widened(kept.open(level, by, at), work);
        });
  }

  /** The draft is closed for comment. */
  public Roadmap close(Roadmap roadmap, By by) {
    return steps.take(
        roadmap, Roadmap.KIND, LoopStep.SHARE, by, (kept, at, work) -> kept.close(by, at));
  }

  /** The draft is published at {@code level}; possible once every remark on it is moderated. */
  public Roadmap publish(Roadmap roadmap, Openness level, By by) {
    return steps.take(
        roadmap,
        Roadmap.KIND,
        LoopStep.SHARE,
        by,
        (kept, at, work) -> {
          checkLevel(kept, level, work);
          checkModerated(kept, work);
          return widened(kept.publish(level, by, at), work);
        });
  }

  /** The next version is begun. */
  public Roadmap beginNext(Roadmap roadmap, By by) {
    return steps.take(
        roadmap, Roadmap.KIND, LoopStep.DO, by, (kept, at, work) -> kept.beginNext(by, at));
  }

  /** {@code owner} answers until {@code due} for what is done at {@code place}. */
  public JointAction agree(
      Roadmap roadmap, Id<RoadmapItem> place, Id<Organisation> owner, LocalDate due, By by) {
    context.permit(by, LoopStep.DO, roadmap);
    return context
        .store()
        .write(
            work -> {
              Roadmap kept =
                  work.get(Roadmap.KIND, roadmap.id());
              return work.save(
                  JointAction.agree(
                      context.newId(),
                      kept.upTo(roadmap.latest().number()),
                      place,
                      owner,
                      due,
                      by,
                      context.now()));
            });
  }

  /** A step is taken with {@code action}. */
  public JointAction step(JointAction action, By by, Step step) {
    return steps.take(
        action, JointAction.KIND, LoopStep.DO, by, (kept, at, work) -> step.next(kept, at));
  }

  /** The roadmap of {@code project}; empty if there is none for this reader. */
  public Optional<Roadmap> roadmap(Project project, Viewer reader) {
    return context
        .store()
        .read(reader, seen -> seen.all(Roadmap.KIND).find(Roadmap.idFor(project.id())));
  }

  /** What is done together in {@code project}, in the order of the identifiers. */
  public List<JointAction> jointActions(Project project, Viewer reader) {
    return context
        .store()
        .read(
            reader,
            seen ->
                KeptSteps.all(
                    seen, JointAction.KIND, action -> action.project().equals(project.id())));
  }

  private static void checkLevel(Roadmap roadmap, Openness level, UnitOfWork work) {
    Openness widest =
        work.get(Project.KIND, roadmap.project())
            .openness();
    if (level.isWiderThan(widest)) {
      throw new ImpossibleStepException(
          "roadmap '%s' cannot be open at %s, since its project is open at %s; open the project first"
              .formatted(roadmap.id(), level.key(), widest.key()));
    }
  }

  private static void checkModerated(Roadmap roadmap, UnitOfWork work) {
    List<Id<RoadmapComment>> waiting =
        KeptSteps.all(
                work,
                RoadmapComment.KIND,
                remark ->
                    remark.roadmap().equals(roadmap.id()) && remark.state() == Moderation.WAITING)
            .stream()
            .map(RoadmapComment::id)
            .toList();
    if (!waiting.isEmpty()) {
      throw new ImpossibleStepException(
          "version %d of roadmap '%s' cannot be published while remarks wait to be moderated: %s; show them, or hide them with a reason"
              .formatted(roadmap.latest().number(), roadmap.id(), waiting));
    }
  }

  /** Joint actions are as widely open as the widest version that names their place. */
  private static Roadmap widened(Roadmap roadmap, UnitOfWork work) {
    List<Id<RoadmapItem>> places = roadmap.latest().parts().places().stream().map(RoadmapItem::id).toList();
    for (JointAction action :
        KeptSteps.all(work, JointAction.KIND, any -> any.roadmap().equals(roadmap.id()))) {
      JointAction opened = action.openedTo(roadmap.latest().openness());
      if (places.contains(action.place()) && !opened.equals(action)) {
        work.save(opened);
      }
    }
    return roadmap;
  }
}
