package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.examples.programmes.ExampleProgrammes;
import fi.oppienjako.lessons.examples.story.ExpertSupportStory;
import fi.oppienjako.lessons.examples.story.Papers;
import fi.oppienjako.lessons.examples.story.Story;
import fi.oppienjako.lessons.examples.text.Screen;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells the main job as a story. */
@Command(name = "demo", sortOptions = false)
final class DemoCommand implements Callable<Integer> {

  private static final Path USUAL = Path.of("target", "demo");

  private final Terminal terminal;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "demo.out")
  private Path out = USUAL;

  @Mixin private final Common common = new Common();

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return tell(terminal, out, common.language());
  }

  /** Tells it as it is told when nothing is asked for. */
  static int tell(Terminal terminal, Locale language) {
    return tell(terminal, USUAL, language);
  }

  private static int tell(Terminal terminal, Path out, Locale language) {
    Story story = ExpertSupportStory.writing(Papers.in(out));
    story.tell(
        ExampleProgrammes.read(story.programme().value()).all(),
        Screen.on(terminal.out()),
        language);
    return Exit.DONE;
  }
}
