package fi.oppienjako.lessons.core.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A project's path through the phases, which may be revisited. Immutable.
 *
 * @param visits the visits to phases in the order in which they began
 * @param aborted the record that the project was given up before its work was done; empty while it
 *     goes on and once it is completed
 */
public record Progress(List<Visit> visits, Optional<Aborted> aborted) {

  /** In place of all phases, for those who do not see the plan. */
  public static final Id<Phase> UNTOLD = Id.of("untold");

  /** Not started. */
  public static final Progress NONE = new Progress(List.of(), Optional.empty());

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
      to = DateRange.ofDays(Optional.of(from), to).last();
    }
  }

  /**
   * The record that a project was given up before its work was done. Immutable.
   *
   * @param by who says so, and why; read by all who see the project
   * @param day the day
   */
  public record Aborted(By by, LocalDate day) {

    /**
     * Checks that nothing is missing.
     *
     * @throws ImpossibleStepException if {@code by} gives no reason
     */
    public Aborted {
      requireNonNull(by, "by");
      requireNonNull(day, "day");
      if (by.reason().isEmpty()) {
        throw new ImpossibleStepException(Message.of("project.abort-needs-reason"));
      }
    }
  }

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if a visit begins before the one listed before it, or goes on
   *     after the project was aborted
   */
  public Progress {
    visits = ImmutableList.copyOf(visits);
    for (int i = 1; i < visits.size(); i++) {
      if (visits.get(i).from().isBefore(visits.get(i - 1).from())) {
        throw new InvalidValueException(
            Message.of("progress.out-of-order", visits.get(i).phase(), visits.get(i).from()));
      }
    }
    requireNonNull(aborted, "aborted");
    if (aborted.isPresent()) {
      LocalDate day = aborted.get().day();
      for (Visit visit : visits) {
        if (visit.to().isEmpty() || visit.to().get().isAfter(day)) {
          throw new InvalidValueException(Message.of("progress.after-abort", visit.phase(), day));
        }
      }
    }
  }

  /** Returns the way through {@code visits}, not aborted. */
  public static Progress of(List<Visit> visits) {
    return new Progress(visits, Optional.empty());
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

  /**
   * The last day, that on which it was aborted if it was; empty while a visit goes on or nothing
   * has begun.
   */
  public Optional<LocalDate> ended() {
    if (current().isPresent()) {
      return Optional.empty();
    }
    return aborted.map(Aborted::day).or(this::last);
  }

  /** Whether the project was given up before its work was done. */
  public boolean isAborted() {
    return aborted.isPresent();
  }

  /**
   * Returns this progress, with {@code phase} entered on {@code day}, which ends the current visit.
   *
   * @throws InvalidValueException if {@code day} is before the current visit began
   * @throws ImpossibleStepException if the project was aborted
   */
  public Progress entering(Id<Phase> phase, LocalDate day) {
    checkGoesOn();
    return Progress.of(
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
                Progress.of(
                    ImmutableList.<Visit>builder()
                        .addAll(visits.subList(0, visits.size() - 1))
                        .add(new Visit(open.phase(), open.from(), Optional.of(day)))
                        .build()))
        .orElse(this);
  }

  /**
   * Returns this progress, aborted on {@code day} for the reason in {@code by}, which ends the
   * current visit, if any.
   *
   * @throws ImpossibleStepException if no reason is given, or the project has ended
   * @throws InvalidValueException if {@code day} is before the current visit began
   */
  public Progress aborting(By by, LocalDate day) {
    checkGoesOn();
    if (ended().isPresent()) {
      throw new ImpossibleStepException(Message.of("project.ended", ended().get()));
    }
    return new Progress(ending(day).visits, Optional.of(new Aborted(by, day)));
  }

  /** The days from the first to the last so far, without the phases in between. */
  Progress withoutPhases() {
    return began()
        .map(first -> new Visit(UNTOLD, first, current().isPresent() ? Optional.empty() : last()))
        .map(whole -> new Progress(List.of(whole), aborted))
        .orElse(this);
  }

  private Optional<LocalDate> last() {
    return visits.stream().flatMap(visit -> visit.to().stream()).max(LocalDate::compareTo);
  }

  private void checkGoesOn() {
    if (aborted.isPresent()) {
      throw new ImpossibleStepException(Message.of("project.aborted", aborted.get().day()));
    }
  }
}
