package fi.oppienjako.lessons.examples.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** All commands together; alone, it tells the story. */
@Command(name = "lessons", versionProvider = Version.class, sortOptions = false)
final class LessonsCommand implements Callable<Integer> {

  private final Terminal terminal;

  // Read by picocli alone, which then shows the version instead of calling the command.
  @SuppressWarnings("UnusedVariable")
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean version;

  @Mixin private final Common common = new Common();

  LessonsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return DemoCommand.tell(terminal, common.language());
  }
}
