package fi.oppienjako.lessons.core.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How a project plans to work: the process that it follows, its own or one from a playbook.
 * Immutable.
 *
 * @param id the identifier, which is that of its project: a project has one plan, revision by
 *     revision
 * @param revision how many times it has been saved
 * @param project whose plan it is
 * @param playbook the playbook that the process was taken from; empty if it is the project's own
 * @param adaptations the departures from the playbook, in the order in which they were made
 * @param process the process, with every adaptation applied
 * @param openness how widely the plan is open, never wider than its project
 */
public record Plan(
    Id<Plan> id,
    int revision,
    Id<Project> project,
    Optional<Id<Playbook>> playbook,
    List<Adaptation> adaptations,
    ProcessModel process,
    Openness openness)
    implements Aggregate<Plan>, Visible {

  /** The kind of this aggregate. */
  public static final Kind<Plan> KIND = Kind.of("plan", Plan.class);

  /**
   * Checks.
   *
   * @throws InvalidValueException if the identifier is not that of the project
   */
  public Plan {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    requireNonNull(playbook, "playbook");
    adaptations = ImmutableList.copyOf(adaptations);
    requireNonNull(process, "process");
    requireNonNull(openness, "openness");
    if (!id.equals(idFor(project))) {
      throw new InvalidValueException(Message.of("plan.id-of-another", project, id));
    }
  }

  /** Returns the identifier of the plan of {@code project}. */
  public static Id<Plan> idFor(Id<Project> project) {
    return Id.of(project.value());
  }

  /**
   * Returns a plan of {@code project} that follows {@code playbook} as it is, as open as the
   * project.
   */
  public static Plan following(Project project, Playbook playbook) {
    return new Plan(
        idFor(project.id()),
        0,
        project.id(),
        Optional.of(playbook.id()),
        List.of(),
        playbook.process(),
        project.openness());
  }

  /** Returns a plan of {@code project} with a process of its own, as open as the project. */
  public static Plan own(Project project, ProcessModel process) {
    return new Plan(
        idFor(project.id()),
        0,
        project.id(),
        Optional.empty(),
        List.of(),
        process,
        project.openness());
  }

  /**
   * Returns this plan, changed by {@code more}, one after the other; the changes are recorded as
   * departures.
   *
   * @throws fi.oppienjako.lessons.core.model.ImpossibleStepException if one names something that is
   *     not there
   * @throws InvalidValueException if the result is not a valid process, for instance because an
   *     identifier occurs twice
   */
  public Plan adapted(Adaptation... more) {
    ProcessModel changed = process;
    for (Adaptation one : more) {
      changed = one.applyTo(changed);
    }
    List<Adaptation> all =
        ImmutableList.<Adaptation>builder().addAll(adaptations).add(more).build();
    return new Plan(id, revision, project, playbook, all, changed, openness);
  }

  /**
   * Returns how this departs from {@code followed}, in the order in which it was changed, by the
   * names that people know. What was dropped and at once added again in another form is one
   * departure, a change. A change that the current version of the playbook no longer allows is
   * described by its identifiers.
   *
   * @throws InvalidValueException if this plan does not follow {@code followed}
   */
  public List<LocalizedText> departuresFrom(Playbook followed) {
    if (!playbook.equals(Optional.of(followed.id()))) {
      throw new InvalidValueException(Message.of("plan.follows-another", id, followed.id()));
    }
    return Departures.of(adaptations, followed.process());
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
  public Kind<Plan> storedAs() {
    return KIND;
  }

  @Override
  public Plan atRevision(int revision) {
    return new Plan(id, revision, project, playbook, adaptations, process, openness);
  }
}
