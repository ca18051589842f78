package fi.oppienjako.lessons.core.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A working session of a project: a meeting of the team, an interview, a workshop, a dialogue.
 * Immutable.
 *
 * <p>At a level narrower than {@link Openness#AGORA}, those who are invited may take part and
 * nobody else; if nobody is named as invited, everybody at the level may.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param project whose session it is
 * @param phase the phase in which it is held
 * @param kind what kind of session it is, a word of an open vocabulary such as {@code workshop} or
 *     {@code dialogue}
 * @param name what it is called
 * @param date the day on which it is held
 * @param invited the organisations that may take part; ignored at the widest level
 * @param bodies the organisations that take part
 * @param participants the persons who take part
 * @param openness how widely it is open, never wider than its project
 */
public record Session(
    Id<Session> id,
    int revision,
    Id<Project> project,
    Optional<Id<Phase>> phase,
    Term kind,
    LocalizedText name,
    LocalDate date,
    Set<Id<Organisation>> invited,
    Set<Id<Organisation>> bodies,
    Set<Id<Person>> participants,
    Openness openness)
    implements Aggregate<Session>, Visible {

  /** The sessions of a project. */
  public static final Index<Session, Project> BY_PROJECT = Index.one("project", Session::project);

  /** The kind of this aggregate. */
  public static final Kind<Session> KIND = Kind.of("session", Session.class, BY_PROJECT);

  /** The kind of a session unless another is given. */
  public static final Term SESSION = Term.of("session");

  /**
   * Checks and copies.
   *
   * @throws ImpossibleStepException if an organisation takes part that may not
   */
  public Session {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    requireNonNull(phase, "phase");
    requireNonNull(kind, "kind");
    requireNonNull(name, "name");
    requireNonNull(date, "date");
    invited = ImmutableSortedSet.copyOf(invited);
    bodies = ImmutableSortedSet.copyOf(bodies);
    participants = ImmutableSortedSet.copyOf(participants);
    requireNonNull(openness, "openness");
    for (Id<Organisation> body : bodies) {
      if (!mayTakePart(body, invited, openness)) {
        throw new ImpossibleStepException(
            Message.of("session.not-invited", body, id, openness.key(), invited));
      }
    }
  }

  /** Creates a session of {@code project} with a name and a day, at the narrowest level. */
  public static Session of(Id<Session> id, Project project, LocalizedText name, LocalDate date) {
    return new Session(
        id,
        0,
        project.id(),
        project.progress().current().map(Progress.Visit::phase),
        SESSION,
        name,
        date,
        Set.of(),
        Set.of(),
        Set.of(),
        Openness.LAB);
  }

  /** Returns this session, of {@code kind} and held at {@code level} for {@code invited}. */
  public Session as(Term kind, Openness level, Set<Id<Organisation>> invited) {
    return new Session(
        id, revision, project, phase, kind, name, date, invited, bodies, participants, level);
  }

  /** Whether the organisation {@code body} may take part. */
  public boolean mayTakePart(Id<Organisation> body) {
    return mayTakePart(body, invited, openness);
  }

  /**
   * Returns this session, with the organisation {@code body} taking part.
   *
   * @throws ImpossibleStepException if it may not
   */
  public Session joinedBy(Id<Organisation> body) {
    Set<Id<Organisation>> more =
        ImmutableSet.<Id<Organisation>>builder().addAll(bodies).add(body).build();
    return new Session(
        id, revision, project, phase, kind, name, date, invited, more, participants, openness);
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.of(openness);
  }

  @Override
  public Optional<Ref<Project>> ownedBy() {
    return Optional.of(Project.KIND.ref(project));
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of(Project.KIND.ref(project));
  }

  @Override
  public Kind<Session> storedAs() {
    return KIND;
  }

  @Override
  public Session atRevision(int revision) {
    return new Session(
        id, revision, project, phase, kind, name, date, invited, bodies, participants, openness);
  }

  private static boolean mayTakePart(
      Id<Organisation> body, Set<Id<Organisation>> invited, Openness openness) {
    return openness == Openness.AGORA || invited.isEmpty() || invited.contains(body);
  }
}
