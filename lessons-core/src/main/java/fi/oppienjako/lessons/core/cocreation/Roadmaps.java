package fi.oppienjako.lessons.core.cocreation;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.loop.Context;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Moderation;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.port.Verb;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a project's roadmap is drafted, opened for comment and published, version by version; reached
 * from {@link CoCreation#roadmaps}.
 *
 * <p>Immutable; as thread-safe as the store behind it.
 */
public final class Roadmaps {

  private final Context context;

  Roadmaps(Context context) {
    this.context = context;
  }

  /** The roadmap of {@code project}; empty if there is none that {@code viewer} may see. */
  public Optional<Roadmap> of(Project project, Viewer viewer) {
    return context
        .store()
        .read(viewer, seen -> seen.all(Roadmap.KIND).find(Roadmap.idFor(project.id())));
  }

  /**
   * Begins the roadmap of {@code project} with an empty draft, open at the Lab.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the project is not stored
   * @throws StaleRevisionException if the project has a roadmap already
   */
  public Roadmap begin(Project project, By by) {
    return context.write(
        project,
        CoCreationVerb.ROADMAP_BEGIN,
        by,
        (stored, at, work) -> work.save(Roadmap.begin(stored, by, at)));
  }

  /**
   * Changes what the draft says. Contributions that its items lead back to from now on say that
   * they went into the roadmap; those that no item leads back to any more are open again, for the
   * reason in {@code by}.
   *
   * @throws ImpossibleStepException if the draft is open for comment or published, an item leads
   *     back to no contribution, to one that is set aside or to one of another project, or a reason
   *     is needed and missing
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the roadmap or a contribution is not stored
   * @throws StaleRevisionException if somebody else changed the roadmap
   */
  public Roadmap draft(Roadmap roadmap, UnaryOperator<RoadmapContent> change, By by) {
    return context.change(
        roadmap,
        CoCreationVerb.ROADMAP_DRAFT,
        by,
        (stored, at, work) ->
            new Drafting(work, by, at).draft(stored, change.apply(stored.latest().content())));
  }

  /**
   * Opens the draft for comment at {@code level}.
   *
   * @throws ImpossibleStepException if it is open for comment or published, or would be narrowed
   * @throws TooWidelyOpenException if the project is not that widely open
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the roadmap is not stored
   * @throws StaleRevisionException if somebody else changed the roadmap
   */
  public Roadmap open(Roadmap roadmap, Openness level, By by) {
    return widen(
        roadmap, CoCreationVerb.ROADMAP_OPEN, by, (stored, at, work) -> stored.open(level, by, at));
  }

  /**
   * Closes the draft for comment.
   *
   * @throws ImpossibleStepException if it is not open for comment
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the roadmap is not stored
   * @throws StaleRevisionException if somebody else changed the roadmap
   */
  public Roadmap close(Roadmap roadmap, By by) {
    return context.change(
        roadmap, CoCreationVerb.ROADMAP_CLOSE, by, (stored, at, work) -> stored.close(by, at));
  }

  /**
   * Publishes the draft at {@code level}.
   *
   * @throws ImpossibleStepException if it has not been opened for comment and closed, {@linkplain
   *     Roadmap#issues() something is missing}, a comment waits to be moderated, or it would be
   *     narrowed
   * @throws TooWidelyOpenException if the project is not that widely open
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the roadmap is not stored
   * @throws StaleRevisionException if somebody else changed the roadmap
   */
  public Roadmap publish(Roadmap roadmap, Openness level, By by) {
    return widen(
        roadmap,
        CoCreationVerb.ROADMAP_PUBLISH,
        by,
        (stored, at, work) -> {
          checkModerated(stored, work);
          return stored.publish(level, by, at);
        });
  }

  /**
   * Begins the next version; the published one stays as it is.
   *
   * @throws ImpossibleStepException if the latest version is not published yet
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the roadmap is not stored
   * @throws StaleRevisionException if somebody else changed the roadmap
   */
  public Roadmap beginNext(Roadmap roadmap, By by) {
    return context.change(
        roadmap,
        CoCreationVerb.ROADMAP_BEGIN_NEXT,
        by,
        (stored, at, work) -> stored.beginNext(by, at));
  }

  /** Joint actions follow once the roadmap is that widely open, since they hang on it. */
  private Roadmap widen(Roadmap roadmap, Verb verb, By by, Context.Step<Roadmap, Roadmap> change) {
    return context
        .store()
        .write(
            work -> {
              Roadmap widened = context.change(roadmap, verb, by, change, work);
              widenActions(widened, work);
              return widened;
            });
  }

  /** Joint actions are as widely open as the widest version that names their place. */
  private static void widenActions(Roadmap roadmap, UnitOfWork work) {
    RoadmapVersion latest = roadmap.latest();
    List<Id<RoadmapItem>> places = latest.content().places().stream().map(RoadmapItem::id).toList();
    work.all(JointAction.KIND).where(JointAction.BY_ROADMAP, roadmap.id()).toList().stream()
        .filter(action -> places.contains(action.place()))
        .filter(action -> latest.openness().isWiderThan(action.openness()))
        .forEach(action -> work.save(action.openedTo(latest.openness())));
  }

  private static void checkModerated(Roadmap roadmap, UnitOfWork work) {
    List<Id<RoadmapComment>> waiting =
        work.all(RoadmapComment.KIND)
            .where(RoadmapComment.BY_ROADMAP, roadmap.id())
            .filter(comment -> comment.state() == Moderation.WAITING)
            .map(RoadmapComment::id)
            .toList();
    if (!waiting.isEmpty()) {
      throw new ImpossibleStepException(
          Message.of("roadmap.comments-wait", roadmap.latest().number(), roadmap.id(), waiting));
    }
  }
}
