package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Bookmark;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.Notifier;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.TrimmedFeedException;
import fi.oppienjako.lessons.core.sharing.Notice;
import fi.oppienjako.lessons.core.sharing.NoticeLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes notices to people: reads the feed from where it stopped, works out whom the changes
 * concern, and looks for what is in their inboxes that they have not been told of. On the first
 * call of a day it looks into every inbox, for what falls due by the clock alone; it does the same
 * where the feed no longer goes back to where it stopped.
 *
 * <p>What was delivered is remembered person by person, and the place in the feed only once all was
 * delivered: so that what fails comes again, and what succeeded beside it does not.
 */
public final class Delivering {

  private static final Id<Bookmark> BOOKMARK = Id.of("notices");

  /** What delivering saves itself, which is news to nobody. */
  private static final Set<Kind<?>> OWN = Set.of(Bookmark.KIND, NoticeLog.KIND);

  private final Context context;
  private final Inboxes inboxes;

  /** Creates an instance over {@code context}. */
  public Delivering(Context context) {
    this.context = context;
    this.inboxes = new Inboxes(context);
  }

  /**
   * Delivers what has not been delivered.
   *
   * @throws RuntimeException what {@code notifier} threw first, with all else that it threw as
   *     suppressed, once everything else is delivered
   */
  public void deliver(Notifier notifier) {
    Bookmark before =
        context
            .store()
            .read(
                Viewer.unrestricted(),
                all ->
                    all.all(Bookmark.KIND)
                        .find(BOOKMARK)
                        .orElseGet(() -> Bookmark.atStart(BOOKMARK)));
    LocalDate today = context.today();
    boolean newDay = !before.day().equals(Optional.of(today));
    News news = newsAfter(before.position());
    if (!newDay && !news.lost() && news.changed().isEmpty()) {
      return;
    }
    List<RuntimeException> failures = new ArrayList<>();
    Concerned concerned = new Concerned(context);
    (newDay || news.lost() ? concerned.everyone() : concerned.by(news.changed()))
        .forEach(person -> attempt(() -> deliver(person, notifier, failures), failures));
    if (failures.isEmpty()) {
      context.store().write(work -> work.save(before.moved(news.upTo(), today)));
      return;
    }
    RuntimeException first = failures.remove(0);
    failures.forEach(first::addSuppressed);
    throw first;
  }

  private void deliver(Id<Person> person, Notifier notifier, List<RuntimeException> failures) {
    NoticeLog log = inboxes.log(person);
    List<Notice> delivered = new ArrayList<>();
    for (Notice notice : inboxes.of(person)) {
      if (!log.knows(notice)) {
        attempt(
            () -> {
              notifier.tell(person, notice);
              delivered.add(notice);
            },
            failures);
      }
    }
    if (!delivered.isEmpty()) {
      context.store().write(work -> work.save(Inboxes.log(person, work).delivered(delivered)));
    }
  }

  /** Whatever fails, the others are waiting. */
  private static void attempt(Runnable part, List<RuntimeException> failures) {
    try {
      part.run();
    } catch (RuntimeException e) { // It is thrown once they have been told.
      failures.add(e);
    }
  }

  private News newsAfter(Position position) {
    Position last = position;
    Set<Concerned.Thing> changed = new LinkedHashSet<>();
    try (Stream<Change> changes = context.store().changes(position)) {
      for (Change change : (Iterable<Change>) changes::iterator) {
        last = change.position();
        if (!OWN.contains(change.kind())) {
          changed.add(new Concerned.Thing(change.kind(), change.id()));
        }
      }
    } catch (TrimmedFeedException gone) {
      // Every inbox is looked into, so nothing of what is gone is needed.
      return new News(Set.of(), gone.resume(), true);
    }
    return new News(changed, last, false);
  }

  private record News(Set<Concerned.Thing> changed, Position upTo, boolean lost) {}
}
