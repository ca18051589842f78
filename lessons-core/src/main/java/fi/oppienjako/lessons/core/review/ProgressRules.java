package fi.oppienjako.lessons.core.review;

import static fi.oppienjako.lessons.core.review.WorkRule.note;
import static fi.oppienjako.lessons.core.review.WorkRule.warning;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.model.PartialDate;
import fi.oppienjako.lessons.core.programme.Progress.Visit;
import fi.oppienjako.lessons.core.review.PlannedWork.Captured;
import fi.oppienjako.lessons.core.review.StandardRule.Breach;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plan is of this project, and is carried out.
 *
 * <p>Source: the concept of sharing lessons (2022), whose process is an example to be planned anew,
 * and Expert Support (2022), where lessons were written down all the way. Nothing records that an
 * activity was done; what it leaves is lessons, so those are asked for.
 */
final class ProgressRules {

  private ProgressRules() {}

  static Stream<Rule> all() {
    return Stream.of(
        warning("phase-over-without-lesson", ProgressRules::overWithoutLesson),
        note("plan-as-playbook", ProgressRules::asPlaybook));
  }

  /**
   * A phase that was to capture lessons lasted for longer than the rhythm allows without any, was
   * left as long ago, and none was learned in it. What is captured soon afterwards counts, as in a
   * retrospective. A project that was aborted is asked for nothing more.
   */
  private static Stream<Breach> overWithoutLesson(PlannedWork work) {
    if (work.captures().isEmpty() || work.project().progress().isAborted()) {
      return Stream.empty();
    }
    List<Captured> captures = work.captures().get();
    return work.process().phases().stream()
        .filter(phase -> phase.serves(LoopStep.CAPTURE))
        .flatMap(phase -> left(phase, captures, work).stream());
  }

  private static Optional<Breach> left(Phase phase, List<Captured> captures, PlannedWork work) {
    List<Visit> visits =
        work.project().progress().visits().stream()
            .filter(visit -> visit.phase().equals(phase.id()))
            .toList();
    if (visits.stream().anyMatch(visit -> visit.to().isEmpty())
        || visits.stream().noneMatch(visit -> isLong(visit, work))
        || captures.stream().anyMatch(captured -> isFrom(phase, visits, captured, work))) {
      return Optional.empty();
    }
    return visits.stream()
        .flatMap(visit -> visit.to().stream())
        .max(Comparator.naturalOrder())
        .filter(last -> work.rhythm().capture().after(last).isBefore(work.today()))
        .map(last -> Breach.at(Place.of(phase), phase::name, () -> PartialDate.of(last)));
  }

  private static boolean isLong(Visit visit, PlannedWork work) {
    LocalDate due = work.rhythm().capture().after(visit.from());
    return visit.to().filter(due::isBefore).isPresent();
  }

  private static boolean isFrom(
      Phase phase, List<Visit> visits, Captured captured, PlannedWork work) {
    return captured.phase().filter(phase.id()::equals).isPresent()
        || visits.stream().anyMatch(visit -> isSoonAfter(visit, captured.day(), work));
  }

  private static boolean isSoonAfter(Visit visit, LocalDate day, PlannedWork work) {
    return !day.isBefore(visit.from())
        && visit.to().filter(last -> day.isAfter(work.rhythm().capture().after(last))).isEmpty();
  }

  private static Stream<Breach> asPlaybook(PlannedWork work) {
    return work
        .playbook()
        .filter(playbook -> playbook.process().equals(work.process()))
        .map(Playbook::name)
        .map(name -> Breach.at(Place.PROCESS, () -> name))
        .stream();
  }
}
