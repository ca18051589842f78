package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Kind;

/**
 * Something that another thing hangs on or names, and so must be open as widely as that other one.
 *
 * @param kind what kind of thing it is
 * @param id its identifier
 * @param openness how widely it is open
 */
record OpennessBound(Kind<?> kind, Id<?> id, Openness openness) {

  static <A extends Aggregate<A> & Visible> OpennessBound of(A thing) {
    return new OpennessBound(thing.storedAs(), thing.id(), thing.visibleFrom().orElse(Openness.LAB));
  }

  /**
   * Checks that {@code thing} is open no more widely than this.
   *
   * @throws ImpossibleStepException if it is
   */
  <A extends Aggregate<A> & Visible> void check(A thing) {
    thing
        .visibleFrom()
        .filter(level -> level.isWiderThan(openness))
        .ifPresent(
            level -> {
              throw new ImpossibleStepException(
                  "%s '%s' cannot be open at %s, since %s '%s' is open at %s; open that first"
                      .formatted(
                          thing.storedAs().key(),
                          thing.id(),
                          level.key(),
                          kind.key(),
                          id,
                          openness.key()));
            });
  }
}
