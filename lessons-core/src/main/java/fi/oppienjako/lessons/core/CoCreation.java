package fi.oppienjako.lessons.core;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.cocreation.Participation;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapComment;
import fi.oppienjako.lessons.core.cocreation.RoadmapContent;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.cocreation.Trace;
import fi.oppienjako.lessons.core.loop.CoCreating;
import fi.oppienjako.lessons.core.loop.Context;
import fi.oppienjako.lessons.core.loop.Roadmapping;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The way of the digital roadmap: contributions in sessions at four levels, a roadmap whose every
 * line leads back to them, remarks on it, and what is done together because of it.
 *
 * <p>Begun by {@link LessonSharing#coCreation}; what is told there of verbs holds here too.
 */
public final class CoCreation {

  private final Context around;
  private final CoCreating coCreating;
  private final Roadmapping mapping;

  CoCreation(Context around) {
    this.around = around;
    this.coCreating = new CoCreating(around);
    this.mapping = new Roadmapping(around);
  }

  /** {@code body} takes part in {@code session}; refused if it may not. */
  public Session join(Session session, Organisation body, By by) {
    return coCreating.join(session, body.id(), by);
  }

  /** {@code body}, which takes part in {@code session}, contributes something. */
  public Contribution contribute(Session session, Organisation body, String text, By by) {
    return contribute(session, body, around.text(text), by);
  }

  /** {@code body}, which takes part in {@code session}, contributes something. */
  public Contribution contribute(Session session, Organisation body, LocalizedText text, By by) {
    return coCreating.contribute(session, Optional.of(body.id()), text, by);
  }

  /** Somebody contributes for themselves: at the Agora anybody, elsewhere who takes part. */
  public Contribution contribute(Session session, String text, By by) {
    return coCreating.contribute(session, Optional.empty(), around.text(text), by);
  }

  /** Does not use {@code contribution}, for the reason in {@code by}. */
  public Contribution setAside(Contribution contribution, By by) {
    return coCreating.setAside(contribution, by);
  }

  /** Opens {@code contribution} again, for the reason in {@code by}. */
  public Contribution reconsider(Contribution contribution, By by) {
    return coCreating.reconsider(contribution, by);
  }

  /** Begins the roadmap of {@code project} with an empty draft, open at the Lab. */
  public Roadmap begin(Project project, By by) {
    return mapping.begin(project, by);
  }

  /**
   * Changes what the draft says. Contributions that lines lead back to from now on tell that they
   * went into the roadmap; those that no line leads back to any more are open again, for the reason
   * in {@code by}.
   */
  public Roadmap draft(Roadmap roadmap, By by, UnaryOperator<RoadmapContent> telling) {
    return mapping.draft(roadmap, by, telling);
  }

  /** Opens the draft for comment at {@code level}. */
  public Roadmap open(Roadmap roadmap, Openness level, By by) {
    return mapping.open(roadmap, level, by);
  }

  /** Closes the draft for comment. */
  public Roadmap close(Roadmap roadmap, By by) {
    return mapping.close(roadmap, by);
  }

  /** Publishes the draft at {@code level}, once it lacks nothing and every remark is moderated. */
  public Roadmap publish(Roadmap roadmap, Openness level, By by) {
    return mapping.publish(roadmap, level, by);
  }

  /** Begins the next version; the published one stays as it is. */
  public Roadmap beginNext(Roadmap roadmap, By by) {
    return mapping.beginNext(roadmap, by);
  }

  /** Says something on the draft of {@code roadmap}, while it is open for comment. */
  public RoadmapComment remark(Roadmap roadmap, String text, By by) {
    return coCreating.remark(roadmap, Optional.empty(), around.text(text), by);
  }

  /** Says something on a finding: a line of {@code roadmap}. */
  public RoadmapComment remark(Roadmap roadmap, Id<RoadmapItem> line, String text, By by) {
    return coCreating.remark(roadmap, Optional.of(line), around.text(text), by);
  }

  /** Shows {@code remark} to those at its level. */
  public RoadmapComment show(RoadmapComment remark, By by) {
    return coCreating.show(remark, by);
  }

  /** Keeps {@code remark} from all but the project, for the reason in {@code by}. */
  public RoadmapComment hide(RoadmapComment remark, By by) {
    return coCreating.hide(remark, by);
  }

  /** Lets {@code owner} answer until {@code due} for what is done at {@code place}. */
  public JointAction agree(
      Roadmap roadmap, Id<RoadmapItem> place, Organisation owner, LocalDate due, By by) {
    return mapping.agree(roadmap, place, owner.id(), due, by);
  }

  /** Says that {@code action} has begun. */
  public JointAction start(JointAction action, By by) {
    return mapping.step(action, by, (kept, at) -> kept.start(by, at));
  }

  /** Says that {@code action} is done, as the reason in {@code by} tells. */
  public JointAction finish(JointAction action, By by) {
    return mapping.step(action, by, (kept, at) -> kept.finish(by, at));
  }

  /** Says that {@code action} is not to be done after all, for the reason in {@code by}. */
  public JointAction drop(JointAction action, By by) {
    return mapping.step(action, by, (kept, at) -> kept.drop(by, at));
  }

  /** Gives {@code action} another date, for the reason in {@code by}. */
  public JointAction postpone(JointAction action, LocalDate due, By by) {
    return mapping.step(action, by, (kept, at) -> kept.postpone(due, by, at));
  }

  /** The roadmap of {@code project}; empty if there is none for this reader. */
  public Optional<Roadmap> roadmap(Project project, Viewer reader) {
    return mapping.roadmap(project, reader);
  }

  /** What was contributed in {@code project}. */
  public List<Contribution> contributions(Project project, Viewer reader) {
    return coCreating.contributions(project, reader);
  }

  /** What was said on the roadmap of {@code project}. */
  public List<RoadmapComment> remarks(Project project, Viewer reader) {
    return coCreating.remarks(project, reader);
  }

  /** What is done together in {@code project}. */
  public List<JointAction> jointActions(Project project, Viewer reader) {
    return mapping.jointActions(project, reader);
  }

  /**
   * From each line of the roadmap's last version to its contributions, and from each contribution
   * to what became of it.
   */
  public Trace trace(Project project, Viewer reader) {
    return coCreating.trace(project, reader);
  }

  /** Who took part in {@code project}, in figures. */
  public Participation participation(Project project, Viewer reader) {
    return coCreating.participation(project, reader);
  }
}
