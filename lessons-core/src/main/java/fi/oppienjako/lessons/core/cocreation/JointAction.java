package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Redactable;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Labelled;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is done together at a place that a roadmap names: by whom, by when, and how it stands.
 * Immutable; it goes on after the roadmap is published, and leads back to contributions through its
 * place.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param roadmap the roadmap that names the place
 * @param project whose roadmap it is
 * @param place the place of joint action
 * @param owner the organisation that answers for it
 * @param openness how widely it is open, never wider than the roadmap
 * @param history what was done with it, earliest first; at least one step
 */
public record JointAction(
    Id<JointAction> id,
    int revision,
    Id<Roadmap> roadmap,
    Id<Project> project,
    Id<RoadmapItem> place,
    Id<Organisation> owner,
    Openness openness,
    History<Stage> history)
    implements Aggregate<JointAction>, Visible, Redactable<JointAction> {

  /** The joint actions of a roadmap. */
  public static final Index<JointAction, Roadmap> BY_ROADMAP =
      Index.one("roadmap", JointAction::roadmap);

  /** The kind of such things. */
  public static final Kind<JointAction> KIND =
      Kind.of("joint-action", JointAction.class, BY_ROADMAP);

  /** How a joint action stands. */
  public enum State implements Labelled {
    /** Somebody answers for it. */
    AGREED("start", "postpone", "drop"),
    /** It has begun. */
    STARTED("finish", "postpone", "drop"),
    /** It is done, as the reason shows. */
    DONE,
    /** It is not to be done after all, for a reason. */
    DROPPED;

    private final ImmutableList<String> possible;

    State(String... possible) {
      this.possible = ImmutableList.copyOf(possible);
    }

    /** Whether it is still to be done. */
    public boolean isOpen() {
      return this == AGREED || this == STARTED;
    }

    /** The word for it in files and programs: the name in lower case. */
    @Override
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it, in fi, sv and en. */
    @Override
    public LocalizedText label() {
      return Messages.in("joint-action." + key());
    }
  }

  /**
   * Checks.
   *
   * @throws InvalidValueException if the history does not begin with its being agreed
   */
  public JointAction {
    requireNonNull(id, "id");
    requireNonNull(roadmap, "roadmap");
    requireNonNull(project, "project");
    requireNonNull(place, "place");
    requireNonNull(owner, "owner");
    requireNonNull(openness, "openness");
    if (history.entries().isEmpty() || history.entries().get(0).state().state() != State.AGREED) {
      throw new InvalidValueException(Message.of("joint-action.begins-agreed"));
    }
  }

  /**
   * A joint action of {@code owner} at {@code place}; as open as the roadmap's last version.
   *
   * @throws ImpossibleStepException if that has no such place
   */
  public static JointAction agree(
      Id<JointAction> id,
      Roadmap roadmap,
      Id<RoadmapItem> place,
      Id<Organisation> owner,
      LocalDate due,
      By by,
      Instant at) {
    List<Id<RoadmapItem>> places =
        roadmap.latest().content().places().stream().map(RoadmapItem::id).toList();
    if (!places.contains(place)) {
      throw new ImpossibleStepException(
          Message.of(
              "joint-action.no-such-place",
              roadmap.latest().number(),
              roadmap.id(),
              place,
              places.isEmpty() ? Message.of("roadmap.no-items") : places));
    }
    return new JointAction(
        id,
        0,
        roadmap.id(),
        roadmap.project(),
        place,
        owner,
        roadmap.latest().openness(),
        History.of(new Stage(State.AGREED, due, roadmap.latest().openness()), by, at));
  }

  /** How it stands. */
  public State state() {
    return latest().state();
  }

  /** The last day on which it is in time. */
  public LocalDate due() {
    return latest().due();
  }

  /**
   * It has begun.
   *
   * @throws ImpossibleStepException if it has begun already, or is done or dropped
   */
  public JointAction start(By by, Instant at) {
    return step("start", State.STARTED, due(), by, at);
  }

  /**
   * It is done, as the reason in {@code by} shows.
   *
   * @throws ImpossibleStepException if it has not begun, is done or dropped, or no reason is given
   */
  public JointAction finish(By by, Instant at) {
    return reasoned(by).step("finish", State.DONE, due(), by, at);
  }

  /**
   * It is not to be done after all, for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if it is done or dropped, or no reason is given
   */
  public JointAction drop(By by, Instant at) {
    return reasoned(by).step("drop", State.DROPPED, due(), by, at);
  }

  /**
   * It is to be done until {@code due} instead, for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if it is done or dropped, or no reason is given
   */
  public JointAction postpone(LocalDate due, By by, Instant at) {
    return reasoned(by).step("postpone", state(), due, by, at);
  }

  /** Whether it is still to be done after the day on which it was due. */
  public boolean isOverdueOn(LocalDate today) {
    return state().isOpen() && due().isBefore(today);
  }

  /** This joint action, open at {@code level} if that is wider than before. */
  public JointAction openedTo(Openness level) {
    return with(revision, openness.isWiderThan(level) ? openness : level, history);
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
    return List.of(Roadmap.KIND.ref(roadmap), Project.KIND.ref(project));
  }

  @Override
  public Map<String, List<?>> onlyGrows() {
    return Map.of("history", history.entries());
  }

  @Override
  public boolean isSuccessorOf(JointAction stored) {
    return !stored.openness.isWiderThan(openness) && Aggregate.super.isSuccessorOf(stored);
  }

  @Override
  public Kind<JointAction> storedAs() {
    return KIND;
  }

  @Override
  public JointAction atRevision(int revision) {
    return with(revision, openness, history);
  }

  private JointAction reasoned(By by) {
    if (by.reason().isEmpty()) {
      throw new ImpossibleStepException(Message.of("joint-action.needs-reason", id));
    }
    return this;
  }

  private JointAction step(String step, State next, LocalDate due, By by, Instant at) {
    if (!state().possible.contains(step)) {
      throw ImpossibleStepException.from(KIND.ref(id), state(), step, state().possible);
    }
    return with(revision, openness, history.then(new Stage(next, due, openness), by, at));
  }

  /**
   * As those outside its project see it at {@code level}: without who did what and why while it was
   * less widely open.
   */
  @Override
  public JointAction redactedAt(Openness level) {
    return with(
        revision, openness, history.naming(step -> step.state().openness().isVisibleAt(level)));
  }

  private JointAction with(int revision, Openness openness, History<Stage> history) {
    return new JointAction(id, revision, roadmap, project, place, owner, openness, history);
  }

  private Stage latest() {
    return history.entries().get(history.entries().size() - 1).state();
  }
}
