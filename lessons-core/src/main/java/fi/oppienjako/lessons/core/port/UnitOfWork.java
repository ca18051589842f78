package fi.oppienjako.lessons.core.port;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.text.Message;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A transaction. It sees everything, including what it has saved itself. Not to be used after it
 * has ended, nor by more than one thread.
 *
 * <p>Everything that is saved in any store goes through it. It checks that nobody else has changed
 * the thing, that no history is lost, and that nothing is open more widely than what it depends on.
 */
public final class UnitOfWork implements Snapshot {

  private final Records records;
  private final OpennessBounds bounds;
  private boolean ended;

  private UnitOfWork(Records records) {
    this.records = requireNonNull(records, "records");
    this.bounds = new OpennessBounds(records);
  }

  /**
   * Runs {@code work} in a unit over {@code records}; for stores, which commit once it has returned
   * and roll back if it throws.
   */
  public static <T extends @Nullable Object> T over(
      Records records, Function<? super UnitOfWork, ? extends T> work) {
    UnitOfWork unit = new UnitOfWork(records);
    try {
      return work.apply(unit);
    } finally {
      unit.ended = true;
    }
  }

  /**
   * Saves {@code aggregate} as its next revision, the first one if its revision is 0.
   *
   * @return what was saved, with its new revision
   * @throws StaleRevisionException if another revision than that of {@code aggregate} is stored
   * @throws LostHistoryException if it is not a {@linkplain Aggregate#isSuccessorOf successor} of
   *     what is stored
   * @throws TooWidelyOpenException if it is open more widely than what it depends on, or something
   *     that depends on it is open more widely than it
   */
  public <A extends Aggregate<A>> A save(A aggregate) {
    checkOpen();
    Ref<A> ref = Ref.to(aggregate);
    Optional<A> stored = records.stored(ref);
    int before = stored.map(A::revision).orElse(0);
    if (before != aggregate.revision()) {
      throw new StaleRevisionException(ref, aggregate.revision());
    }
    if (stored.isPresent() && !aggregate.isSuccessorOf(stored.get())) {
      throw new LostHistoryException(ref);
    }
    A next = aggregate.atRevision(before + 1);
    put(next, stored);
    return next;
  }

  /**
   * Saves {@code aggregate} as {@link #save} does, and removes its earlier revisions from the
   * store: for what had to be taken out of all that is stored.
   *
   * @return what was saved, with its new revision
   */
  public <A extends Aggregate<A>> A saveForgettingEarlier(A aggregate) {
    A saved = save(aggregate);
    records.forgetEarlier(Ref.to(saved));
    return saved;
  }

  /**
   * Loads {@code aggregate} at the revision that it has, or 1 if it has none. What is stored
   * already with equal content is skipped.
   *
   * @throws StaleRevisionException if it is stored already with other content
   * @throws TooWidelyOpenException as {@link #save} does
   */
  public <A extends Aggregate<A>> void load(Aggregate<A> aggregate) {
    checkOpen();
    Ref<A> ref = Ref.to(aggregate);
    A whole = ref.kind().type().cast(aggregate);
    Optional<A> stored = records.stored(ref);
    if (stored.isEmpty()) {
      put(whole.revision() == 0 ? whole.atRevision(1) : whole, stored);
    } else if (!whole.sameContentAs(stored.get())) {
      throw new StaleRevisionException(ref, whole.revision());
    }
  }

  /**
   * Runs {@code part} as a nested transaction: if it throws, only that part is rolled back. Where
   * the store itself failed in it, as by a lock that it did not get in time, the whole unit may be
   * lost: it then refuses whatever comes next, and nothing of it is kept.
   */
  public <T extends @Nullable Object> T attempt(Function<? super UnitOfWork, ? extends T> part) {
    checkOpen();
    Records.Savepoint before = records.savepoint();
    boolean done = false;
    try {
      T result = part.apply(this);
      done = true;
      return result;
    } finally {
      if (done) {
        before.release();
      } else {
        bounds.forget();
        before.rollBack();
      }
    }
  }

  /** Returns what {@code viewer} may see. */
  public Snapshot seenBy(Viewer viewer) {
    checkOpen();
    return records.seenBy(viewer);
  }

  /** The sight of everything. */
  @Override
  public Sight sight() {
    return Sight.ofEverything();
  }

  @Override
  public <A extends Aggregate<A>> View<A> all(Kind<A> kind) {
    return seenBy(viewer()).all(kind);
  }

  @Override
  public Lessons lessons() {
    return seenBy(viewer()).lessons();
  }

  private <A extends Aggregate<A>> void put(A next, Optional<A> stored) {
    bounds.check(next, stored);
    records.put(next, stored.map(A::revision).orElse(0));
  }

  private void checkOpen() {
    if (ended) {
      throw new StoreException(Message.of("work-ended"));
    }
  }
}
