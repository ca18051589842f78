package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.Participation;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapComment;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.cocreation.Trace;
import fi.oppienjako.lessons.core.cocreation.VersionState;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Do, the way of the digital roadmap: bodies join sessions and contribute, anybody remarks on what
 * comes of it, and every contribution is told what became of it.
 */
public final class CoCreating {

  private final Context context;
  private final KeptSteps steps;

  /** With what it works with. */
  public CoCreating(Context context) {
    this.context = context;
    this.steps = new KeptSteps(context);
  }

  /** {@code body} takes part in {@code session}. */
  public Session join(Session session, Id<Organisation> body, By by) {
    return steps.take(
        session, Session.KIND, LoopStep.DO, by, (kept, at, work) -> kept.joinedBy(body));
  }

  /**
   * Something is given to {@code session}, as open as the session and its project.
   *
   * @param body for which it is given; empty if the giver speaks for themselves
   */
  public Contribution contribute(
      Session session, Optional<Id<Organisation>> body, LocalizedText text, By by) {
    context.permit(by, LoopStep.DO, session);
    return context
        .store()
        .write(
            work -> {
              Session held =
                  work.get(Session.KIND, session.id());
              Project project =
                  work.get(Project.KIND, held.project());
              return work.save(
                  Contribution.given(context.newId(), held, body, text, by, context.now())
                      .openAtMostAt(project.openness()));
            });
  }

  /** {@code contribution} is not used, for a reason. */
  public Contribution setAside(Contribution contribution, By by) {
    return steps.take(
        contribution,
        Contribution.KIND,
        LoopStep.DO,
        by,
        (kept, at, work) -> kept.setAside(by, at));
  }

  /** {@code contribution} is open again, for a reason; not while the roadmap leads back to it. */
  public Contribution reconsider(Contribution contribution, By by) {
    return steps.take(
        contribution,
        Contribution.KIND,
        LoopStep.DO,
        by,
        (kept, at, work) -> {
          work.all(Roadmap.KIND)
              .find(Roadmap.idFor(kept.project()))
              .ifPresent(roadmap -> checkLeadsNowhere(kept, roadmap));
          return kept.reconsider(by, at);
        });
  }

  /**
   * Something is said on the last version of {@code roadmap} that its reader sees.
   *
   * @param line the line that is commented on; empty if it is the draft as a whole
   */
  public RoadmapComment remark(Roadmap roadmap, Optional<Id<RoadmapItem>> line, LocalizedText text, By by) {
    context.permit(by, LoopStep.SHARE, roadmap);
    return context
        .store()
        .write(
            work -> {
              Roadmap kept =
                  work.get(Roadmap.KIND, roadmap.id());
              Roadmap told = kept.upTo(roadmap.latest().number());
              Id<RoadmapComment> id = context.newId();
              return work.save(
                  line.map(on -> RoadmapComment.onLine(id, told, on, text, by, context.now()))
                      .orElseGet(() -> RoadmapComment.onDraft(id, told, text, by, context.now())));
            });
  }

  /** {@code remark} is shown. */
  public RoadmapComment show(RoadmapComment remark, By by) {
    return steps.take(
        remark, RoadmapComment.KIND, LoopStep.SHARE, by, (kept, at, work) -> kept.show(by, at));
  }

  /** {@code remark} is hidden, for a reason. */
  public RoadmapComment hide(RoadmapComment remark, By by) {
    return steps.take(
        remark, RoadmapComment.KIND, LoopStep.SHARE, by, (kept, at, work) -> kept.hide(by, at));
  }

  /** What was contributed in {@code project}, in the order of the identifiers. */
  public List<Contribution> contributions(Project project, Viewer reader) {
    return read(reader, seen -> contributions(project, seen));
  }

  /** What was said on the roadmap of {@code project}, in the order of the identifiers. */
  public List<RoadmapComment> remarks(Project project, Viewer reader) {
    return read(
        reader,
        seen -> KeptSteps.all(seen, RoadmapComment.KIND, remark -> remark.project().equals(project.id())));
  }

  /** What leads where between contributions and the roadmap's last version. */
  public Trace trace(Project project, Viewer reader) {
    return read(
        reader,
        seen ->
            Trace.of(
                seen.all(Roadmap.KIND).find(Roadmap.idFor(project.id())).map(Roadmap::latest),
                contributions(project, seen)));
  }

  /** Who took part in {@code project}, in figures. */
  public Participation participation(Project project, Viewer reader) {
    return read(
        reader,
        seen ->
            Participation.of(
                seen.sessions().where(Session.BY_PROJECT, project.id()).toList(),
                contributions(project, seen),
                seen.organisations()::find));
  }

  private <T> T read(Viewer reader, Function<Snapshot, T> work) {
    return context.store().read(reader, work);
  }

  private static List<Contribution> contributions(Project project, Snapshot seen) {
    return KeptSteps.all(seen, Contribution.KIND, given -> given.project().equals(project.id()));
  }

  private static void checkLeadsNowhere(Contribution contribution, Roadmap roadmap) {
    List<Id<RoadmapItem>> lines =
        roadmap.latest().parts().lines().stream()
            .filter(line -> line.contributions().contains(contribution.id()))
            .map(RoadmapItem::id)
            .toList();
    if (!lines.isEmpty()) {
      throw new ImpossibleStepException(
          "contribution '%s' cannot be reconsidered while lines of roadmap '%s' lead back to it: %s; %stake it off them in the draft, for a reason"
              .formatted(
                  contribution.id(),
                  roadmap.id(),
                  lines,
                  roadmap.latest().state() == VersionState.PUBLISHED
                      ? "begin the next version and "
                      : ""));
    }
  }
}
