package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.Catalogues;
import fi.oppienjako.lessons.export.FileKind;
import fi.oppienjako.lessons.export.JsonLines;
import fi.oppienjako.lessons.export.Playbooks;
import fi.oppienjako.lessons.export.YamlFile;
import fi.oppienjako.lessons.export.file.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Loads playbooks and programmes from YAML, and whatever a backup holds; all files are read before
 * anything is stored.
 */
@Command(name = "load", sortOptions = false)
final class LoadCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "load.files")
  private List<Path> files = List.of();

  @Mixin private final StoreOption store = new StoreOption();

  // Read by picocli alone; the sentences are in the language already.
  @SuppressWarnings("UnusedVariable")
  @Mixin
  private final Common common = new Common();

  LoadCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    JsonLines lines = JsonLines.of();
    List<Playbook> playbooks = new ArrayList<>();
    List<Catalogue> programmes = new ArrayList<>();
    for (Path file : files) {
      if (isLines(file)) {
        lines.check(file);
      } else if (YamlFile.read(file).kind() == FileKind.PLAYBOOK) {
        playbooks.add(Playbooks.read(file));
      } else {
        programmes.add(
            Catalogues.read(file, List.copyOf(programmes), playbooks.toArray(Playbook[]::new)));
      }
    }
    try (Store kept = store.open();
        ProgressLine line = ProgressLine.of(terminal, sentences, "progress.load")) {
      Stream<Aggregate<?>> read =
          Stream.concat(playbooks.stream(), programmes.stream().flatMap(Catalogue::all));
      List<Aggregate<?>> things = read.toList();
      kept.load(things.stream(), line::soFar);
      long count = things.size();
      for (Path file : files) {
        count += isLines(file) ? lines.load(file, kept, line::soFar) : 0;
      }
      terminal.out().println(sentences.in("done.load", count));
    }
    return Exit.DONE;
  }

  private static boolean isLines(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl");
  }
}
