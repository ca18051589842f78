package fi.oppienjako.lessons.core.port;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far somebody has read the feed of changes, for whoever goes on from there. Immutable.
 *
 * @param id the identifier, chosen by whoever reads
 * @param revision how many times it has been saved
 * @param position the place up to which everything is done
 * @param day the last day on which the daily work was done; empty if never
 */
public record Bookmark(Id<Bookmark> id, int revision, Position position, Optional<LocalDate> day)
    implements Aggregate<Bookmark> {

  /** The kind of this aggregate. */
  public static final Kind<Bookmark> KIND = Kind.of("bookmark", Bookmark.class);

  /** Checks that nothing is missing. */
  public Bookmark {
    requireNonNull(id, "id");
    requireNonNull(position, "position");
    requireNonNull(day, "day");
  }

  /** Returns the bookmark of somebody who has not begun to read. */
  public static Bookmark atStart(Id<Bookmark> id) {
    return new Bookmark(id, 0, Position.START, Optional.empty());
  }

  /** Returns this bookmark, moved to {@code position} on {@code today}. */
  public Bookmark moved(Position position, LocalDate today) {
    return new Bookmark(id, revision, position, Optional.of(today));
  }

  @Override
  public Kind<Bookmark> storedAs() {
    return KIND;
  }

  @Override
  public Bookmark atRevision(int revision) {
    return new Bookmark(id, revision, position, day);
  }
}
