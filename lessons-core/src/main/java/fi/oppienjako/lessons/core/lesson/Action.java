package fi.oppienjako.lessons.core.lesson;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Labelled;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Messages;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A task that follows from a lesson. Immutable. Only the project that does it can see it.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param lesson what it follows from
 * @param project the project that does it
 * @param text what is to be done
 * @param owner who is responsible for it
 * @param due the day on which it is due
 * @param state its state
 * @param closed the day on which it was done or dropped
 * @param proof what shows that it was done, or why it was dropped
 */
public record Action(
    Id<Action> id,
    int revision,
    Id<Lesson> lesson,
    Id<Project> project,
    LocalizedText text,
    Id<Person> owner,
    LocalDate due,
    State state,
    Optional<LocalDate> closed,
    Optional<LocalizedText> proof)
    implements Aggregate<Action>, Visible {

  /** The actions of a project. */
  public static final Index<Action, Project> BY_PROJECT = Index.one("project", Action::project);

  /** The kind of this aggregate. */
  public static final Kind<Action> KIND = Kind.of("action", Action.class, BY_PROJECT);

  /** The state of an action. */
  public enum State implements Labelled {
    /** To be done. */
    OPEN,
    /** Done, with proof. */
    DONE,
    /** Dropped, with a reason. */
    DROPPED;

    /** The word for it in files and programs: the name in lower case. */
    @Override
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it, in fi, sv and en. */
    @Override
    public LocalizedText label() {
      return Messages.in("action-state." + key());
    }
  }

  /**
   * Checks that nothing is missing.
   *
   * @throws InvalidValueException if it is open and has a closing day, or is closed without a day
   *     or a proof
   */
  public Action {
    requireNonNull(id, "id");
    requireNonNull(lesson, "lesson");
    requireNonNull(project, "project");
    requireNonNull(text, "text");
    requireNonNull(owner, "owner");
    requireNonNull(due, "due");
    requireNonNull(state, "state");
    if (closed.isPresent() == (state == State.OPEN) || proof.isPresent() == (state == State.OPEN)) {
      throw new InvalidValueException(Message.of("action.outcome"));
    }
  }

  /** Creates an open action. */
  public static Action open(
      Id<Action> id, Lesson lesson, LocalizedText text, Id<Person> owner, LocalDate due) {
    return new Action(
        id,
        0,
        lesson.id(),
        lesson.origin().project(),
        text,
        owner,
        due,
        State.OPEN,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Returns this action, done on {@code day}, as {@code proof} shows.
   *
   * @throws ImpossibleStepException if it is not open
   */
  public Action done(LocalDate day, LocalizedText proof) {
    return closed(State.DONE, day, proof);
  }

  /**
   * Returns this action, dropped for {@code reason}.
   *
   * @throws ImpossibleStepException if it is not open
   */
  public Action dropped(LocalDate day, LocalizedText reason) {
    return closed(State.DROPPED, day, reason);
  }

  /** Whether it is still open on {@code today}, after the day on which it was due. */
  public boolean isOverdueOn(LocalDate today) {
    return due.isBefore(today) && closed.filter(day -> !day.isAfter(today)).isEmpty();
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.empty();
  }

  @Override
  public Optional<Ref<Project>> ownedBy() {
    return Optional.of(Project.KIND.ref(project));
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of(Lesson.KIND.ref(lesson));
  }

  @Override
  public Kind<Action> storedAs() {
    return KIND;
  }

  @Override
  public Action atRevision(int revision) {
    return new Action(id, revision, lesson, project, text, owner, due, state, closed, proof);
  }

  private Action closed(State state, LocalDate day, LocalizedText proof) {
    if (this.state != State.OPEN) {
      throw new ImpossibleStepException(Message.of("action.closed", id, this.state, state));
    }
    return new Action(
        id,
        revision,
        lesson,
        project,
        text,
        owner,
        due,
        state,
        Optional.of(day),
        Optional.of(proof));
  }
}
