package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Waiting;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows somebody who organises a programme how much waits where. */
@Command(name = "waiting", sortOptions = false)
final class WaitingCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "PROGRAMME-ID", descriptionKey = "waiting.programme")
  private String programme = "";

  @Mixin private final Actor actor = new Actor();
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final Common common = new Common();

  WaitingCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    try (LessonSharing sharing = store.sharing(common.language())) {
      Programme whole = actor.find(sharing, Programme.KIND, programme);
      List<Waiting> waiting = sharing.waiting(whole, actor.viewer(sharing));
      if (waiting.isEmpty()) {
        terminal.out().println(sentences.in("waiting.nothing"));
      }
      for (Waiting one : waiting) {
        String project =
            sentences.text(actor.find(sharing, Project.KIND, one.project().value()).name());
        terminal.out().println("- " + one.in(sentences.language(), project));
      }
    }
    return Exit.DONE;
  }
}
