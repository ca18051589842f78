package fi.oppienjako.lessons.core.pilot;

import static fi.oppienjako.lessons.core.pilot.RootingState.DECIDED;
import static fi.oppienjako.lessons.core.pilot.RootingState.IN_PLACE;
import static fi.oppienjako.lessons.core.pilot.RootingState.LATE;
import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One measure of rooting, such as a service promise or naming a person in charge. Immutable.
 *
 * @param kind which measure, a word of an open vocabulary
 * @param text what is done by it
 * @param history who decided on it, who handed it over or postponed it and why, and, once it is in
 *     place, who saw to that
 */
public record RootingMeasure(Term kind, LocalizedText text, History<RootingStage> history) {

  /**
   * Checks.
   *
   * @throws InvalidValueException if it is not decided on first and in place last, or a step is
   *     earlier than the one before
   */
  public RootingMeasure {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
    List<History.Entry<RootingStage>> steps = history.entries();
    boolean inOrder = !steps.isEmpty();
    for (int i = 0; i < steps.size(); i++) {
      RootingState state = steps.get(i).state().state();
      inOrder &= state == DECIDED || (state == IN_PLACE && i > 0 && i == steps.size() - 1);
      inOrder &= i == 0 || !steps.get(i).at().isBefore(steps.get(i - 1).at());
    }
    if (!inOrder) {
      throw new InvalidValueException(Message.of("rooting.not-decided"));
    }
  }

  /** A measure decided on, not yet in place. */
  public static RootingMeasure decided(
      Term kind, LocalizedText text, Id<Person> owner, LocalDate due, By by, Instant at) {
    return new RootingMeasure(
        kind, text, History.of(new RootingStage(DECIDED, owner, due), by, at));
  }

  /** Who answers for it. */
  public Id<Person> owner() {
    return now().owner();
  }

  /** The last day by which it is to be in place. */
  public LocalDate due() {
    return now().due();
  }

  /**
   * This measure, for which {@code owner} answers from now on, for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if no reason is given
   * @throws InvalidValueException if it is in place already, or was decided on after {@code at}
   */
  public RootingMeasure handedOver(Id<Person> owner, By by, Instant at) {
    return reasoned(by).then(new RootingStage(DECIDED, owner, due()), by, at);
  }

  /**
   * This measure, to be in place by {@code due} instead, for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if no reason is given
   * @throws InvalidValueException if it is in place already, or was decided on after {@code at}
   */
  public RootingMeasure postponed(LocalDate due, By by, Instant at) {
    return reasoned(by).then(new RootingStage(DECIDED, owner(), due), by, at);
  }

  /**
   * This measure, in place.
   *
   * @throws InvalidValueException if it is in place already, or was decided on after {@code at}
   */
  public RootingMeasure inPlace(By by, Instant at) {
    return then(new RootingStage(IN_PLACE, owner(), due()), by, at);
  }

  /** Whether it is in place. */
  public boolean isInPlace() {
    return now().state() == IN_PLACE;
  }

  RootingState stateOn(LocalDate today) {
    return !isInPlace() && due().isBefore(today) ? LATE : now().state();
  }

  /** What was decided, which stays when it is in place. */
  RootingMeasure asDecided() {
    return new RootingMeasure(kind, text, new History<>(history.entries().subList(0, 1)));
  }

  private RootingStage now() {
    return history.latest().orElseThrow().state();
  }

  private RootingMeasure reasoned(By by) {
    if (by.reason().isEmpty()) {
      throw new ImpossibleStepException(Message.of("rooting.needs-reason", kind));
    }
    return this;
  }

  private RootingMeasure then(RootingStage next, By by, Instant at) {
    return new RootingMeasure(kind, text, history.then(next, by, at));
  }
}
