package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.AccessPolicy;
import fi.oppienjako.lessons.core.port.LessonSearch;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.Notifier;
import fi.oppienjako.lessons.core.port.Recommender;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What every verb of the loop works with. Immutable.
 *
 * @param store where things are kept
 * @param search what finds lessons by words
 * @param likeness what tells what is like what
 * @param permits who may do what
 * @param notices to whom lessons are brought
 * @param clock what time it is
 * @param ids where new identifiers come from
 * @param language the language of plain strings
 */
public record Context(
    Store store,
    LessonSearch search,
    Recommender likeness,
    AccessPolicy permits,
    Notifier notices,
    Clock clock,
    Supplier<String> ids,
    Locale language) {

  /** The same over {@code store}, notices going to {@code notices}. */
  public Context over(Store store, Notifier notices) {
    return new Context(store, search, likeness, permits, notices, clock, ids, language);
  }

  /** The same with another search. */
  public Context searching(LessonSearch search) {
    return new Context(store, search, likeness, permits, notices, clock, ids, language);
  }

  /** The same with another likeness. */
  public Context comparing(Recommender likeness) {
    return new Context(store, search, likeness, permits, notices, clock, ids, language);
  }

  /** The same with other permits. */
  public Context permitting(AccessPolicy permits) {
    return new Context(store, search, likeness, permits, notices, clock, ids, language);
  }

  /** The same with another clock and other identifiers. */
  public Context with(Clock clock, Supplier<String> ids) {
    return new Context(store, search, likeness, permits, notices, clock, ids, language);
  }

  /** The same with plain strings in another language. */
  public Context in(Locale language) {
    return new Context(store, search, likeness, permits, notices, clock, ids, language);
  }

  /** A new identifier. */
  public <T> Id<T> newId() {
    return Id.of(ids.get());
  }

  /** A plain string as a text. */
  public LocalizedText text(String plain) {
    return LocalizedText.of(language, plain);
  }

  /** What time it is. */
  public Instant now() {
    return clock.instant();
  }

  /** What day it is, in the zone of the clock. */
  public LocalDate today() {
    return LocalDate.ofInstant(now(), clock.getZone());
  }

  /**
   * Asks whether {@code by} may take that step.
   *
   * @throws NotPermittedException if not
   */
  public void permit(By by, LoopStep step, Aggregate<?> subject) {
    if (!permits.permits(by, step, subject)) {
      throw new NotPermittedException(by, step, subject);
    }
  }

  /**
   * The one way in which verbs change what is stored: asks for leave, reads the thing whole, takes
   * the step, and saves it if nobody else changed it in the meantime.
   *
   * @param seen the thing; it may have been read for showing, since only its identifier and
   *     revision count
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the thing is not stored
   * @throws StaleRevisionException if somebody else changed it
   */
  public <A extends Aggregate<A>> A change(A seen, LoopStep verb, By by, Change<A> change) {
    permit(by, verb, seen);
    return store.write(work -> change(seen, change, work));
  }

  /** The same within a piece of work that is under way, leave having been asked for. */
  public <A extends Aggregate<A>> A change(A seen, Change<A> change, UnitOfWork work) {
    A stored = work.get(seen.storedAs(), seen.id());
    return work.save(change.next(stored, now(), work).atRevision(seen.revision()));
  }

  /**
   * A step that is taken with a stored thing.
   *
   * @param <A> the kind of thing
   */
  @FunctionalInterface
  public interface Change<A> {

    /** The thing after the step. */
    A next(A stored, Instant at, UnitOfWork work);
  }
}
