package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;

/**
 * A project's plan with what a review says of it. Immutable.
 *
 * @param project the project
 * @param plan its plan
 * @param review the review of that plan
 * @param departures how the plan departs from its playbook, one departure after the other
 */
public record PlanReview(
    Project project, Plan plan, Review review, List<LocalizedText> departures) {

  /**
   * Checks that the three belong together.
   *
   * @throws IllegalArgumentException if the plan is not that of the project, or the review is not
   *     of the plan's process
   */
  public PlanReview {
    requireNonNull(project, "project");
    requireNonNull(plan, "plan");
    requireNonNull(review, "review");
    departures = List.copyOf(departures);
    if (!plan.project().equals(project.id())) {
      throw new IllegalArgumentException(
          "plan '%s' is not that of project '%s'".formatted(plan.id(), project.id()));
    }
    if (!review.coverage().process().equals(plan.process())) {
      throw new IllegalArgumentException(
          "the review is not of the process of plan '%s'".formatted(plan.id()));
    }
  }

  /**
   * The plan reviewed by the standard rules as a process alone, in the default rhythm. A review
   * with its people and dates comes from {@code LessonSharing.review}.
   */
  public static PlanReview of(Project project, Plan plan) {
    return of(project, plan, Review.of(plan.process(), Rhythm.DEFAULT));
  }

  /** The plan with {@code review}; how it departs from its playbook is given by identifiers. */
  public static PlanReview of(Project project, Plan plan, Review review) {
    return new PlanReview(
        project, plan, review, plan.adaptations().stream().map(Adaptation::told).toList());
  }

  /**
   * This, with the plan's departures described by the names of {@code playbook}.
   *
   * @throws InvalidValueException if the plan does not follow {@code playbook}
   */
  public PlanReview departingFrom(Playbook playbook) {
    return new PlanReview(project, plan, review, plan.departuresFrom(playbook));
  }
}
