package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.examples.programmes.ExampleProgrammes;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the programmes that come as examples. */
@Command(name = "programmes", sortOptions = false)
final class ProgrammesCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final Common common = new Common();

  ProgrammesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Listing listing = new Listing(common.language());
    for (String id : ExampleProgrammes.ids()) {
      Programme programme = ExampleProgrammes.read(id).programme();
      listing.add(id, programme.name(), programme.summary());
    }
    listing.tell(terminal.out(), format.isJson());
    return Exit.DONE;
  }
}
