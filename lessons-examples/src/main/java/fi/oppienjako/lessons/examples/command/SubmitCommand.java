package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Submits a lesson for validation, and tells what is like it. */
@Command(name = "submit", sortOptions = false)
final class SubmitCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "LESSON-ID", descriptionKey = "lesson.id")
  private String id = "";

  @Mixin private final Actor actor = new Actor();
  @Mixin private final IndexedStore store = new IndexedStore();
  @Mixin private final Common common = new Common();

  SubmitCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    Lesson submitted;
    try (LessonSharing sharing = store.sharing(common.language())) {
      submitted = sharing.submit(actor.find(sharing, Lesson.KIND, id), actor.by());
      Confirmation.lesson(terminal, sentences, submitted);
    }
    AlreadyKnown.tell(terminal, sentences, store, actor, submitted);
    return Exit.DONE;
  }
}
