package fi.oppienjako.lessons.core.pilot;

import static fi.oppienjako.lessons.core.pilot.RootingState.DECIDED;
import static fi.oppienjako.lessons.core.pilot.RootingState.IN_PLACE;
import static fi.oppienjako.lessons.core.pilot.RootingState.LATE;
import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Id;
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
 * @param owner who answers for it
 * @param due the last day by which it is to be in place
 * @param history who decided on it and, once it is in place, who saw to that
 */
public record RootingMeasure(
    Term kind, LocalizedText text, Id<Person> owner, LocalDate due, History<RootingState> history) {

  /**
   * Checks.
   *
   * @throws InvalidValueException if it is not decided on first and in place later
   */
  public RootingMeasure {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
    requireNonNull(owner, "owner");
    requireNonNull(due, "due");
    List<RootingState> states = history.entries().stream().map(History.Entry::state).toList();
    boolean placed = states.equals(List.of(DECIDED, IN_PLACE));
    if ((!placed && !states.equals(List.of(DECIDED)))
        || (placed && history.entries().get(1).at().isBefore(history.entries().get(0).at()))) {
      throw new InvalidValueException(Message.of("rooting.not-decided"));
    }
  }

  /** A measure decided on, not yet in place. */
  public static RootingMeasure decided(
      Term kind, LocalizedText text, Id<Person> owner, LocalDate due, By by, Instant at) {
    return new RootingMeasure(kind, text, owner, due, History.of(DECIDED, by, at));
  }

  /**
   * This measure, in place.
   *
   * @throws InvalidValueException if it is in place already, or was decided on after {@code at}
   */
  public RootingMeasure inPlace(By by, Instant at) {
    return new RootingMeasure(kind, text, owner, due, history.then(IN_PLACE, by, at));
  }

  /** Whether it is in place. */
  public boolean isInPlace() {
    return history.state(DECIDED) == IN_PLACE;
  }

  RootingState stateOn(LocalDate today) {
    return !isInPlace() && due.isBefore(today) ? LATE : history.state(DECIDED);
  }

  /** What was decided, which stays when it is in place. */
  RootingMeasure asDecided() {
    return new RootingMeasure(
        kind, text, owner, due, new History<>(history.entries().subList(0, 1)));
  }
}
