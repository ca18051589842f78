package fi.oppienjako.lessons.core.cocreation;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.loop.Context;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.programme.Project;
import java.time.LocalDate;
import java.util.List;

/**
 * What organisations do together at the places that a roadmap names; reached from {@link
 * CoCreation#jointActions}.
 *
 * <p>Immutable; as thread-safe as the store behind it.
 */
public final class JointActions {

  private final Context context;

  JointActions(Context context) {
    this.context = context;
  }

  /** What is done together in {@code project}, in the order of the identifiers. */
  public List<JointAction> of(Project project, Viewer viewer) {
    return context
        .store()
        .read(
            viewer,
            seen ->
                seen.all(JointAction.KIND)
                    .where(JointAction.BY_ROADMAP, Roadmap.idFor(project.id()))
                    .toList());
  }

  /**
   * Agrees that {@code owner} answers for what is done at {@code place}.
   *
   * @param roadmap as those who agree see it: later versions are not meant
   * @param due the last day on which it is in time
   * @throws ImpossibleStepException if the latest version names no such place
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the roadmap is not stored
   */
  public JointAction agree(
      Roadmap roadmap, Id<RoadmapItem> place, Organisation owner, LocalDate due, By by) {
    return context.write(
        roadmap,
        CoCreationVerb.JOINT_ACTION_AGREE,
        by,
        (stored, at, work) ->
            work.save(
                JointAction.agree(
                    context.newId(),
                    stored.upTo(roadmap.latest().number()),
                    place,
                    owner.id(),
                    due,
                    by,
                    at)));
  }

  /**
   * Records that {@code action} has begun.
   *
   * @throws ImpossibleStepException if it has begun already, or is done or dropped
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the joint action is not stored
   * @throws StaleRevisionException if somebody else changed it
   */
  public JointAction start(JointAction action, By by) {
    return context.change(
        action, CoCreationVerb.JOINT_ACTION_START, by, (stored, at, work) -> stored.start(by, at));
  }

  /**
   * Records that {@code action} is done, as the reason in {@code by} shows.
   *
   * @throws ImpossibleStepException if it has not begun, is done or dropped, or there is no reason
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the joint action is not stored
   * @throws StaleRevisionException if somebody else changed it
   */
  public JointAction finish(JointAction action, By by) {
    return context.change(
        action,
        CoCreationVerb.JOINT_ACTION_FINISH,
        by,
        (stored, at, work) -> stored.finish(by, at));
  }

  /**
   * Gives {@code action} up, for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if it is done or dropped, or there is no reason
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the joint action is not stored
   * @throws StaleRevisionException if somebody else changed it
   */
  public JointAction drop(JointAction action, By by) {
    return context.change(
        action, CoCreationVerb.JOINT_ACTION_DROP, by, (stored, at, work) -> stored.drop(by, at));
  }

  /**
   * Moves {@code action} to another date, for the reason in {@code by}.
   *
   * @param due the last day on which it is in time from now on
   * @throws ImpossibleStepException if it is done or dropped, or there is no reason
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the joint action is not stored
   * @throws StaleRevisionException if somebody else changed it
   */
  public JointAction postpone(JointAction action, LocalDate due, By by) {
    return context.change(
        action,
        CoCreationVerb.JOINT_ACTION_POSTPONE,
        by,
        (stored, at, work) -> stored.postpone(due, by, at));
  }
}
