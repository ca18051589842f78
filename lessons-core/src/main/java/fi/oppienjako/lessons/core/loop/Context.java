package fi.oppienjako.lessons.core.loop;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The store and the options that every verb works with. Immutable. If you add a way of working,
 * build its verbs on this; otherwise start at {@code LessonSharing}.
 *
 * @param store where things are stored
 * @param options the options
 */
public record Context(Store store, Options options) {

  /** Checks that nothing is missing. */
  public Context {
    requireNonNull(store, "store");
    requireNonNull(options, "options");
  }

  /** Returns a new identifier. */
  public <T> Id<T> newId() {
    return Id.of(options.ids().get());
  }

  /** Returns a plain string as a text in the default language. */
  public LocalizedText text(String plain) {
    return LocalizedText.of(options.language(), plain);
  }

  /** Returns the current time. */
  public Instant now() {
    return options.clock().instant();
  }

  /** Returns the current day, in the zone of the clock. */
  public LocalDate today() {
    return day(now());
  }

  /** Returns the day of {@code at}, in the zone of the clock. */
  public LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone());
  }

  /** Returns the zone of the clock, by which days are counted. */
  public ZoneId zone() {
    return options.clock().getZone();
  }

  /**
   * Checks that {@code by} may take that step.
   *
   * @throws NotPermittedException if not
   */
  public void permit(By by, LoopStep step, Aggregate<?> subject) {
    if (!options.policy().permits(by, step, subject)) {
      throw new NotPermittedException(by, step, subject);
    }
  }

  /**
   * Changes a stored aggregate, as all verbs do: checks permission, reads the aggregate unredacted,
   * takes the step, and saves it if nobody else has changed it in the meantime.
   *
   * @param seen the aggregate as the caller read it; it may be redacted, since only its identifier
   *     and revision are used
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the aggregate is not stored
   * @throws StaleRevisionException if somebody else changed it
   */
  public <A extends Aggregate<A>> A change(A seen, LoopStep verb, By by, Change<A> change) {
    permit(by, verb, seen);
    return store.write(work -> change(seen, change, work));
  }

  /** Does the same within a running transaction, after permission has been checked. */
  public <A extends Aggregate<A>> A change(A seen, Change<A> change, UnitOfWork work) {
    A stored = work.get(seen.storedAs(), seen.id());
    return work.save(change.next(stored, now(), work).atRevision(seen.revision()));
  }

  /**
   * A step that changes a stored aggregate.
   *
   * @param <A> the type of the aggregate
   */
  @FunctionalInterface
  public interface Change<A> {

    /** Returns the aggregate after the step. */
    A next(A stored, Instant at, UnitOfWork work);
  }
}
