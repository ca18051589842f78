package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes one step in the life of a lesson. */
@Command(sortOptions = false)
final class LessonStepCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;
  private final Step step;

  @Parameters(paramLabel = "LESSON-ID", descriptionKey = "lesson.id")
  private String id = "";

  @Mixin private final Actor actor = new Actor();
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final Common common = new Common();

  LessonStepCommand(Terminal terminal, Sentences sentences, Step step) {
    this.terminal = terminal;
    this.sentences = sentences;
    this.step = step;
  }

  @Override
  public Integer call() {
    try (LessonSharing sharing = store.sharing(common.language())) {
      Lesson lesson = actor.find(sharing, Lesson.KIND, id);
      Confirmation.lesson(terminal, sentences, step.take(sharing, lesson, actor.by()));
    }
    return Exit.DONE;
  }

  /** A verb on a lesson. */
  @FunctionalInterface
  interface Step {

    Lesson take(LessonSharing sharing, Lesson lesson, By by);
  }
}
