package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.Kind;
import fi.oppienjako.lessons.core.port.LessonSearch;
import fi.oppienjako.lessons.core.port.Likeness;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.Notices;
import fi.oppienjako.lessons.core.port.Permits;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.text.Aggregate;
import fi.oppienjako.lessons.core.text.Id;
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
public record Surroundings(
    Store store,
    LessonSearch search,
    Likeness likeness,
    Permits permits,
    Notices notices,
    Clock clock,
    Supplier<String> ids,
    Locale language) {

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.ofInstant(now(), ZoneOffset.UTC);
  }

  <T> Id<T> newId() {
    return Id.of(ids.get());
  }

  LocalizedText text(String plain) {
    return LocalizedText.of(language, plain);
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
