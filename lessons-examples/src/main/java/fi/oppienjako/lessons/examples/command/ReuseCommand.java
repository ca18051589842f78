package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records that a project used a lesson, and what came of it. */
@Command(name = "reuse", sortOptions = false)
final class ReuseCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "LESSON-ID", descriptionKey = "lesson.id")
  private String id = "";

  @Option(
      names = "--project",
      paramLabel = "PROJECT-ID",
      required = true,
      descriptionKey = "reuse.project")
  private String project = "";

  @Option(
      names = "--outcome",
      paramLabel = "OUTCOME",
      required = true,
      descriptionKey = "reuse.outcome")
  private Outcome outcome = Outcome.HELPED;

  @Option(names = "--what", paramLabel = "TEXT", required = true, descriptionKey = "reuse.what")
  private String account = "";

  @Mixin private final Actor actor = new Actor();
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final Common common = new Common();

  ReuseCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    try (LessonSharing sharing = store.sharing(common.language())) {
      Lesson lesson = actor.find(sharing, Lesson.KIND, id);
      Project user = actor.find(sharing, Project.KIND, project);
      Reuse reuse = sharing.reuse(lesson, user, outcome, account, actor.by());
      terminal
          .out()
          .println(
              sentences.in(
                  "done.reuse",
                  reuse.id(),
                  sentences.text(lesson.content().title()),
                  sentences.text(user.name()),
                  sentences.text(outcome.label())));
    }
    return Exit.DONE;
  }
}
