package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;

/**
 * How a version of a roadmap stands after a step. Immutable. A step that leaves it as it was has
 * changed what the version says.
 *
 * @param state the state that the step led to
 * @param openness how widely the version is open from then on
 */
public record VersionStage(VersionState state, Openness openness) {

  /** Checks that nothing is missing. */
  public VersionStage {
    requireNonNull(state, "state");
    requireNonNull(openness, "openness");
  }
}
