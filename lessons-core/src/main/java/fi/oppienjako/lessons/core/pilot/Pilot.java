package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Added;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A bounded trial, followed by evaluation. Immutable.
 *
 * <p>Once it has been evaluated or called off, nothing of it changes but what is said about it and
 * how widely it is open: what comes next is a later pilot that builds on it.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param project the project that tries it
 * @param organisation the organisation in whose work it is tried
 * @param trial what is tried
 * @param origin where it came from
 * @param planners how many people of each group planned it
 * @param participants how many people of each group took part
 * @param feedback what participants said; nothing of it is ever lost
 * @param evaluation what it showed; empty until it has been evaluated
 * @param calledOff why it never began; empty unless it was called off
 * @param openness how widely it is open, never wider than its project and what it came from
 */
public record Pilot(
    Id<Pilot> id,
    int revision,
    Id<Project> project,
    Id<Organisation> organisation,
    Trial trial,
    PilotOrigin origin,
    GroupCounts planners,
    GroupCounts participants,
    List<Feedback> feedback,
    Optional<Evaluation> evaluation,
    Optional<CallingOff> calledOff,
    Openness openness)
    implements Aggregate<Pilot>, Visible {

  /** The pilots of a project. */
  public static final Index<Pilot, Project> BY_PROJECT = Index.one("project", Pilot::project);

  /** The kind of such things. */
  public static final Kind<Pilot> KIND = Kind.of("pilot", Pilot.class, BY_PROJECT);

  /** Checks and copies. */
  public Pilot {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    requireNonNull(organisation, "organisation");
    requireNonNull(trial, "trial");
    requireNonNull(origin, "origin");
    requireNonNull(planners, "planners");
    requireNonNull(participants, "participants");
    feedback = ImmutableList.copyOf(feedback);
    requireNonNull(evaluation, "evaluation");
    requireNonNull(calledOff, "calledOff");
    requireNonNull(openness, "openness");
  }

  /** A pilot that is planned, open at the Lab. */
  public static Pilot planned(
      Id<Pilot> id, Project project, Id<Organisation> organisation, Trial trial) {
    return new Pilot(
        id,
        0,
        project.id(),
        organisation,
        trial,
        PilotOrigin.NONE,
        GroupCounts.NONE,
        GroupCounts.NONE,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Openness.LAB);
  }

  /** Whether it has been evaluated. */
  public boolean isEvaluated() {
    return evaluation.isPresent();
  }

  /** Whether it was called off before it began. */
  public boolean isCalledOff() {
    return calledOff.isPresent();
  }

  /** The day of its evaluation, in {@code zone}. */
  public Optional<LocalDate> evaluatedOn(ZoneId zone) {
    return evaluation.map(showed -> LocalDate.ofInstant(showed.at(), zone));
  }

  /**
   * This pilot, trying {@code idea}.
   *
   * @throws ImpossibleStepException if it has been evaluated or called off
   */
  public Pilot trying(Idea idea) {
    checkNotEnded(Message.of("pilot.step.idea"));
    return with(copy -> copy.origin = origin.trying(idea));
  }

  /**
   * This pilot, building on {@code earlier}.
   *
   * @param taken what it took from the evaluation of the earlier one
   * @throws ImpossibleStepException if the earlier one has not been evaluated, or is this one, or
   *     if this one has been evaluated or called off
   */
  public Pilot buildingOn(Pilot earlier, LocalizedText taken, By by, Instant at) {
    checkNotEnded(Message.of("pilot.step.build"));
    if (earlier.id.equals(id) || !earlier.isEvaluated()) {
      throw new ImpossibleStepException(
          Message.of(
              "pilot.cannot-build-on",
              Ref.to(this),
              earlier.id,
              earlier.id.equals(id)
                  ? Message.of("pilot.the-same")
                  : Message.of("pilot.not-evaluated")));
    }
    return with(copy -> copy.origin = origin.buildingOn(new BuildsOn(earlier.id, taken, by, at)));
  }

  /**
   * This pilot, planned by {@code count} more people of {@code group}.
   *
   * @throws ImpossibleStepException if it has been evaluated or called off
   */
  public Pilot plannedBy(Term group, int count) {
    checkNotEnded(Message.of("pilot.step.plan"));
    return with(copy -> copy.planners = planners.plus(group, count));
  }

  /**
   * This pilot, trying {@code trial} instead: judged differently, for instance, or ending on
   * another day.
   *
   * @throws ImpossibleStepException if it has been evaluated or called off
   */
  public Pilot replanned(Trial trial) {
    checkNotEnded(Message.of("pilot.step.try"));
    return with(copy -> copy.trial = trial);
  }

  /**
   * This pilot, with {@code count} more people of {@code group} taking part.
   *
   * @throws ImpossibleStepException if it has been evaluated or called off
   */
  public Pilot joinedBy(Term group, int count) {
    checkNotEnded(Message.of("pilot.step.join"));
    return with(copy -> copy.participants = participants.plus(group, count));
  }

  /** This pilot, with {@code more} said about it; possible after the evaluation, too. */
  public Pilot heard(Feedback more) {
    return with(copy -> copy.feedback = Added.to(feedback, more));
  }

  /** This pilot, open at {@code level}. */
  public Pilot openAt(Openness level) {
    return with(copy -> copy.openness = level);
  }

  /**
   * This pilot, evaluated.
   *
   * @throws ImpossibleStepException if it has been evaluated already or called off, if nobody has
   *     taken part or nothing says by what it is judged, or if it goes on after {@code today}
   */
  public Pilot evaluated(LocalizedText findings, LocalDate today, By by, Instant at) {
    checkNotEnded(
        isEvaluated() ? Message.of("pilot.step.evaluate") : Message.of("pilot.step.judge"));
    if (participants.isEmpty() || trial.measures().isEmpty()) {
      throw new ImpossibleStepException(
          Message.of(
              "pilot.not-ready",
              Ref.to(this),
              participants.isEmpty()
                  ? Message.of("pilot.who-took-part")
                  : Message.of("pilot.by-what")));
    }
    if (today.isBefore(trial.last())) {
      throw new ImpossibleStepException(Message.of("pilot.goes-on", Ref.to(this), trial.last()));
    }
    return with(copy -> copy.evaluation = Optional.of(new Evaluation(findings, by, at)));
  }

  /**
   * This pilot, called off before it began, for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if it has been evaluated or called off already, if somebody has
   *     taken part, or if no reason is given
   */
  public Pilot calledOff(By by, Instant at) {
    checkNotEnded(
        isCalledOff() ? Message.of("pilot.step.call-off") : Message.of("pilot.step.cancel"));
    if (!participants.isEmpty()) {
      throw new ImpossibleStepException(Message.of("pilot.began", Ref.to(this)));
    }
    if (by.reason().isEmpty()) {
      throw new ImpossibleStepException(Message.of("pilot.needs-reason", Ref.to(this)));
    }
    return with(copy -> copy.calledOff = Optional.of(new CallingOff(by, at)));
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
    ImmutableList.Builder<Ref<?>> bounds = ImmutableList.builder();
    bounds.add(Project.KIND.ref(project));
    origin.ideas().forEach(idea -> bounds.add(Idea.KIND.ref(idea)));
    origin.buildsOn().ifPresent(taken -> bounds.add(KIND.ref(taken.earlier())));
    return bounds.build();
  }

  @Override
  public Map<String, List<?>> onlyGrows() {
    return Map.of("feedback", feedback);
  }

  @Override
  public boolean isSuccessorOf(Pilot stored) {
    return Aggregate.super.isSuccessorOf(stored) && (!stored.hasEnded() || isFrozenAs(stored));
  }

  @Override
  public Kind<Pilot> storedAs() {
    return KIND;
  }

  @Override
  public Pilot atRevision(int revision) {
    return with(copy -> copy.revision = revision);
  }

  private boolean isFrozenAs(Pilot ended) {
    return ended
        .with(
            copy -> {
              copy.revision = revision;
              copy.feedback = feedback;
              copy.openness = openness;
            })
        .equals(this);
  }

  private void checkNotEnded(Message what) {
    if (hasEnded()) {
      throw new ImpossibleStepException(
          isEvaluated()
              ? Message.of("pilot.evaluated", Ref.to(this), what)
              : Message.of("pilot.called-off", Ref.to(this), what));
    }
  }

  private boolean hasEnded() {
    return isEvaluated() || isCalledOff();
  }

  private Pilot with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.pilot(this);
  }

  /** What may change of a pilot, while it changes. */
  private static final class Copy {

    private int revision;
    private Trial trial;
    private PilotOrigin origin;
    private GroupCounts planners;
    private GroupCounts participants;
    private List<Feedback> feedback;
    private Optional<Evaluation> evaluation;
    private Optional<CallingOff> calledOff;
    private Openness openness;

    Copy(Pilot of) {
      revision = of.revision;
      trial = of.trial;
      origin = of.origin;
      planners = of.planners;
      participants = of.participants;
      feedback = of.feedback;
      evaluation = of.evaluation;
      calledOff = of.calledOff;
      openness = of.openness;
    }

    Pilot pilot(Pilot of) {
      return new Pilot(
          of.id,
          revision,
          of.project,
          of.organisation,
          trial,
          origin,
          planners,
          participants,
          feedback,
          evaluation,
          calledOff,
          openness);
    }
  }
}
