package fi.oppienjako.lessons.core.loop;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.AccessRequest;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.port.Verb;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

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

  /** Whether {@code at} is today or was before; what comes later has not happened yet. */
  boolean hasHappened(Instant at) {
    return !day(at).isAfter(today());
  }

  /** Returns the end of the current day: what is before it has happened. */
  Instant endOfToday() {
    return today().plusDays(1).atStartOfDay(zone()).toInstant();
  }

  /** Returns the zone of the clock, by which days are counted. */
  public ZoneId zone() {
    return options.clock().getZone();
  }

  /**
   * Does something with what is stored of {@code subject}, as all verbs do: reads it unredacted,
   * checks permission and takes the step, in one transaction.
   *
   * @param subject the aggregate as the caller read it, of which only the identifier is used
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the aggregate is not stored
   */
  public <A extends Aggregate<A>, R> R write(A subject, Verb verb, By by, Step<A, R> step) {
    return store.<R>write(work -> step.take(permitted(subject, verb, by, work), now(), work));
  }

  /**
   * Changes a stored aggregate: does the same, and saves what the step returns if nobody else has
   * changed the aggregate in the meantime.
   *
   * @param seen the aggregate as the caller read it; it may be redacted, since only its identifier
   *     and revision are used
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the aggregate is not stored
   * @throws StaleRevisionException if somebody else changed it
   */
  public <A extends Aggregate<A>> A change(A seen, Verb verb, By by, Step<A, A> change) {
    return store.<A>write(work -> change(seen, verb, by, change, work));
  }

  /**
   * Takes something out of a stored aggregate for good: changes it as {@link #change(Aggregate,
   * Verb, By, Step)} does, and leaves no earlier revision that still holds it.
   */
  public <A extends Aggregate<A>> A redact(A seen, Verb verb, By by, Step<A, A> change) {
    return store.<A>write(
        work -> {
          A stored = permitted(seen, verb, by, work);
          return work.saveForgettingEarlier(
              change.take(stored, now(), work).atRevision(seen.revision()));
        });
  }

  /** Changes a stored aggregate within a running transaction. */
  public <A extends Aggregate<A>> A change(
      A seen, Verb verb, By by, Step<A, A> change, UnitOfWork work) {
    A stored = permitted(seen, verb, by, work);
    return work.save(change.take(stored, now(), work).atRevision(seen.revision()));
  }

  /**
   * Saves {@code value} as the caller hands it in, within a running transaction. Asks about {@code
   * into}, and about what is stored under its identifier already, so that nobody changes what is
   * somebody else's by saying that it goes into something of their own.
   *
   * @param into what it goes into, as stored
   * @throws NotPermittedException if the policy refuses
   */
  public <A extends Aggregate<A>> A save(
      A value, Verb verb, By by, Aggregate<?> into, UnitOfWork work) {
    work.all(value.storedAs())
        .find(value.id())
        .ifPresent(stored -> permit(Optional.of(by), verb, stored, work));
    permit(Optional.of(by), verb, into, work);
    return work.save(value);
  }

  /** Asks the policy; for what is not done with anything that is certainly stored. */
  void permit(Optional<By> by, Verb verb, Aggregate<?> subject, UnitOfWork work) {
    // A snapshot rather than the unit itself, to which a policy could save.
    AccessRequest request = new AccessRequest(by, verb, subject, work.seenBy(work.viewer()));
    if (!options.policy().permits(request)) {
      throw new NotPermittedException(request);
    }
  }

  private <A extends Aggregate<A>> A permitted(A seen, Verb verb, By by, UnitOfWork work) {
    A stored = work.get(seen.storedAs(), seen.id());
    permit(Optional.of(by), verb, stored, work);
    return stored;
  }

  /**
   * What a verb does with something that is stored.
   *
   * @param <A> the type of the thing
   * @param <R> what comes of it
   */
  @FunctionalInterface
  public interface Step<A, R> {

    /** Takes the step with {@code stored}. */
    R take(A stored, Instant at, UnitOfWork work);
  }
}
