package fi.oppienjako.lessons.core.loop;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What every verb works with: the store and what was chosen besides. Immutable. Whoever adds a way
 * of working builds its verbs on this; everybody else starts at {@code LessonSharing}.
 *
 * @param store where things are stored
 * @param options what was chosen besides
 */
public record Context(Store store, Options options) {

  /** Checks that nothing is missing. */
  public Context {
    requireNonNull(store, "store");
    requireNonNull(options, "options");
  }

  /** A new identifier. */
  public <T> Id<T> newId() {
    return Id.of(options.ids().get());
  }

  /** A plain string as a text. */
  public LocalizedText text(String plain) {
    return LocalizedText.of(options.language(), plain);
  }

  /** What time it is. */
  public Instant now() {
    return options.clock().instant();
  }

  /** What day it is, in the zone of the clock. */
  public LocalDate today() {
    return LocalDate.ofInstant(now(), options.clock().getZone());
  }

  /**
   * Asks whether {@code by} may take that step.
   *
   * @throws NotPermittedException if not
   */
  public void permit(By by, LoopStep step, Aggregate<?> subject) {
    if (!options.policy().permits(by, step, subject)) {
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
