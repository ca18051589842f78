package fi.oppienjako.lessons.core.lesson;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Added;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The history of a lesson, with its links and corrections; all three are append-only. Immutable.
 *
 * @param history the steps taken; it begins with {@link LessonStep#CAPTURE}
 * @param links the links to other lessons
 * @param corrections the corrections made after validation, oldest first
 */
public record Life(History<LessonStatus> history, List<Link> links, List<Correction> corrections) {

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if the history does not begin with the capture
   */
  public Life {
    requireNonNull(history, "history");
    links = ImmutableList.copyOf(links);
    corrections = ImmutableList.copyOf(corrections);
    if (history.entries().isEmpty()
        || history.entries().get(0).state().step() != LessonStep.CAPTURE) {
      throw new InvalidValueException(Message.of("lesson.begins-captured"));
    }
  }

  /** Returns the life of a lesson that has just been captured. */
  public static Life captured(By by, Instant at) {
    LessonStatus draft = new LessonStatus(LessonStep.CAPTURE, LessonState.DRAFT, Optional.empty());
    return new Life(History.of(draft, by, at), List.of(), List.of());
  }

  /** The state of the lesson. */
  public LessonState state() {
    return status().state();
  }

  /** How widely it is open; empty before it is shared. */
  public Optional<Openness> openness() {
    return status().openness();
  }

  /** When it was captured. */
  public Instant capturedAt() {
    return history.entries().get(0).at();
  }

  /** When {@code step} was first taken; empty if it never was. */
  public Optional<Instant> first(LessonStep step) {
    return history.entries().stream()
        .filter(taken -> taken.state().step() == step)
        .map(History.Entry::at)
        .findFirst();
  }

  Life after(Id<Lesson> lesson, LessonStep step, By by, Instant at) {
    return after(lesson, step, openness(), by, at);
  }

  Life after(Id<Lesson> lesson, LessonStep step, Optional<Openness> openness, By by, Instant at) {
    LessonState next =
        state()
            .after(step)
            .orElseThrow(
                () ->
                    ImpossibleStepException.from(
                        Lesson.KIND.ref(lesson), state(), step, state().possibleSteps()));
    checkReason(lesson, step, by);
    return new Life(
        history.then(new LessonStatus(step, next, openness), by, at), links, corrections);
  }

  /** This life, opened as another system told it: from a draft, and by no way of a lesson's own. */
  Life relayed(Openness level, By by, Instant at) {
    LessonStatus told = new LessonStatus(LessonStep.RELAY, LessonState.SHARED, Optional.of(level));
    return new Life(history.then(told, by, at), links, corrections);
  }

  Life with(Link link) {
    return new Life(history, Added.to(links, link), corrections);
  }

  Life with(Correction correction) {
    return new Life(history, links, Added.to(corrections, correction));
  }

  Map<String, List<?>> onlyGrows() {
    return Map.of(
        "history",
        history.entries(),
        "links",
        links,
        "corrections",
        corrections.stream().map(Correction::redacted).toList());
  }

  /** This life, with nothing of what was said before, which is possible in every state. */
  Life redacted(Id<Lesson> lesson, By by, Instant at) {
    checkReason(lesson, LessonStep.REDACT, by);
    return new Life(
        history.then(new LessonStatus(LessonStep.REDACT, state(), openness()), by, at),
        links,
        corrections.stream().map(Correction::redacted).toList());
  }

  private static void checkReason(Id<Lesson> lesson, LessonStep step, By by) {
    if (step.needsReason() && by.reason().isEmpty()) {
      throw new ImpossibleStepException(Message.of("lesson.needs-reason", lesson, step));
    }
  }

  /** Whether every earlier wording of {@code before} is there still, or has been taken out. */
  boolean keepsWordings(Life before) {
    return IntStream.range(0, before.corrections.size())
        .allMatch(
            i ->
                corrections.get(i).equals(before.corrections.get(i))
                    || corrections.get(i).equals(before.corrections.get(i).redacted()));
  }

  /** This life without all but who withdrew the lesson, when and why. */
  Life withdrawn() {
    return new Life(
        history.naming(taken -> taken.state().step() == LessonStep.WITHDRAW), List.of(), List.of());
  }

  /** This life without what happened while the lesson was less widely open than {@code level}. */
  Life redactedAt(Openness level) {
    return new Life(
        history.naming(taken -> isVisible(taken.state().openness(), level)),
        links.stream().filter(link -> isVisible(link.openness(), level)).toList(),
        corrections.stream().filter(one -> isVisible(one.openness(), level)).toList());
  }

  private LessonStatus status() {
    return history.entries().get(history.entries().size() - 1).state();
  }

  private static boolean isVisible(Optional<Openness> openness, Openness level) {
    return openness.filter(open -> open.isVisibleAt(level)).isPresent();
  }
}
