package fi.oppienjako.lessons.core.support;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How an application was handled so far: the steps taken, to which others are only ever added.
 * Immutable.
 *
 * @param history the steps taken, first taken first; it begins with {@link ApplicationStep#BEGIN}
 */
public record Handling(List<Handled> history) {

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if the history does not begin with the beginning, or a step in
   *     it does not lead from the state before it to the state told
   */
  public Handling {
    history = ImmutableList.copyOf(history);
    if (history.isEmpty()
        || history.get(0).step() != ApplicationStep.BEGIN
        || history.get(0).state() != ApplicationState.DRAFT) {
      throw new IllegalArgumentException("the history of an application begins with a draft");
    }
    for (int i = 1; i < history.size(); i++) {
      ApplicationState before = history.get(i - 1).state();
      Handled next = history.get(i);
      if (before.after(next.step()).filter(next.state()::equals).isEmpty()) {
        throw new IllegalArgumentException(
            "no step '%s' leads from '%s' to '%s'"
                .formatted(next.step().key(), before.key(), next.state().key()));
      }
    }
  }

  static Handling begun(By by, Instant at) {
    return new Handling(
        List.of(new Handled(ApplicationStep.BEGIN, ApplicationState.DRAFT, by, at)));
  }

  /** Where the application stands. */
  public ApplicationState state() {
    return history.get(history.size() - 1).state();
  }

  /** Whether it stood at {@code state} at that time. */
  public boolean isAt(ApplicationState state, Instant at) {
    return history.stream()
        .filter(taken -> !taken.at().isAfter(at))
        .reduce((earlier, later) -> later)
        .filter(taken -> taken.state() == state)
        .isPresent();
  }

  /** The record of {@code step}; empty if it was not taken. */
  public Optional<Handled> record(ApplicationStep step) {
    return history.stream().filter(taken -> taken.step() == step).findFirst();
  }

  /** Whether {@code person} wrote the application or handed it in. */
  public boolean isByApplicant(Id<Person> person) {
    return history.stream()
        .filter(taken -> !taken.step().isDecision())
        .anyMatch(taken -> taken.by().person().equals(person));
  }

  Handling after(Id<Application> application, ApplicationStep step, By by, Instant at) {
    ApplicationState next = state().after(step).orElseThrow(() -> impossible(application, step));
    if (step.isDecision() && by.reason().isEmpty()) {
      throw new ImpossibleStepException(
          "application '%s': the step '%s' asks for a reason; say why"
              .formatted(application, step.key()));
    }
    return new Handling(
        ImmutableList.<Handled>builder()
            .addAll(history)
            .add(new Handled(step, next, by, at))
            .build());
  }

  private ImpossibleStepException impossible(Id<Application> application, ApplicationStep step) {
    String possible =
        state().possibleSteps().isEmpty()
            ? "it has been decided on; what it holds is kept and can be read"
            : "possible now: "
                + state().possibleSteps().stream().map(ApplicationStep::key).collect(joining(", "));
    return new ImpossibleStepException(
        "application '%s' is in the state '%s', so the step '%s' cannot be taken; %s"
            .formatted(application, state().key(), step.key(), possible));
  }
}
