package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The verbs that record reuse and its outcome, the actions that follow, and lasting changes of
 * practice.
 */
public final class Reusing {

  private final Context context;

  /** Creates an instance over {@code context}. */
  public Reusing(Context context) {
    this.context = context;
  }

  /**
   * Records that {@code project} applied {@code lesson}, as openly as both allow and no wider than
   * {@code widest}.
   *
   * @throws ImpossibleStepException also if it is superseded, naming its successor, or retired
   */
  public Reuse reuse(
      Lesson lesson,
      Project project,
      Outcome outcome,
      LocalizedText account,
      Openness widest,
      By by) {
    return context.write(
        project,
        LoopVerb.LESSON_REUSE,
        by,
        (user, at, work) -> {
          Lesson kept = work.get(Lesson.KIND, lesson.id());
          if (kept.openness().isEmpty()) {
            throw new ImpossibleStepException(
                Message.of("reuse.not-shared", kept.id(), kept.state()));
          }
          Successor.checkCurrent(kept, work);
          Id<Project> learnedIn = kept.origin().project();
          if (learnedIn.equals(project.id())) {
            throw new ImpossibleStepException(
                Message.of("reuse.by-itself", project.id(), kept.id()));
          }
          Optional<Openness> openness =
              kept.openTo(user).map(open -> widest.narrowest(open).narrowest(user.openness()));
          return work.save(
              new Reuse(
                  context.newId(),
                  0,
                  kept.id(),
                  learnedIn,
                  project.id(),
                  outcome,
                  account,
                  openness,
                  by,
                  at));
        });
  }

  /** Records that practice has changed for good; possible once others have reused the lesson. */
  public Lesson embed(Lesson lesson, Evidence proof, By by) {
    return context.change(
        lesson,
        LoopVerb.LESSON_EMBED,
        by,
        (kept, at, work) -> {
          try (Stream<Reuse> reuses = work.reuses().where(Reuse.BY_LESSON, kept.id())) {
            if (reuses.findAny().isEmpty()) {
              throw new ImpossibleStepException(Message.of("lesson.not-reused", kept.id()));
            }
          }
          return kept.embed(proof, by, at);
        });
  }

  /** Opens an action that follows from {@code lesson}. */
  public Action action(Lesson lesson, LocalizedText text, Id<Person> owner, LocalDate due, By by) {
    return context.write(
        lesson,
        LoopVerb.ACTION_OPEN,
        by,
        (kept, at, work) -> work.save(Action.open(context.newId(), kept, text, owner, due)));
  }

  /** Records that {@code action} is done, as {@code proof} shows. */
  public Action done(Action action, LocalizedText proof, By by) {
    return context.change(
        action,
        LoopVerb.ACTION_DONE,
        by,
        (stored, at, work) -> stored.done(context.today(), proof));
  }

  /** Drops {@code action}. */
  public Action dropped(Action action, LocalizedText reason, By by) {
    return context.change(
        action,
        LoopVerb.ACTION_DROP,
        by,
        (stored, at, work) -> stored.dropped(context.today(), reason));
  }
}
