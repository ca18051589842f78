package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import fi.oppienjako.lessons.core.concept.Openness;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.DateRange;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Visible;
import fi.oppienjako.lessons.core.text.Aggregate;
import fi.oppienjako.lessons.core.text.Id;
import fi.oppienjako.lessons.core.text.ImpossibleStepException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A bounded trial, followed by evaluation. Immutable.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param project the project that tries it
 * @param body the body in whose work it is tried
 * @param name what it is called
 * @param aim what it is for
 * @param during from when to when it is tried
 * @param heritage what it took from an earlier pilot; empty for a first one
 * @param planners how many of each group planned it
 * @param participants how many of each group took part
 * @param measures by what it is judged
 * @param feedback what participants said
 * @param evaluation what it showed; empty until it has been evaluated
 * @param openness how widely it is open, never wider than its project
 */
public record Pilot(
    Id<Pilot> id,
    int revision,
    Id<Project> project,
    Id<Organisation> body,
    LocalizedText name,
    LocalizedText aim,
    DateRange during,
    Optional<Heritage> heritage,
    Map<Term, Integer> planners,
    Map<Term, Integer> participants,
    List<LocalizedText> measures,
    List<Feedback> feedback,
    Optional<Evaluation> evaluation,
    Openness openness)
    implements Aggregate<Pilot>, Visible {

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a group is counted below one
   */
  public Pilot {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    requireNonNull(body, "body");
    requireNonNull(name, "name");
    requireNonNull(aim, "aim");
    requireNonNull(during, "during");
    requireNonNull(heritage, "heritage");
    planners = counted(planners);
    participants = counted(participants);
    measures = ImmutableList.copyOf(measures);
    feedback = ImmutableList.copyOf(feedback);
    requireNonNull(evaluation, "evaluation");
    requireNonNull(openness, "openness");
  }

  /** A pilot that is planned, at the nearest level. */
  public static Pilot planned(
      Id<Pilot> id,
      Project project,
      Id<Organisation> body,
      LocalizedText name,
      LocalizedText aim,
      DateRange during) {
    return new Pilot(
        id,
        0,
        project.id(),
        body,
        name,
        aim,
        during,
        Optional.empty(),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Openness.LAB);
  }

  /** Whether it has been evaluated. */
  public boolean isEvaluated() {
    return evaluation.isPresent();
  }

  /**
   * This pilot, building on {@code earlier}.
   *
   * @param taken what it took from the evaluation of the earlier one
   * @throws ImpossibleStepException if the earlier one has not been evaluated, or is this one
   */
  public Pilot buildingOn(Pilot earlier, LocalizedText taken) {
    checkNotEvaluated("be planned otherwise");
    if (earlier.id.equals(id) || !earlier.isEvaluated()) {
      throw new ImpossibleStepException(
          "pilot '%s' cannot build on '%s', which %s; evaluate the earlier pilot first"
              .formatted(
                  id,
                  earlier.id,
                  earlier.id.equals(id) ? "is the same pilot" : "has not been evaluated"));
    }
    return copy(
        Optional.of(new Heritage(earlier.id, taken)),
        planners,
        participants,
        measures,
        feedback,
        evaluation,
        openness);
  }

  /** This pilot, planned by {@code count} more people of {@code group}. */
  public Pilot plannedBy(Term group, int count) {
    checkNotEvaluated("be planned by more people");
    return copy(
        heritage,
        more(planners, group, count),
        participants,
        measures,
        feedback,
        evaluation,
        openness);
  }

  /** This pilot, with {@code count} more people of {@code group} taking part. */
  public Pilot joinedBy(Term group, int count) {
    checkNotEvaluated("be joined by more people");
    return copy(
        heritage,
        planners,
        more(participants, group, count),
        measures,
        feedback,
        evaluation,
        openness);
  }

  /** This pilot, judged by just {@code measures}. */
  public Pilot measuredBy(List<LocalizedText> measures) {
    checkNotEvaluated("be measured otherwise");
    return copy(heritage, planners, participants, measures, feedback, evaluation, openness);
  }

  /** This pilot, with {@code more} said of it. */
  public Pilot heard(Feedback more) {
    List<Feedback> all = ImmutableList.<Feedback>builder().addAll(feedback).add(more).build();
    return copy(heritage, planners, participants, measures, all, evaluation, openness);
  }

  /** This pilot, open at {@code level}. */
  public Pilot openAt(Openness level) {
    return copy(heritage, planners, participants, measures, feedback, evaluation, level);
  }

  /**
   * This pilot, evaluated.
   *
   * @throws ImpossibleStepException if it has been evaluated already, or if nobody has taken part
   *     or nothing says by what it is judged
   */
  public Pilot evaluated(LocalizedText findings, By by, Instant at) {
    checkNotEvaluated("be evaluated again");
    if (participants.isEmpty() || measures.isEmpty()) {
      throw new ImpossibleStepException(
          "pilot '%s' cannot be evaluated before it tells %s"
              .formatted(id, participants.isEmpty() ? "who took part" : "by what it is judged"));
    }
    return copy(
        heritage,
        planners,
        participants,
        measures,
        feedback,
        Optional.of(new Evaluation(findings, by, at)),
        openness);
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
  public Pilot atRevision(int revision) {
    return new Pilot(
        id,
        revision,
        project,
        body,
        name,
        aim,
        during,
        heritage,
        planners,
        participants,
        measures,
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

  private Pilot copy(
      Optional<Heritage> heritage,
      Map<Term, Integer> planners,
      Map<Term, Integer> participants,
      List<LocalizedText> measures,
      List<Feedback> feedback,
      Optional<Evaluation> evaluation,
      Openness openness) {
    return new Pilot(
        id,
        revision,
        project,
        body,
        name,
        aim,
        during,
        heritage,
        planners,
        participants,
        measures,
        feedback,
        evaluation,
        openness);
  }

  private static Map<Term, Integer> more(Map<Term, Integer> counts, Term group, int count) {
    Map<Term, Integer> all = new HashMap<>(counts);
    all.merge(group, count, Integer::sum);
    return all;
  }

  private static Map<Term, Integer> counted(Map<Term, Integer> counts) {
    counts.forEach(
        (group, count) -> {
          if (count < 1) {
            throw new IllegalArgumentException(
                "group '%s' is counted from 1 up, not %d".formatted(group, count));
          }
        });
    return ImmutableSortedMap.copyOf(counts);
  }
}
