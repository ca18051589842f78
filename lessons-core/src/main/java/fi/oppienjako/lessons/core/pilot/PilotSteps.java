package fi.oppienjako.lessons.core.pilot;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.loop.Context;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.port.Verb;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Message;
import java.time.Instant;
import java.util.function.BiFunction;

/**
 * What all verbs of this way of working have in common: how a thing begins, changes and is opened.
 *
 * @param context what the verbs work with
 */
record PilotSteps(Context context) {

  /** Saves something new in {@code project}. */
  <A extends Aggregate<A>> A begin(Project project, Verb verb, By by, Beginning<A> beginning) {
    return context.write(
        project,
        verb,
        by,
        (stored, at, work) -> work.save(beginning.of(context.newId(), stored, at, work)));
  }

  /** Opens {@code seen} at {@code level}, at which it may be already. */
  <A extends Aggregate<A> & Visible> A open(
      A seen, Verb verb, Openness level, By by, BiFunction<A, Openness, A> opening) {
    return context.change(
        seen,
        verb,
        by,
        (stored, at, work) -> {
          Openness before = stored.visibleFrom().orElseThrow();
          if (before.isWiderThan(level)) {
            throw new ImpossibleStepException(
                Message.of("pilot.never-narrower", Ref.to(stored), before.key()));
          }
          return opening.apply(stored, level);
        });
  }

  /**
   * How something begins.
   *
   * @param <A> the kind of thing
   */
  @FunctionalInterface
  interface Beginning<A> {

    /** The new thing, which may need what else is stored. */
    A of(Id<A> id, Project project, Instant at, UnitOfWork work);
  }
}
