package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Ref;
import java.util.Collection;
import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * A bounded trial, followed by evaluation. Immutable.
 *
 * <p>Once it has been evaluated, nothing of it changes but what is said of it and how widely it is
 * open: what comes next is a later pilot that builds on it.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param project the project that tries it
 * @param body the body in whose work it is tried
 * @param trial what is tried
 * @param origins where it came from
 * @param planners how many of each group planned it
 * @param participants how many of each group took part
 * @param feedback what participants said
 * @param evaluation what it showed; empty until it has been evaluated
 * @param openness how widely it is open, never wider than its project and what it came from
 */
public record Pilot(
    Id<Pilot> id,
    int revision,
    Id<Project> project,
    Id<Organisation> body,
    Trial trial,
    PilotOrigin origins,
    GroupCounts planners,
    GroupCounts participants,
    List<Feedback> feedback,
    Optional<Evaluation> evaluation,
    Openness openness)
    implements Aggregate<Pilot>, Visible {

  /** The kind of such things. */
  public static final Kind<Pilot> KIND = Kind.of("pilot", Pilot.class);

  /** Checks and copies. */
  public Pilot {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    requireNonNull(body, "body");
    requireNonNull(trial, "trial");
    requireNonNull(origins, "origins");
    requireNonNull(planners, "planners");
    requireNonNull(participants, "participants");
    feedback = ImmutableList.copyOf(feedback);
    requireNonNull(evaluation, "evaluation");
    requireNonNull(openness, "openness");
  }

  /** A pilot that is planned, at the nearest level. */
  public static Pilot planned(Id<Pilot> id, Project project, Id<Organisation> body, Trial trial) {
    return new Pilot(
        id,
        0,
        project.id(),
        body,
        trial,
        PilotOrigin.NONE,
        GroupCounts.NONE,
        GroupCounts.NONE,
        List.of(),
        Optional.empty(),
        Openness.LAB);
  }

  /** Whether it has been evaluated. */
  public boolean isEvaluated() {
    return evaluation.isPresent();
  }

  /** The day of its evaluation, in UTC. */
  public Optional<LocalDate> evaluatedOn() {
    return evaluation.map(told -> day(told.at()));
  }

  /**
   * This pilot, trying {@code idea}.
   *
   * @throws ImpossibleStepException if it has been evaluated
   */
  public Pilot trying(Idea idea) {
    checkNotEvaluated("try another idea");
    return planned(trial, origins.trying(idea), planners);
  }

  /**
   * This pilot, building on {@code earlier}.
   *
   * @param taken what it took from the evaluation of the earlier one
   * @throws ImpossibleStepException if the earlier one has not been evaluated, or is this one, or
   *     if this one has been evaluated
   */
  public Pilot buildingOn(Pilot earlier, LocalizedText taken, By by, Instant at) {
    checkNotEvaluated("be built otherwise");
    checkBuildsOn(earlier);
    return planned(trial, origins.buildingOn(new BuildsOn(earlier.id, taken, by, at)), planners);
  }

  /**
   * This pilot, planned by {@code count} more people of {@code group}.
   *
   * @throws ImpossibleStepException if it has been evaluated
   */
  public Pilot plannedBy(Term group, int count) {
    checkNotEvaluated("be planned by more people");
    return planned(trial, origins, planners.plus(group, count));
  }

  /**
   * This pilot, trying as told in {@code trial}: measured otherwise, for instance, or ending on
   * another day.
   *
   * @throws ImpossibleStepException if it has been evaluated
   */
  public Pilot as(Trial trial) {
    checkNotEvaluated("be tried otherwise");
    return planned(trial, origins, planners);
  }

  /**
   * This pilot, with {@code count} more people of {@code group} taking part.
   *
   * @throws ImpossibleStepException if it has been evaluated
   */
  public Pilot joinedBy(Term group, int count) {
    checkNotEvaluated("be joined by more people");
    return carriedOut(participants.plus(group, count), feedback, evaluation, openness);
  }

  /** This pilot, with {@code more} said of it; possible after the evaluation, too. */
  public Pilot heard(Feedback more) {
    List<Feedback> all = ImmutableList.<Feedback>builder().addAll(feedback).add(more).build();
    return carriedOut(participants, all, evaluation, openness);
  }

  /** This pilot, open at {@code level}. */
  public Pilot openAt(Openness level) {
    return carriedOut(participants, feedback, evaluation, level);
  }

  /**
   * This pilot, evaluated.
   *
   * @throws ImpossibleStepException if it has been evaluated already, if nobody has taken part or
   *     nothing says by what it is judged, or if it goes on after {@code at}
   */
  public Pilot evaluated(LocalizedText findings, By by, Instant at) {
    checkNotEvaluated("be evaluated again");
    if (participants.isEmpty() || trial.measures().isEmpty()) {
      throw new ImpossibleStepException(
          "pilot '%s' cannot be evaluated before it tells %s"
              .formatted(id, participants.isEmpty() ? "who took part" : "by what it is judged"));
    }
    if (day(at).isBefore(trial.last())) {
      throw new ImpossibleStepException(
          "pilot '%s' goes on until %s; evaluate it then, or let it end sooner"
              .formatted(id, trial.last()));
    }
    return carriedOut(
        participants, feedback, Optional.of(new Evaluation(findings, by, at)), openness);
  }

  /**
   * Checks that this pilot can build on {@code earlier}.
   *
   * @throws ImpossibleStepException if the earlier one has not been evaluated, or is this one
   */
  public void checkBuildsOn(Pilot earlier) {
    if (earlier.id.equals(id) || !earlier.isEvaluated()) {
      throw new ImpossibleStepException(
          "pilot '%s' cannot build on '%s', which %s; evaluate the earlier pilot first"
              .formatted(
                  id,
                  earlier.id,
                  earlier.id.equals(id) ? "is the same pilot" : "has not been evaluated"));
    }
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.of(openness);
  }

  @Override
  public Optional<Id<Project>> ownedBy() {
    return Optional.of(project);
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of(Project.KIND.ref(project));
  }

  @Override
  public Kind<Pilot> storedAs() {
    return KIND;
  }

  @Override
  public Pilot atRevision(int revision) {
    return new Pilot(
        id,
        revision,
        project,
        body,
        trial,
        origins,
        planners,
        participants,
        feedback,
        evaluation,
        openness);
  }

  private void checkNotEvaluated(String what) {
    if (isEvaluated()) {
      throw new ImpossibleStepException(
          "pilot '%s' has been evaluated, so it cannot %s; plan a later pilot that builds on it"
              .formatted(id, what));
    }
  }

  private Pilot planned(Trial trial, PilotOrigin origins, GroupCounts planners) {
    return new Pilot(
        id,
        revision,
        project,
        body,
        trial,
        origins,
        planners,
        participants,
        feedback,
        evaluation,
        openness);
  }

  private Pilot carriedOut(
      GroupCounts participants,
      List<Feedback> feedback,
      Optional<Evaluation> evaluation,
      Openness openness) {
    return new Pilot(
        id,
        revision,
        project,
        body,
        trial,
        origins,
        planners,
        participants,
        feedback,
        evaluation,
        openness);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
