package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import java.time.Instant;
import java.util.Optional;

/**
 * Days of an expert that are promised to a project. Immutable.
 *
 * @param id the identifier, one of its kind for an expert
 * @param project to whom they are promised
 * @param during the period in which they are given; both ends are given
 * @param days how many days of it, 1 to all
 * @param by who promised them
 * @param at when
 * @param released by whom and why the promise was taken back; empty while it stands
 */
public record Booking(
    Id<Booking> id,
    Id<Project> project,
    DateRange during,
    int days,
    By by,
    Instant at,
    Optional<Release> released) {

  /**
   * The taking back of a promise. Immutable.
   *
   * @param by who took it back and why
   * @param at when
   */
  public record Release(By by, Instant at) {

    /** Checks that nothing is missing. */
    public Release {
      requireNonNull(by, "by");
      requireNonNull(at, "at");
    }
  }

  /**
   * Checks the ranges.
   *
   * @throws InvalidValueException if an end of the period is open or it does not hold that many
   *     days
   */
  public Booking {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    Days.checkFit(days, during);
    requireNonNull(by, "by");
    requireNonNull(at, "at");
    requireNonNull(released, "released");
  }

  /** A promise that stands. */
  public static Booking of(
      Id<Booking> id, Id<Project> project, DateRange during, int days, By by, Instant at) {
    return new Booking(id, project, during, days, by, at, Optional.empty());
  }

  /** Whether the promise stands. */
  public boolean stands() {
    return released.isEmpty();
  }

  /** Such as {@code 'b1' (5 days for project 'p1', 2022-03-01 to 2022-03-31)}. */
  @Override
  public String toString() {
    return text().toString();
  }

  Message text() {
    return Message.of("expert.booking", id, days, project, Days.text(during));
  }

  /** Without whether it was taken back. */
  Booking asMade() {
    return of(id, project, during, days, by, at);
  }

  Booking released(By by, Instant at) {
    return new Booking(
        id, project, during, days, this.by, this.at, Optional.of(new Release(by, at)));
  }
}
