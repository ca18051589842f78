package fi.oppienjako.lessons.core.lesson;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Planned;
import fi.oppienjako.lessons.core.access.Redactable;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.programme.Project;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What figures need to know about a lesson: where and from which perspectives it was learned, and
 * how far it had come by some time. It holds no texts, so that a store can count many lessons
 * without reading them. Immutable.
 *
 * @param lesson the lesson
 * @param project where it was learned
 * @param phase the phase of the project's plan
 * @param perspectives the perspectives from which it was learned
 * @param state the state in which it was by then
 * @param openness how widely it was open by then
 * @param captured when it was captured
 * @param validated when it was first validated, if it had been
 * @param shared when it was first shared, if it had been
 * @param relayed when it came in as another system gave it, if it did so by then
 * @param isWhole whether it now says all that a lesson says before it is submitted
 */
public record LessonTrace(
    Id<Lesson> lesson,
    Id<Project> project,
    Optional<Id<Phase>> phase,
    Set<Perspective> perspectives,
    LessonState state,
    Optional<Openness> openness,
    Instant captured,
    Optional<Instant> validated,
    Optional<Instant> shared,
    Optional<Instant> relayed,
    boolean isWhole)
    implements Visible, Redactable<LessonTrace>, Planned<LessonTrace> {

  /** Checks and copies. */
  public LessonTrace {
    requireNonNull(lesson, "lesson");
    requireNonNull(project, "project");
    requireNonNull(phase, "phase");
    perspectives = Sets.immutableEnumSet(perspectives);
    requireNonNull(state, "state");
    requireNonNull(openness, "openness");
    requireNonNull(captured, "captured");
    requireNonNull(validated, "validated");
    requireNonNull(shared, "shared");
    requireNonNull(relayed, "relayed");
  }

  /** The trace of {@code lesson} just before {@code end}; empty if it was captured later. */
  public static Optional<LessonTrace> of(Lesson lesson, Instant end) {
    return lesson
        .life()
        .history()
        .during(end::isAfter)
        .latest()
        .map(History.Entry::state)
        .map(
            status ->
                new LessonTrace(
                    lesson.id(),
                    lesson.origin().project(),
                    lesson.origin().phase(),
                    lesson.relevance().perspectives(),
                    status.state(),
                    status.openness(),
                    lesson.life().capturedAt(),
                    lesson.life().first(LessonStep.VALIDATE).filter(end::isAfter),
                    lesson.life().first(LessonStep.SHARE).filter(end::isAfter),
                    lesson.life().first(LessonStep.RELAY).filter(end::isAfter),
                    lesson.missing().isEmpty()));
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return openness;
  }

  @Override
  public Optional<Ref<Project>> ownedBy() {
    return Optional.of(Project.KIND.ref(project));
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of(Project.KIND.ref(project));
  }

  /** Like {@link Lesson#redactedAt}: of one that was withdrawn, only the place and the fact. */
  @Override
  public LessonTrace redactedAt(Openness level) {
    return state == LessonState.WITHDRAWN ? with(phase, Set.of(), false) : this;
  }

  @Override
  public LessonTrace withoutPlan() {
    return with(Optional.empty(), perspectives, isWhole);
  }

  private LessonTrace with(
      Optional<Id<Phase>> shownPhase, Set<Perspective> shownPerspectives, boolean saysAll) {
    return new LessonTrace(
        lesson,
        project,
        shownPhase,
        shownPerspectives,
        state,
        openness,
        captured,
        validated,
        shared,
        relayed,
        saysAll);
  }
}
