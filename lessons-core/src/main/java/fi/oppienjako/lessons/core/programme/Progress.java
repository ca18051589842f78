package fi.oppienjako.lessons.core.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A project's path through the phases, which may be revisited. Immutable.
 *
 * @param visits the visits to phases in the order in which they began
 */
public record Progress(List<Visit> visits) {

  /** Not started. */
  public static final Progress NONE = new Progress(List.of());

  /**
   * A visit to a phase.
   *
   * @param phase the phase
   * @param from the first day
   * @param to the last day; empty while it goes on
   */
  public record Visit(Id<Phase> phase, LocalDate from, Optional<LocalDate> to) {

    /**
     * Checks the order.
     *
     * @throws InvalidValueException if the last day is before the first
     */
    public Visit {
      requireNonNull(phase, "phase");
      DateRange days = new DateRange(Optional.of(from), to);
      to = days.to();
    }
  }

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if a visit begins before the one listed before it
   */
  public Progress {
    visits = ImmutableList.copyOf(visits);
    for (int i = 1; i < visits.size(); i++) {
      if (visits.get(i).from().isBefore(visits.get(i - 1).from())) {
        throw new InvalidValueException(
            Message.of("progress.out-of-order", visits.get(i).phase(), visits.get(i).from()));
      }
    }
  }

  /** The current visit; empty before the start and after the end. */
  public Optional<Visit> current() {
    return visits.isEmpty()
        ? Optional.empty()
        : Optional.of(visits.get(visits.size() - 1)).filter(v -> v.to().isEmpty());
  }

  /** The first day of the first visit. */
  public Optional<LocalDate> began() {
    return visits.stream().map(Visit::from).findFirst();
  }

  /** The last day; empty while a visit goes on or nothing has begun. */
  public Optional<LocalDate> ended() {
    return current().isPresent()
        ? Optional.empty()
        : visits.stream().flatMap(v -> v.to().stream()).max(LocalDate::compareTo);
  }

  /**
   * Returns this progress, with {@code phase} entered on {@code day}, which ends the current visit.
   *
   * @throws InvalidValueException if {@code day} is before the current visit began
   */
  public Progress entering(Id<Phase> phase, LocalDate day) {
    return new Progress(
        ImmutableList.<Visit>builder()
            .addAll(ending(day).visits)
            .add(new Visit(phase, day, Optional.empty()))
            .build());
  }

  /**
   * Returns this progress, with the current visit, if any, ended on {@code day}.
   *
   * @throws InvalidValueException if {@code day} is before it began
   */
  public Progress ending(LocalDate day) {
    return current()
        .map(
            open ->
                new Progress(
                    ImmutableList.<Visit>builder()
                        .addAll(visits.subList(0, visits.size() - 1))
                        .add(new Visit(open.phase(), open.from(), Optional.of(day)))
                        .build()))
        .orElse(this);
  }
}
