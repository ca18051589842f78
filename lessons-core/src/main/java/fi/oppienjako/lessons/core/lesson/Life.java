package fi.oppienjako.lessons.core.lesson;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Added;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The life of a lesson so far: the steps taken, to which others are only ever added. Immutable.
 *
 * @param history the steps taken, first taken first; it begins with {@link LessonStep#CAPTURE}
 */
public record Life(List<StepTaken> history) {

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if the history does not begin with the capture
   */
  public Life {
    history = ImmutableList.copyOf(history);
    if (history.isEmpty() || history.get(0).step() != LessonStep.CAPTURE) {
      throw new IllegalArgumentException("the history of a lesson begins with its capture");
    }
  }

  static Life captured(By by, Instant at) {
    return new Life(
        List.of(
            new StepTaken(LessonStep.CAPTURE, LessonState.DRAFT, Optional.empty(), Optional.of(by), at)));
  }

  /** Where the lesson is in its life. */
  public LessonState state() {
    return latest().state();
  }

  /** How widely it is open; empty before it is shared. */
  public Optional<Openness> openness() {
    return latest().openness();
  }

  /** When it was captured. */
  public Instant capturedAt() {
    return history.get(0).at();
  }

  /** When {@code step} was first taken; empty if it never was. */
  public Optional<Instant> first(LessonStep step) {
    return history.stream().filter(taken -> taken.step() == step).map(StepTaken::at).findFirst();
  }

  Life after(Id<Lesson> lesson, LessonStep step, By by, Instant at) {
    return after(lesson, step, openness(), by, at);
  }

  Life after(Id<Lesson> lesson, LessonStep step, Optional<Openness> openness, By by, Instant at) {
    requireNonNull(at, "at");
    LessonState next = state().after(step).orElseThrow(() -> impossible(lesson, step));
    if (step.needsReason() && by.reason().isEmpty()) {
      throw new ImpossibleStepException(
          "lesson '%s': the step '%s' asks for a reason; say why".formatted(lesson, step.key()));
    }
    return new Life(
        ImmutableList.<StepTaken>builder()
            .addAll(history)
            .add(new StepTaken(step, next, openness, Optional.of(by), at))
            .build());
  }

  boolean goesOnFrom(Life kept) {
    return Added.onto(kept.history, history);
  }

  Life seenBy(Viewer reader) {
    return new Life(
        history.stream()
            .map(
                taken ->
                    taken.openness().map(reader::reaches).orElse(false) ? taken : taken.withoutBy())
            .toList());
  }

  private ImpossibleStepException impossible(Id<Lesson> lesson, LessonStep step) {
    String possible =
        state().possibleSteps().isEmpty()
            ? "nothing more can be done with it"
            : "possible now: "
                + state().possibleSteps().stream().map(LessonStep::key).collect(joining(", "));
    return new ImpossibleStepException(
        "lesson '%s' is %s, so the step '%s' cannot be taken; %s"
            .formatted(lesson, state().key(), step.key(), possible));
  }

  private StepTaken latest() {
    return history.get(history.size() - 1);
  }
}
