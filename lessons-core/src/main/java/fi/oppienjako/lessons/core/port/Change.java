package fi.oppienjako.lessons.core.port;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Kind;

/**
 * An entry in the feed of changes: something was saved. Immutable.
 *
 * @param position where in the feed
 * @param kind what kind of thing it is
 * @param id its identifier
 * @param revision the revision that was saved
 */
public record Change(Position position, Kind<?> kind, String id, int revision) {

  /** Checks that nothing is missing. */
  public Change {
    requireNonNull(position, "position");
    requireNonNull(kind, "kind");
    requireNonNull(id, "id");
  }
}
