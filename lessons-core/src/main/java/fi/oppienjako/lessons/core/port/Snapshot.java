package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;

/**
 * One consistent view of everything that a reader may see. Not to be used after its piece of work.
 */
public interface Snapshot {

  /** Who reads. */
  Viewer reader();

  /** Persons; what they have not allowed to be shown is left out beyond the Lab. */
  View<Person> persons();

  /** Bodies. */
  View<Organisation> organisations();

  /** Playbooks. */
  View<Playbook> playbooks();

  /** Programmes. */
  View<Programme> programmes();

  /** Projects. */
  Projects projects();

  /** Plans; a project's plan is found under {@link Plan#idFor}. */
  View<Plan> plans();

  /** Sessions. */
  Sessions sessions();

  /** Lessons, each as {@link fi.oppienjako.lessons.core.lesson.Lesson#redactedFor} shows it. */
  Lessons lessons();

  /** Comments. */
  Comments comments();

  /** Actions. */
  Actions actions();

  /** Sharings. */
  Sharings sharings();

  /** Look-ups. */
  LookUps lookUps();

  /** Reuses. */
  Reuses reuses();

  /**
   * All of one kind, for kinds that have no view of their own here; with them, the same as theirs.
   *
   * @throws IllegalArgumentException if it is no kind that stores keep
   */
  <A extends Aggregate<A>> View<A> all(Class<A> kind);
}
