package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens a lesson at a level. */
@Command(name = "share", sortOptions = false)
final class ShareCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "LESSON-ID", descriptionKey = "lesson.id")
  private String id = "";

  @Option(names = "--at", paramLabel = "LEVEL", required = true, descriptionKey = "share.at")
  private Openness level = Openness.LAB;

  @Mixin private final Actor actor = new Actor();
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final Common common = new Common();

  ShareCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    try (LessonSharing sharing = store.sharing(common.language())) {
      Lesson lesson = actor.find(sharing, Lesson.KIND, id);
      Confirmation.lesson(terminal, sentences, sharing.share(lesson, level, actor.by()));
    }
    return Exit.DONE;
  }
}
