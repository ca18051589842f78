package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Comments on a lesson. */
@Command(name = "comment", sortOptions = false)
final class CommentCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(index = "0", paramLabel = "LESSON-ID", descriptionKey = "lesson.id")
  private String id = "";

  @Parameters(index = "1", paramLabel = "TEXT", descriptionKey = "comment.text")
  private String text = "";

  @Mixin private final Actor actor = new Actor();
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final Common common = new Common();

  CommentCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    try (LessonSharing sharing = store.sharing(common.language())) {
      Lesson lesson = actor.find(sharing, Lesson.KIND, id);
      Comment comment = sharing.comment(lesson, text, actor.by());
      terminal
          .out()
          .println(
              sentences.in("done.comment", comment.id(), sentences.text(lesson.content().title())));
    }
    return Exit.DONE;
  }
}
