package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.concept.Aspect;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.lesson.Result;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Captures a lesson in a project, and tells what is like it. */
@Command(name = "capture", sortOptions = false)
final class CaptureCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "PROJECT-ID", descriptionKey = "project.id")
  private String project = "";

  @Option(names = "--title", paramLabel = "TEXT", required = true, descriptionKey = "capture.title")
  private String title = "";

  @Option(
      names = "--observation",
      paramLabel = "TEXT",
      required = true,
      descriptionKey = "capture.observation")
  private String observation = "";

  @Option(names = "--insight", paramLabel = "TEXT", descriptionKey = "capture.insight")
  private Optional<String> insight = Optional.empty();

  @Option(
      names = "--recommendation",
      paramLabel = "TEXT",
      descriptionKey = "capture.recommendation")
  private Optional<String> recommendation = Optional.empty();

  @Option(names = "--result", paramLabel = "RESULT", descriptionKey = "capture.result")
  private Optional<Result> result = Optional.empty();

  @Option(
      names = "--perspective",
      paramLabel = "PERSPECTIVE",
      descriptionKey = "capture.perspective")
  private List<Perspective> perspectives = List.of();

  @Option(names = "--when", paramLabel = "ASPECT=WORD", descriptionKey = "capture.when")
  private Map<Aspect, String> conditions = Map.of();

  @Option(names = "--theme", paramLabel = "WORD", descriptionKey = "capture.theme")
  private List<String> themes = List.of();

  @Mixin private final Actor actor = new Actor();
  @Mixin private final IndexedStore store = new IndexedStore();
  @Mixin private final Common common = new Common();

  CaptureCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    Lesson captured;
    try (LessonSharing sharing = store.sharing(common.language())) {
      Project place = actor.find(sharing, Project.KIND, project);
      captured = sharing.capture(place, actor.by(), this::tell);
      Confirmation.lesson(terminal, sentences, captured);
    }
    AlreadyKnown.tell(terminal, sentences, store, actor, captured);
    return Exit.DONE;
  }

  private void tell(LessonDraft draft) {
    draft.titled(title).observed(observation);
    insight.ifPresent(draft::because);
    recommendation.ifPresent(draft::recommends);
    result.ifPresent(draft::went);
    draft.from(perspectives.toArray(Perspective[]::new));
    draft.about(themes.toArray(String[]::new));
    draft.appliesWhen(
        conditions.entrySet().stream()
            .map(condition -> Condition.of(condition.getKey(), condition.getValue()))
            .toArray(Condition[]::new));
  }
}
