package fi.oppienjako.lessons.core.people;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.model.Added;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The steps taken with something: the state that each led to, by whom, when and why. It is
 * append-only, and stores refuse to lose an entry. Which step is possible in which state is decided
 * by the state. Immutable.
 *
 * @param entries the steps, the first taken first; empty before any was taken
 * @param <S> the state that a step led to, with whatever else the step adds
 */
public record History<S>(List<Entry<S>> entries) {

  /**
   * A step that was taken. Immutable.
   *
   * @param state the state that it led to, with whatever else it adds
   * @param by who took it and why; empty where the viewer is not to know
   * @param at when
   * @param <S> the state
   */
  public record Entry<S>(S state, Optional<By> by, Instant at) {

    /** Checks that nothing is missing. */
    public Entry {
      requireNonNull(state, "state");
      requireNonNull(by, "by");
      requireNonNull(at, "at");
    }
  }

  /** Copies. */
  public History {
    entries = ImmutableList.copyOf(entries);
  }

  /** Returns an empty history. */
  public static <S> History<S> none() {
    return new History<>(List.of());
  }

  /** Returns a history that begins with {@code state}. */
  public static <S> History<S> of(S state, By by, Instant at) {
    return History.<S>none().then(state, by, at);
  }

  /**
   * Returns this history with one more step.
   *
   * @throws ImpossibleStepException if it would come before the step that it follows
   */
  public History<S> then(S state, By by, Instant at) {
    Optional<Instant> before = latest().map(Entry::at).filter(at::isBefore);
    if (before.isPresent()) {
      throw new ImpossibleStepException(Message.of("history.before", told(at), told(before.get())));
    }
    return new History<>(Added.to(entries, new Entry<>(state, Optional.of(by), at)));
  }

  /** The day for what was recorded by the day, the time for all else. */
  private static Object told(Instant at) {
    Instant day = at.truncatedTo(ChronoUnit.DAYS);
    return at.equals(day) ? LocalDate.ofInstant(day, ZoneOffset.UTC) : at;
  }

  /** The last step; empty before any was taken. */
  public Optional<Entry<S>> latest() {
    return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
  }

  /** The state that the last step led to; {@code initial} before any was taken. */
  public S state(S initial) {
    return latest().map(Entry::state).orElse(initial);
  }

  /** Returns the steps that were taken at a time that is {@code counted}. */
  public History<S> during(Predicate<Instant> counted) {
    return new History<>(entries.stream().filter(entry -> counted.test(entry.at())).toList());
  }

  /**
   * Returns this history with the persons and reasons left out of the steps that are not {@code
   * shown}.
   */
  public History<S> naming(Predicate<Entry<S>> shown) {
    return new History<>(
        entries.stream()
            .map(
                entry ->
                    shown.test(entry)
                        ? entry
                        : new Entry<>(entry.state(), Optional.<By>empty(), entry.at()))
            .toList());
  }
}
