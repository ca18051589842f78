package fi.oppienjako.lessons.core.review;

import static fi.oppienjako.lessons.core.review.StandardRule.error;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.review.StandardRule.Breach;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Every phase lies on a way from the start to the end, and nobody develops before looking up.
 *
 * <p>Source for the look-up: the general literature on lessons-learned systems, which asks for it
 * at the start of every project.
 */
final class PathRules {

  private PathRules() {}

  static Stream<Rule> all() {
    return Stream.of(
        error("phase-unreachable", PathRules::unreachable),
        error("phase-without-way-to-end", PathRules::withoutWayToEnd),
        error("development-before-look-up", PathRules::developmentBeforeLookUp));
  }

  private static Stream<Breach> unreachable(ProcessModel process, Rhythm rhythm) {
    return outside(new Paths(process).fromStart(), process);
  }

  private static Stream<Breach> withoutWayToEnd(ProcessModel process, Rhythm rhythm) {
    return outside(new Paths(process).toEnd(), process);
  }

  private static Stream<Breach> outside(Set<Id<Phase>> reached, ProcessModel process) {
    return process.phases().stream()
        .filter(phase -> !reached.contains(phase.id()))
        .map(phase -> Breach.at(Place.of(phase), phase::name));
  }

  /** Tells the first development on each way without a look-up, not what follows it there. */
  private static Stream<Breach> developmentBeforeLookUp(ProcessModel process, Rhythm rhythm) {
    Predicate<Phase> settled = phase -> firstOfTheTwo(phase).isPresent();
    Set<Id<Phase>> unsettled = new Paths(process).fromStartUpTo(settled);
    return process.phases().stream()
        .filter(phase -> unsettled.contains(phase.id()))
        .flatMap(
            phase ->
                firstOfTheTwo(phase).filter(PathRules::develops).stream()
                    .map(activity -> Breach.at(Place.of(phase, activity), activity::name)));
  }

  private static Optional<Activity> firstOfTheTwo(Phase phase) {
    return phase.activities().stream()
        .filter(activity -> develops(activity) || activity.serves().contains(LoopStep.LOOK_UP))
        .findFirst();
  }

  /** An activity that does both develops: its look-up does not come before it. */
  private static boolean develops(Activity activity) {
    return activity.serves().contains(LoopStep.DO);
  }
}
