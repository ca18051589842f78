package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.OverlapJudgement;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.sharing.Sharing;

/**
 * A consistent view of everything that a viewer may see. Not to be used after the transaction that
 * it belongs to.
 */
public interface Snapshot {

  /** What its viewer sees. */
  Sight sight();

  /** Whose view it is. */
  default Viewer viewer() {
    return sight().viewer();
  }

  /** Returns all aggregates of one kind, each as the viewer may see it. */
  <A extends Aggregate<A>> View<A> all(Kind<A> kind);

  /** Lessons, each as {@link fi.oppienjako.lessons.core.lesson.Lesson#redactedAt} shows it. */
  Lessons lessons();

  /**
   * Returns the aggregate with that identifier.
   *
   * @throws NotFoundException if there is none or the viewer may not see it
   */
  default <A extends Aggregate<A>> A get(Kind<A> kind, Id<A> id) {
    return all(kind).find(id).orElseThrow(() -> new NotFoundException(new Ref<>(kind, id)));
  }

  /** Persons; beyond the Lab, without what they have not agreed to show. */
  default View<Person> persons() {
    return all(Person.KIND);
  }

  /** Organisations. */
  default View<Organisation> organisations() {
    return all(Organisation.KIND);
  }

  /** Playbooks. */
  default View<Playbook> playbooks() {
    return all(Playbook.KIND);
  }

  /** Programmes. */
  default View<Programme> programmes() {
    return all(Programme.KIND);
  }

  /** Projects. */
  default View<Project> projects() {
    return all(Project.KIND);
  }

  /** Plans; {@link Plan#idFor} gives the identifier of a project's plan. */
  default View<Plan> plans() {
    return all(Plan.KIND);
  }

  /** Sessions. */
  default View<Session> sessions() {
    return all(Session.KIND);
  }

  /** Comments. */
  default View<Comment> comments() {
    return all(Comment.KIND);
  }

  /** Actions. */
  default View<Action> actions() {
    return all(Action.KIND);
  }

  /** Sharings. */
  default View<Sharing> sharings() {
    return all(Sharing.KIND);
  }

  /** Look-ups. */
  default View<LookUp> lookUps() {
    return all(LookUp.KIND);
  }

  /** What was judged about projects that look alike. */
  default View<OverlapJudgement> overlapJudgements() {
    return all(OverlapJudgement.KIND);
  }

  /** Reuses. */
  default View<Reuse> reuses() {
    return all(Reuse.KIND);
  }
}
