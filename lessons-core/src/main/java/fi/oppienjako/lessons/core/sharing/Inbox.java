package fi.oppienjako.lessons.core.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What waits for a person on a day, and what news there is for them. Immutable.
 *
 * @param person the person
 * @param day the day
 * @param notices what there is, the most urgent first
 */
public record Inbox(Id<Person> person, LocalDate day, List<Notice> notices)
    implements Iterable<Notice> {

  /** Checks, copies and sorts by {@link Notice#URGENCY}. */
  public Inbox {
    requireNonNull(person, "person");
    requireNonNull(day, "day");
    notices = ImmutableList.sortedCopyOf(Notice.URGENCY, notices);
  }

  /** Whether nothing waits. */
  public boolean isEmpty() {
    return notices.isEmpty();
  }

  @Override
  public Iterator<Notice> iterator() {
    return notices.iterator();
  }

  /** What the person reads in English, a line for each notice. */
  @Override
  public String toString() {
    return notices.stream().map(Notice::toString).collect(Collectors.joining("\n"));
  }
}
