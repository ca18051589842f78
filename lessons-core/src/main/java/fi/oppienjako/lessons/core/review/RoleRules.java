package fi.oppienjako.lessons.core.review;

import static fi.oppienjako.lessons.core.review.StandardRule.error;
import static fi.oppienjako.lessons.core.review.StandardRule.warning;
import static java.util.stream.Collectors.toSet;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.review.StandardRule.Breach;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody does what is planned, and somebody answers for what becomes of the lessons.
 *
 * <p>Source: the general literature on lessons-learned systems, which finds that lessons are acted
 * on where somebody answers for it.
 */
final class RoleRules {

  private RoleRules() {}

  static Stream<Rule> all() {
    return Stream.of(
        error("activity-without-role", RoleRules::activityWithoutRole),
        warning("role-without-activity", RoleRules::roleWithoutActivity),
        error("nobody-answers-for-follow-up", RoleRules::nobodyAnswersForFollowUp));
  }

  private static Stream<Breach> activityWithoutRole(ProcessModel process, Rhythm rhythm) {
    return process.phases().stream()
        .flatMap(
            phase ->
                phase.activities().stream()
                    .filter(activity -> activity.roles().isEmpty())
                    .map(activity -> Breach.at(Place.of(phase, activity), activity::name)));
  }

  /** A role that answers for a step does something, even if no activity names it. */
  private static Stream<Breach> roleWithoutActivity(ProcessModel process, Rhythm rhythm) {
    Set<Id<Role>> busy =
        process.activities().flatMap(activity -> activity.roles().stream()).collect(toSet());
    return process.roles().stream()
        .filter(role -> role.answersFor().isEmpty() && !busy.contains(role.id()))
        .map(role -> Breach.at(Place.of(role), role::name));
  }

  private static Stream<Breach> nobodyAnswersForFollowUp(ProcessModel process, Rhythm rhythm) {
    boolean answered =
        process.roles().stream().anyMatch(role -> role.answersFor().contains(LoopStep.MEASURE));
    return answered ? Stream.empty() : Stream.of(Breach.at(Place.PROCESS, LoopStep.MEASURE::label));
  }
}
