package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.export.Playbooks;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the playbooks that come with the library. */
@Command(name = "playbooks", sortOptions = false)
final class PlaybooksCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final Common common = new Common();

  PlaybooksCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Listing listing = new Listing(common.language());
    for (String id : Playbooks.bundledIds()) {
      Playbook playbook = Playbooks.bundled(id);
      listing.add(id, playbook.name(), playbook.summary());
    }
    listing.tell(terminal.out(), format.isJson());
    return Exit.DONE;
  }
}
