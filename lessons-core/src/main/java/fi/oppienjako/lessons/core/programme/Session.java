package fi.oppienjako.lessons.core.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Planned;
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
import java.util.function.Consumer;

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
 * @param notes what was talked about; like the results and the material, read by all who may see
 *     the session
 * @param results what came of it, one by one
 * @param material what it leaves to read or watch
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
    Openness openness,
    Optional<LocalizedText> notes,
    List<LocalizedText> results,
    List<Material> material)
    implements Aggregate<Session>, Visible, Planned<Session> {

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
    requireNonNull(notes, "notes");
    results = ImmutableList.copyOf(results);
    material = ImmutableList.copyOf(material);
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
        Openness.LAB,
        Optional.empty(),
        List.of(),
        List.of());
  }

  /** Returns this session, of {@code kind} and held at {@code level} for {@code invited}. */
  public Session as(Term kind, Openness level, Set<Id<Organisation>> invited) {
    return with(
        copy -> {
          copy.kind = kind;
          copy.openness = level;
          copy.invited = invited;
        });
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
    return with(copy -> copy.bodies = Sets.union(bodies, Set.of(body)));
  }

  /** Returns this session, with {@code persons} taking part besides those who do already. */
  public Session attendedBy(Collection<Id<Person>> persons) {
    return with(copy -> copy.participants = Sets.union(participants, Set.copyOf(persons)));
  }

  /** Returns this session with {@code notes} in place of what was noted before. */
  public Session noting(LocalizedText notes) {
    return with(copy -> copy.notes = Optional.of(notes));
  }

  /** Returns this session with {@code results} in place of those given before. */
  public Session resultingIn(LocalizedText... results) {
    return with(copy -> copy.results = List.of(results));
  }

  /** Returns this session, leaving {@code material} in place of what was given before. */
  public Session leaving(Material... material) {
    return with(copy -> copy.material = List.of(material));
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

  /** Also checks that it has its phase, which those who do not see the plan do not see. */
  @Override
  public boolean isSuccessorOf(Session stored) {
    return Aggregate.super.isSuccessorOf(stored) && (phase.isPresent() || stored.phase.isEmpty());
  }

  /** Without the phase in which it is held. */
  @Override
  public Session withoutPlan() {
    return with(copy -> copy.phase = Optional.empty());
  }

  @Override
  public Kind<Session> storedAs() {
    return KIND;
  }

  @Override
  public Session atRevision(int revision) {
    return with(copy -> copy.revision = revision);
  }

  private Session with(Consumer<Copy> change) {
    Copy copy = new Copy();
    change.accept(copy);
    return new Session(
        id,
        copy.revision,
        project,
        copy.phase,
        copy.kind,
        name,
        date,
        copy.invited,
        copy.bodies,
        copy.participants,
        copy.openness,
        copy.notes,
        copy.results,
        copy.material);
  }

  /** The parts that change, to be changed. */
  private final class Copy {
    private int revision = Session.this.revision;
    private Optional<Id<Phase>> phase = Session.this.phase;
    private Term kind = Session.this.kind;
    private Set<Id<Organisation>> invited = Session.this.invited;
    private Set<Id<Organisation>> bodies = Session.this.bodies;
    private Set<Id<Person>> participants = Session.this.participants;
    private Openness openness = Session.this.openness;
    private Optional<LocalizedText> notes = Session.this.notes;
    private List<LocalizedText> results = Session.this.results;
    private List<Material> material = Session.this.material;
  }

  private static boolean mayTakePart(
      Id<Organisation> body, Set<Id<Organisation>> invited, Openness openness) {
    return openness == Openness.AGORA || invited.isEmpty() || invited.contains(body);
  }
}
