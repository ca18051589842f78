package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.people.By;
import java.time.Instant;
import java.util.Optional;

/**
 * An entry in the history of a version of a roadmap. Immutable. One that leaves the state as it was
 * tells of a change in what the version says.
 *
 * @param state the state that it led to
 * @param openness how widely the version is open since
 * @param by who saw to it and why; empty where the reader is not to know, since the version was not
 *     yet that widely open
 * @param at when
 */
public record Turn(VersionState state, Openness openness, Optional<By> by, Instant at) {

  /** Checks that nothing is missing. */
  public Turn {
    requireNonNull(state, "state");
    requireNonNull(openness, "openness");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
  }

  Turn withoutBy() {
    return new Turn(state, openness, Optional.empty(), at);
  }
}
