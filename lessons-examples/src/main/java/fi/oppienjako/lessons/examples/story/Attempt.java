package fi.oppienjako.lessons.examples.story;

import fi.oppienjako.lessons.core.model.ImpossibleStepException;

/** Tries what cannot be done, so that a story can tell that it was refused. */
public final class Attempt {

  private Attempt() {}

  /**
   * Tries {@code step}, which is to be refused.
   *
   * @throws IllegalStateException if it was not
   */
  public static void refused(Runnable step) {
    try {
      step.run();
    } catch (ImpossibleStepException e) {
      return;
    }
    throw new IllegalStateException("what the story tells as refused was done");
  }
}
