package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.document.Wording;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what is like a lesson, or who could use it, and why. */
@Command(sortOptions = false)
final class AlikeCommand<A extends Aggregate<A>> implements Callable<Integer> {

  /** What is asked about a lesson. */
  interface Asking<A extends Aggregate<A>> {
    List<Suggestion<A>> ask(LessonSharing sharing, Lesson lesson, Viewer viewer);
  }

  private final Terminal terminal;
  private final Sentences sentences;
  private final Asking<A> asking;
  private final Function<A, LocalizedText> name;

  @Parameters(paramLabel = "LESSON-ID", descriptionKey = "lesson.id")
  private String lesson = "";

  @Mixin private final Reader reader = new Reader();
  @Mixin private final IndexedStore store = new IndexedStore();
  @Mixin private final Common common = new Common();

  private AlikeCommand(
      Terminal terminal, Sentences sentences, Asking<A> asking, Function<A, LocalizedText> name) {
    this.terminal = terminal;
    this.sentences = sentences;
    this.asking = asking;
    this.name = name;
  }

  static AlikeCommand<Lesson> similar(Terminal terminal, Sentences sentences) {
    return new AlikeCommand<>(
        terminal, sentences, LessonSharing::similar, found -> found.content().title());
  }

  static AlikeCommand<Project> beneficiaries(Terminal terminal, Sentences sentences) {
    return new AlikeCommand<>(terminal, sentences, LessonSharing::beneficiaries, Project::name);
  }

  @Override
  public Integer call() {
    try (IndexedStore.Opened opened = store.open(common.language())) {
      LessonSharing sharing = opened.sharing();
      Viewer viewer = reader.viewer(sharing);
      Lesson about =
          sharing
              .store()
              .<Lesson>read(viewer, seen -> seen.get(Lesson.KIND, Id.<Lesson>of(lesson)));
      List<Suggestion<A>> found = asking.ask(sharing, about, viewer);
      if (found.isEmpty()) {
        terminal.out().println(sentences.in("alike.nothing"));
      }
      Wording wording = Words.seenBy(viewer, sharing, sentences);
      for (Suggestion<A> one : found) {
        String called = sentences.text(name.apply(one.subject()));
        terminal.out().println(sentences.in("look-up.found", one.subject().id(), called));
        terminal.out().println("  " + wording.reasons(one.reasons()));
      }
    }
    return Exit.DONE;
  }
}
