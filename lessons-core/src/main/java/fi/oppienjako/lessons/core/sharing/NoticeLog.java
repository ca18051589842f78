package fi.oppienjako.lessons.core.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Owner;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What was delivered to a person and what they have acknowledged, so that neither comes back until
 * something new happens to the same thing. Nobody but the library reads it. Immutable.
 *
 * @param id the identifier, which is that of the person
 * @param revision how many times it has been saved
 * @param entries what was delivered or acknowledged, at most one entry for the same thing
 */
public record NoticeLog(Id<NoticeLog> id, int revision, List<Entry> entries)
    implements Aggregate<NoticeLog>, Visible {

  /** The kind of this aggregate. */
  public static final Kind<NoticeLog> KIND = Kind.of("notice-log", NoticeLog.class);

  /**
   * The latest that a person knows of a thing. Immutable.
   *
   * @param what what it was about
   * @param thing the identifier of the thing
   * @param project the project that it concerned
   * @param since since when it had waited
   * @param acknowledged whether the person has acknowledged it
   */
  public record Entry(
      Notice.What what, Id<?> thing, Id<Project> project, Instant since, boolean acknowledged) {

    /** Checks that nothing is missing. */
    public Entry {
      requireNonNull(what, "what");
      requireNonNull(thing, "thing");
      requireNonNull(project, "project");
      requireNonNull(since, "since");
    }

    private static Entry of(Notice notice, boolean acknowledged) {
      return new Entry(
          notice.what(), notice.thing().id(), notice.project().id(), notice.since(), acknowledged);
    }

    private boolean isOfTheSame(Entry other) {
      return what == other.what && thing.equals(other.thing) && project.equals(other.project);
    }

    private boolean covers(Entry other) {
      return isOfTheSame(other) && !since.isBefore(other.since);
    }
  }

  /** Checks and copies. */
  public NoticeLog {
    requireNonNull(id, "id");
    entries = ImmutableList.copyOf(entries);
  }

  /** Returns the log of {@code person}, who knows of nothing yet. */
  public static NoticeLog of(Id<Person> person) {
    return new NoticeLog(idFor(person), 0, List.of());
  }

  /** Returns the identifier of the log of {@code person}. */
  public static Id<NoticeLog> idFor(Id<Person> person) {
    return Id.of(person.value());
  }

  /** Whether {@code notice} was delivered or acknowledged. */
  public boolean knows(Notice notice) {
    Entry asked = Entry.of(notice, false);
    return entries.stream().anyMatch(entry -> entry.covers(asked));
  }

  /** Whether {@code notice} was acknowledged. */
  public boolean hasAcknowledged(Notice notice) {
    Entry asked = Entry.of(notice, true);
    return entries.stream().anyMatch(entry -> entry.acknowledged && entry.covers(asked));
  }

  /** Returns this log, with {@code notices} delivered. */
  public NoticeLog delivered(Collection<Notice> notices) {
    NoticeLog next = this;
    for (Notice notice : notices) {
      next = next.knows(notice) ? next : next.with(Entry.of(notice, false));
    }
    return next;
  }

  /** Returns this log, with {@code notice} acknowledged. */
  public NoticeLog acknowledged(Notice notice) {
    return with(Entry.of(notice, true));
  }

  /** Empty: it is not shown to anyone. */
  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.empty();
  }

  @Override
  public Optional<Ref<? extends Owner>> ownedBy() {
    return Optional.empty();
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of();
  }

  @Override
  public Kind<NoticeLog> storedAs() {
    return KIND;
  }

  @Override
  public NoticeLog atRevision(int revision) {
    return new NoticeLog(id, revision, entries);
  }

  private NoticeLog with(Entry entry) {
    List<Entry> others = new ArrayList<>(entries);
    others.removeIf(entry::isOfTheSame);
    others.add(entry);
    return new NoticeLog(id, revision, others);
  }
}
