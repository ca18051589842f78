package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.loop.Context;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * Co-creating a roadmap: organisations and individuals contribute in sessions at four levels, and a
 * roadmap grows out of what they say, every item of which leads back to contributions.
 *
 * <pre>{@code
 * Session joined = coCreation.join(workshop, town, by);
 * Contribution desk = coCreation.contribute(joined, town, "One desk for all services", by);
 * RoadmapItem theme = RoadmapItem.of(Id.of("one-desk"), name, desk);
 * Roadmap roadmap = coCreation.roadmaps().begin(project, by);
 * coCreation.roadmaps().draft(roadmap, content -> content.with(theme), by);
 * }</pre>
 *
 * <p>Immutable; as thread-safe as the store behind it.
 */
public final class CoCreation {

  private final Context context;

  /** Works with {@code context}. */
  public CoCreation(Context context) {
    this.context = requireNonNull(context, "context");
  }

  /** The roadmap of a project: how it is drafted and published, version by version. */
  public Roadmaps roadmaps() {
    return new Roadmaps(context);
  }

  /** The comments on roadmaps, and their moderation. */
  public RoadmapComments comments() {
    return new RoadmapComments(context);
  }

  /** What several organisations do together because of a roadmap. */
  public JointActions jointActions() {
    return new JointActions(context);
  }

  /**
   * Lets {@code organisation} take part in {@code session}.
   *
   * @throws ImpossibleStepException if it is not invited and the session is not open to everybody
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the session is not stored
   * @throws StaleRevisionException if somebody else changed the session
   */
  public Session join(Session session, Organisation organisation, By by) {
    return context.change(
        session,
        CoCreationVerb.SESSION_JOIN,
        by,
        (stored, at, work) -> stored.joinedBy(organisation.id()));
  }

  /**
   * Contributes something for {@code organisation}, as widely open as the session.
   *
   * @throws ImpossibleStepException if the organisation does not take part in the session
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the session is not stored
   */
  public Contribution contribute(Session session, Organisation organisation, String text, By by) {
    return contribute(session, organisation, context.text(text), by);
  }

  /**
   * Contributes something, in several languages, for {@code organisation}.
   *
   * @throws ImpossibleStepException if the organisation does not take part in the session
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the session is not stored
   */
  public Contribution contribute(
      Session session, Organisation organisation, LocalizedText text, By by) {
    return contribute(session, Optional.of(organisation.id()), text, by);
  }

  /**
   * Contributes something for oneself: in a session at the Agora anybody may, elsewhere only those
   * who take part.
   *
   * @throws ImpossibleStepException if the person does not take part in the session
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the session is not stored
   */
  public Contribution contribute(Session session, String text, By by) {
    return contribute(session, Optional.empty(), context.text(text), by);
  }

  /**
   * Decides not to use {@code contribution}, for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if something has become of it already, or there is no reason
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the contribution is not stored
   * @throws StaleRevisionException if somebody else changed it
   */
  public Contribution setAside(Contribution contribution, By by) {
    return context.change(
        contribution,
        CoCreationVerb.CONTRIBUTION_SET_ASIDE,
        by,
        (stored, at, work) -> stored.setAside(by, at));
  }

  /**
   * Opens {@code contribution} again, for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if it is open, the latest version of the roadmap leads back to
   *     it, or there is no reason
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the contribution is not stored
   * @throws StaleRevisionException if somebody else changed it
   */
  public Contribution reconsider(Contribution contribution, By by) {
    return context.change(
        contribution,
        CoCreationVerb.CONTRIBUTION_RECONSIDER,
        by,
        (stored, at, work) -> {
          work.all(Roadmap.KIND)
              .find(Roadmap.idFor(stored.project()))
              .ifPresent(roadmap -> checkLeadsNowhere(stored, roadmap));
          return stored.reconsider(by, at);
        });
  }

  /**
   * Hides what {@code contribution} says from all but its project, for the reason in {@code by};
   * that something was said, and what became of it, stays.
   *
   * @throws ImpossibleStepException if it is hidden already, or there is no reason
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the contribution is not stored
   * @throws StaleRevisionException if somebody else changed it
   */
  public Contribution hide(Contribution contribution, By by) {
    return context.change(
        contribution,
        CoCreationVerb.CONTRIBUTION_HIDE,
        by,
        (stored, at, work) -> stored.hide(by, at));
  }

  /**
   * Shows {@code contribution} again, for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if it is not hidden, or there is no reason
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the contribution is not stored
   * @throws StaleRevisionException if somebody else changed it
   */
  public Contribution show(Contribution contribution, By by) {
    return context.change(
        contribution,
        CoCreationVerb.CONTRIBUTION_SHOW,
        by,
        (stored, at, work) -> stored.show(by, at));
  }

  /** What was contributed in {@code project}, in the order of the identifiers. */
  public List<Contribution> contributions(Project project, Viewer viewer) {
    return context.store().read(viewer, seen -> contributions(project, seen));
  }

  /**
   * From each item of the roadmap's latest version to its contributions, and from each contribution
   * to what became of it.
   */
  public Trace trace(Project project, Viewer viewer) {
    return context
        .store()
        .read(
            viewer,
            seen ->
                Trace.of(
                    seen.all(Roadmap.KIND).find(Roadmap.idFor(project.id())).map(Roadmap::latest),
                    contributions(project, seen)));
  }

  /** Who took part in {@code project}, in figures. */
  public Participation participation(Project project, Viewer viewer) {
    return context
        .store()
        .read(
            viewer,
            seen ->
                Participation.of(
                    seen.sessions().where(Session.BY_PROJECT, project.id()).toList(),
                    contributions(project, seen),
                    seen.organisations()::find));
  }

  private Contribution contribute(
      Session session, Optional<Id<Organisation>> organisation, LocalizedText text, By by) {
    return context.write(
        session,
        CoCreationVerb.SESSION_CONTRIBUTE,
        by,
        (stored, at, work) ->
            work.save(Contribution.given(context.newId(), stored, organisation, text, by, at)));
  }

  private static List<Contribution> contributions(Project project, Snapshot seen) {
    return seen.all(Contribution.KIND).where(Contribution.BY_PROJECT, project.id()).toList();
  }

  private static void checkLeadsNowhere(Contribution contribution, Roadmap roadmap) {
    List<Id<RoadmapItem>> items =
        roadmap.latest().content().items().stream()
            .filter(item -> item.contributions().contains(contribution.id()))
            .map(RoadmapItem::id)
            .toList();
    if (!items.isEmpty()) {
      throw new ImpossibleStepException(
          roadmap.latest().state() == VersionState.PUBLISHED
              ? Message.of(
                  "contribution.leads-on-published", contribution.id(), roadmap.id(), items)
              : Message.of("contribution.leads-on", contribution.id(), roadmap.id(), items));
    }
  }
}
