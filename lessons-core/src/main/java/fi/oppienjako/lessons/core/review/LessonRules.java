package fi.oppienjako.lessons.core.review;

import static fi.oppienjako.lessons.core.review.StandardRule.error;
import static fi.oppienjako.lessons.core.review.StandardRule.warning;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.review.StandardRule.Breach;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Lessons are captured all along and shared, regularly and beyond those who do the work.
 *
 * <p>Source: Expert Support (2022), where lessons were written down at regular intervals from start
 * to end and told every month to anyone who came.
 */
final class LessonRules {

  private LessonRules() {}

  static Stream<Rule> all() {
    return Stream.of(
        warning("phase-without-capture", LessonRules::phaseWithoutCapture),
        error("no-wider-sharing", LessonRules::noWiderSharing),
        warning(
            "capture-too-seldom",
            (process, rhythm) -> tooSeldom(process, LoopStep.CAPTURE, rhythm.capture())),
        warning(
            "sharing-too-seldom",
            (process, rhythm) -> tooSeldom(process, LoopStep.SHARE, rhythm.sharing())),
        warning(
            "capture-not-repeated",
            (process, rhythm) -> notRepeated(process, LoopStep.CAPTURE, rhythm.capture())),
        warning(
            "sharing-not-repeated",
            (process, rhythm) -> notRepeated(process, LoopStep.SHARE, rhythm.sharing())));
  }

  private static Stream<Breach> phaseWithoutCapture(ProcessModel process, Rhythm rhythm) {
    return process.phases().stream()
        .filter(phase -> !phase.serves(LoopStep.CAPTURE))
        .map(phase -> Breach.at(Place.of(phase), phase::name));
  }

  private static Stream<Breach> noWiderSharing(ProcessModel process, Rhythm rhythm) {
    boolean wider =
        process
            .activities()
            .filter(activity -> activity.serves().contains(LoopStep.SHARE))
            .anyMatch(activity -> activity.openness().isWiderThan(Openness.LAB));
    return wider ? Stream.empty() : Stream.of(Breach.at(Place.PROCESS, Openness.LAB::label));
  }

  /**
   * In each phase the most frequent activity counts: a yearly event beside a weekly one is no
   * fault.
   */
  private static Stream<Breach> tooSeldom(ProcessModel process, LoopStep step, Interval longest) {
    return process.phases().stream()
        .flatMap(
            phase ->
                repeated(phase, step)
                    .min(Comparator.comparing(activity -> activity.interval().orElseThrow()))
                    .filter(activity -> activity.interval().orElseThrow().isLongerThan(longest))
                    .map(
                        activity ->
                            Breach.at(
                                Place.of(phase, activity),
                                activity::name,
                                activity.interval().orElseThrow()::label,
                                longest::label))
                    .stream());
  }

  private static Stream<Breach> notRepeated(ProcessModel process, LoopStep step, Interval longest) {
    boolean repeated =
        process.phases().stream().anyMatch(phase -> repeated(phase, step).findAny().isPresent());
    return repeated ? Stream.empty() : Stream.of(Breach.at(Place.PROCESS, longest::label));
  }

  private static Stream<Activity> repeated(Phase phase, LoopStep step) {
    return phase.activities().stream()
        .filter(activity -> activity.serves().contains(step) && activity.interval().isPresent());
  }
}
