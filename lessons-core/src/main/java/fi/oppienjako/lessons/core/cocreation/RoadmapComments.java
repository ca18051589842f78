package fi.oppienjako.lessons.core.cocreation;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.loop.Context;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.List;
import java.util.function.Function;

/**
 * How roadmaps are commented on, and how the comments are moderated; reached from {@link
 * CoCreation#comments}.
 *
 * <p>Immutable; as thread-safe as the store behind it.
 */
public final class RoadmapComments {

  private final Context context;

  RoadmapComments(Context context) {
    this.context = context;
  }

  /** The comments on the roadmap of {@code project}, in the order of the identifiers. */
  public List<RoadmapComment> of(Project project, Viewer viewer) {
    return context
        .store()
        .read(
            viewer,
            seen ->
                seen.all(RoadmapComment.KIND)
                    .where(RoadmapComment.BY_ROADMAP, Roadmap.idFor(project.id()))
                    .toList());
  }

  /**
   * Comments on the latest version as a whole.
   *
   * @param roadmap as the person who comments sees it: later versions are not meant
   * @throws ImpossibleStepException if that version is not open for comment
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the roadmap is not stored
   */
  public RoadmapComment add(Roadmap roadmap, String text, By by) {
    return add(
        roadmap,
        by,
        seen ->
            RoadmapComment.onDraft(context.newId(), seen, context.text(text), by, context.now()));
  }

  /**
   * Comments on an item of the latest version, at any time.
   *
   * @param roadmap as the person who comments sees it: later versions are not meant
   * @throws ImpossibleStepException if that version has no such item
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the roadmap is not stored
   */
  public RoadmapComment add(Roadmap roadmap, Id<RoadmapItem> item, String text, By by) {
    return add(
        roadmap,
        by,
        seen ->
            RoadmapComment.onItem(
                context.newId(), seen, item, context.text(text), by, context.now()));
  }

  /**
   * Shows {@code comment} to those at its level.
   *
   * @throws ImpossibleStepException if it is shown already, or was hidden and there is no reason
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the comment is not stored
   * @throws StaleRevisionException if somebody else changed it
   */
  public RoadmapComment show(RoadmapComment comment, By by) {
    return context.change(
        comment,
        CoCreationVerb.ROADMAP_COMMENT_SHOW,
        by,
        (stored, at, work) -> stored.show(by, at));
  }

  /**
   * Hides {@code comment} from all but the project, for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if it is hidden already, or there is no reason
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the comment is not stored
   * @throws StaleRevisionException if somebody else changed it
   */
  public RoadmapComment hide(RoadmapComment comment, By by) {
    return context.change(
        comment,
        CoCreationVerb.ROADMAP_COMMENT_HIDE,
        by,
        (stored, at, work) -> stored.hide(by, at));
  }

  private RoadmapComment add(Roadmap roadmap, By by, Function<Roadmap, RoadmapComment> comment) {
    return context.write(
        roadmap,
        CoCreationVerb.ROADMAP_COMMENT,
        by,
        (stored, at, work) -> work.save(comment.apply(stored.upTo(roadmap.latest().number()))));
  }
}
