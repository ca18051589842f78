package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Actions;
import fi.oppienjako.lessons.core.port.Comments;
import fi.oppienjako.lessons.core.port.Kind;
import fi.oppienjako.lessons.core.port.Lessons;
import fi.oppienjako.lessons.core.port.LookUps;
import fi.oppienjako.lessons.core.port.Projects;
import fi.oppienjako.lessons.core.port.Reuses;
import fi.oppienjako.lessons.core.port.Sessions;
import fi.oppienjako.lessons.core.port.Sharings;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import java.util.function.Supplier;

/** What a reader may see in one session. */
class JdbiSnapshot implements Snapshot {

  private final Viewer reader;
  private final Supplier<Transaction> session;

  JdbiSnapshot(Viewer reader, Supplier<Transaction> session) {
    this.reader = reader;
    this.session = session;
  }

  @Override
  public Viewer reader() {
    return reader;
  }

  @Override
  public View<Person> persons() {
    return new JdbiView<>(PersonTable.PERSONS, reader, session);
  }

  @Override
  public View<Organisation> organisations() {
    return new JdbiView<>(OrganisationTable.ORGANISATIONS, reader, session);
  }

  @Override
  public View<Playbook> playbooks() {
    throw Tables.notKept(Kind.PLAYBOOK);
  }

  @Override
  public View<Programme> programmes() {
    return new JdbiView<>(ProgrammeTable.PROGRAMMES, reader, session);
  }

  @Override
  public Projects projects() {
    return new JdbiProjects(reader, session);
  }

  @Override
  public View<Plan> plans() {
    throw Tables.notKept(Kind.PLAN);
  }

  @Override
  public Sessions sessions() {
    throw Tables.notKept(Kind.SESSION);
  }

  @Override
  public Lessons lessons() {
    return new JdbiLessons(reader, session);
  }

  @Override
  public Comments comments() {
    throw Tables.notKept(Kind.COMMENT);
  }

  @Override
  public Actions actions() {
    throw Tables.notKept(Kind.ACTION);
  }

  @Override
  public Sharings sharings() {
    throw Tables.notKept(Kind.SHARING);
  }

  @Override
  public LookUps lookUps() {
    throw Tables.notKept(Kind.LOOK_UP);
  }

  @Override
  public Reuses reuses() {
    throw Tables.notKept(Kind.REUSE);
  }

  @Override
  public <A extends Aggregate<A>> View<A> all(Class<A> kind) {
    return new JdbiView<>(Tables.of(kind), reader, session);
  }
}
