package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.document.Wording;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows which lessons of others could help a project. */
@Command(name = "look-up", sortOptions = false)
final class LookUpCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "PROJECT-ID", descriptionKey = "project.id")
  private String project = "";

  @Mixin private final Actor actor = new Actor();
  @Mixin private final IndexedStore store = new IndexedStore();
  @Mixin private final Common common = new Common();

  LookUpCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    try (IndexedStore.Opened opened = store.open(common.language())) {
      LessonSharing sharing = opened.sharing();
      Project place = actor.find(sharing, Project.KIND, project);
      Viewer viewer = actor.viewer(sharing);
      List<Suggestion<Lesson>> found = sharing.lookUp(place, viewer);
      if (found.isEmpty()) {
        terminal.out().println(sentences.in("look-up.nothing"));
      }
      Wording wording = sharing.store().<Wording>read(viewer, seen -> wording(place, seen));
      found.forEach(suggestion -> show(suggestion, wording));
    }
    return Exit.DONE;
  }

  private Wording wording(Project place, Snapshot seen) {
    return place
        .programme()
        .flatMap(id -> seen.programmes().find(id))
        .map(programme -> Wording.of(programme, seen, sentences.language()))
        .orElseGet(() -> Wording.in(sentences.language()));
  }

  private void show(Suggestion<Lesson> suggestion, Wording wording) {
    Lesson lesson = suggestion.subject();
    String title = sentences.text(lesson.content().title());
    terminal.out().println(sentences.in("look-up.found", lesson.id(), title));
    terminal.out().println("  " + wording.reasons(suggestion.reasons()));
    if (lesson.isAsTold()) {
      String missing =
          lesson.missing().stream()
              .map(one -> one.in(sentences.language()))
              .collect(Collectors.joining("; "));
      terminal.out().println("  " + sentences.in("look-up.as-told", missing));
    }
  }
}
