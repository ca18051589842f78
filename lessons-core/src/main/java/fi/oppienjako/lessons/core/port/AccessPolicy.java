package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.people.By;

/**
 * Decides who may do what. Thread-safe. We do not authenticate: the embedder says who acts, and may
 * refuse here.
 */
@FunctionalInterface
public interface AccessPolicy {

  /** Everybody may do everything. */
  AccessPolicy ALL = (by, step, subject) -> true;

  /**
   * Whether the person in {@code by} may take {@code step} of the loop with {@code subject}.
   *
   * @param subject the thing as it was before; the project, for what is new in it
   */
  boolean permits(By by, LoopStep step, Aggregate<?> subject);
}
