package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.examples.programmes.ExampleProgrammes;
import fi.oppienjako.lessons.examples.story.Papers;
import fi.oppienjako.lessons.examples.story.Story;
import fi.oppienjako.lessons.examples.story.support.ExpertSupportStory;
import fi.oppienjako.lessons.examples.text.Screen;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells the main job as a story, on one of the example programmes. */
@Command(name = "demo", sortOptions = false)
final class DemoCommand implements Callable<Integer> {

  private static final Path USUAL = Path.of("target", "demo");

  private final Terminal terminal;
  private final Named named;

  @Option(names = "--programme", paramLabel = "ID", descriptionKey = "demo.programme")
  private String programme = Demos.USUAL;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "demo.out")
  private Path out = USUAL;

  @Option(names = "--store", paramLabel = "FILE|JDBC-URL", descriptionKey = "demo.store")
  private Optional<String> store = Optional.empty();

  @Mixin private final Common common = new Common();

  DemoCommand(Terminal terminal, Named named) {
    this.terminal = terminal;
    this.named = named;
  }

  @Override
  public Integer call() {
    Story story = named.story(programme).apply(Papers.in(out));
    return tell(terminal, story, store.<Store>map(StoreOption::open), common.language());
  }

  /** Tells it as it is told when nothing is asked for. */
  static int tell(Terminal terminal, Locale language) {
    Story story = ExpertSupportStory.writing(Papers.in(USUAL));
    return tell(terminal, story, Optional.empty(), language);
  }

  private static int tell(Terminal terminal, Story story, Optional<Store> place, Locale language) {
    try (Store store = place.orElseGet(InMemoryStore::new)) {
      story.tell(
          store,
          ExampleProgrammes.read(story.programme().value()).all(),
          Screen.on(terminal.out()),
          language);
    }
    return Exit.DONE;
  }
}
