package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.examples.text.Screen;
import fi.oppienjako.lessons.export.document.PlaybookMarkdown;
import fi.oppienjako.lessons.export.document.Wording;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one of the playbooks that come with the library. */
@Command(name = "show", sortOptions = false)
final class ShowCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Named named;

  @Parameters(paramLabel = "ID", descriptionKey = "show.id")
  private String id = "";

  @Mixin private final Common common = new Common();

  ShowCommand(Terminal terminal, Named named) {
    this.terminal = terminal;
    this.named = named;
  }

  @Override
  public Integer call() {
    PlaybookMarkdown format = new PlaybookMarkdown(Wording.in(common.language()));
    Screen.on(terminal.out()).markdown(format.asText(named.playbook(id)));
    return Exit.DONE;
  }
}
