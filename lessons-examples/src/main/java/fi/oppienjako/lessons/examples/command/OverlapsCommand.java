package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Overlap;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.document.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows which projects may be doing the same work as those of a programme. */
@Command(name = "overlaps", sortOptions = false)
final class OverlapsCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "PROGRAMME-ID", descriptionKey = "overlaps.programme")
  private String programme = "";

  @Option(names = "--limit", paramLabel = "NUMBER", descriptionKey = "overlaps.limit")
  private int limit = 3;

  @Mixin private final Reader reader = new Reader();
  @Mixin private final IndexedStore store = new IndexedStore();
  @Mixin private final Common common = new Common();

  OverlapsCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    try (IndexedStore.Opened opened = store.open(common.language())) {
      LessonSharing sharing = opened.sharing();
      Viewer viewer = reader.viewer(sharing);
      Map<List<Id<Project>>, Overlap> found = new LinkedHashMap<>();
      for (Project project : projects(sharing, viewer)) {
        sharing.overlaps(project, viewer).stream()
            .limit(limit)
            .forEach(pair -> found.putIfAbsent(List.of(pair.one().id(), pair.other().id()), pair));
      }
      found.values().forEach(this::show);
      if (found.isEmpty()) {
        terminal.out().println(sentences.in("overlaps.nothing"));
      }
    }
    return Exit.DONE;
  }

  private List<Project> projects(LessonSharing sharing, Viewer viewer) {
    return sharing
        .store()
        .<List<Project>>read(
            viewer,
            seen -> {
              Programme whole = seen.get(Programme.KIND, Id.<Programme>of(programme));
              try (Stream<Project> theirs =
                  seen.projects().where(Project.BY_PROGRAMME, whole.id())) {
                return theirs.toList();
              }
            });
  }

  private void show(Overlap pair) {
    Wording wording = Wording.in(sentences.language());
    terminal
        .out()
        .println(
            sentences.in(
                "overlaps.pair",
                sentences.text(pair.one().name()),
                sentences.text(pair.other().name())));
    terminal.out().println("  " + wording.reasons(pair.reasons()));
    for (Project side : List.of(pair.one(), pair.other())) {
      terminal.out().println("  " + side.id() + ": " + sentences.text(side.challenge().current()));
    }
  }
}
