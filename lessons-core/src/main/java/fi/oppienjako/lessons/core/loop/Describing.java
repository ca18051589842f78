package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Output;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Message;
import java.util.function.UnaryOperator;

/** The verbs that change the descriptions of projects and programmes, and what they hand on. */
public final class Describing {

  private final Context context;

  /** Creates an instance over {@code context}. */
  public Describing(Context context) {
    this.context = context;
  }

  /**
   * Changes what {@code project} says about itself. The challenge, which is refined, and the way
   * through the phases change by verbs of their own.
   */
  public Project describe(Project project, UnaryOperator<Project> telling, By by) {
    return context.change(
        project,
        LoopVerb.PROJECT_DESCRIBE,
        by,
        (stored, at, work) -> {
          Project told = telling.apply(stored);
          if (!told.id().equals(stored.id())
              || !told.programme().equals(stored.programme())
              || !told.challenge().equals(stored.challenge())
              || !told.progress().equals(stored.progress())) {
            throw new ImpossibleStepException(Message.of("project.own-verbs", stored.id()));
          }
          return told.sameContentAs(stored) ? stored : told.toldAnew(stored, by, at);
        });
  }

  /** Changes what {@code programme} says about itself. */
  public Programme describe(Programme programme, UnaryOperator<Programme> telling, By by) {
    return context.change(
        programme,
        LoopVerb.PROGRAMME_DESCRIBE,
        by,
        (stored, at, work) -> {
          Programme told = telling.apply(stored);
          if (!told.id().equals(stored.id())) {
            throw new ImpossibleStepException(Message.of("programme.another", stored.id()));
          }
          return told.sameContentAs(stored) ? stored : told.toldAnew(stored, by, at);
        });
  }

  /** Takes what {@code project} was called before out of all answers. */
  public Project redactNames(Project project, By by) {
    return context.redact(
        project,
        LoopVerb.PROJECT_REDACT,
        by,
        (stored, at, work) ->
            stored.withoutFormerNames().toldAnew(stored.withoutFormerNames(), withReason(by), at));
  }

  /** Takes what {@code programme} was called before out of all answers. */
  public Programme redactNames(Programme programme, By by) {
    return context.redact(
        programme,
        LoopVerb.PROGRAMME_REDACT,
        by,
        (stored, at, work) ->
            stored.withoutFormerNames().toldAnew(stored.withoutFormerNames(), withReason(by), at));
  }

  private static By withReason(By by) {
    if (by.reason().isEmpty()) {
      throw new ImpossibleStepException(Message.of("names.redact-needs-reason"));
    }
    return by;
  }

  /** Saves what a project made and hands on. */
  public Output addOutput(Output output, By by) {
    return context
        .store()
        .write(
            work -> {
              Project project = work.get(Project.KIND, output.project());
              return context.save(output, LoopVerb.OUTPUT_ADD, by, project, work);
            });
  }
}
