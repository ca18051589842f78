package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.AccessPolicy;
import fi.oppienjako.lessons.core.port.Kind;
import fi.oppienjako.lessons.core.port.LessonSearch;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.Notifier;
import fi.oppienjako.lessons.core.port.Recommender;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
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

  LocalDate today() {
    return LocalDate.ofInstant(now(), ZoneOffset.UTC);
  }

  void permit(By by, LoopStep step, Aggregate<?> subject) {
    if (!permits.permits(by, step, subject)) {
      throw new NotPermittedException(by, step, subject);
    }
  }

  static <A> A found(Optional<A> there, Kind kind, Id<?> id) {
    return there.orElseThrow(() -> new NotFoundException(kind, id.value()));
  }
}
