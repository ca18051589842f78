package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Aspect;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.port.Page;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.sharing.Proposed;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.core.text.Joined;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.document.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what lessons lack, proposes what they could say, and adds what a person accepts. */
@Command(name = "complete", sortOptions = false)
final class CompleteCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "PROGRAMME-ID|LESSON-ID", descriptionKey = "complete.what")
  private String id = "";

  @Option(names = "--accept", paramLabel = "WORD", descriptionKey = "complete.accept")
  private List<String> accepted = List.of();

  @Option(names = "--insight", paramLabel = "TEXT", descriptionKey = "capture.insight")
  private Optional<String> insight = Optional.empty();

  @Option(
      names = "--recommendation",
      paramLabel = "TEXT",
      descriptionKey = "capture.recommendation")
  private Optional<String> recommendation = Optional.empty();

  @Option(
      names = "--perspective",
      paramLabel = "PERSPECTIVE",
      descriptionKey = "capture.perspective")
  private List<Perspective> perspectives = List.of();

  @Option(names = "--when", paramLabel = "ASPECT=WORD", descriptionKey = "capture.when")
  private Map<Aspect, String> conditions = Map.of();

  @Option(names = "--theme", paramLabel = "WORD", descriptionKey = "capture.theme")
  private List<String> themes = List.of();

  @Option(names = "--after", paramLabel = "LESSON-ID", descriptionKey = "complete.after")
  private Optional<String> after = Optional.empty();

  @Option(names = "--limit", paramLabel = "NUMBER", descriptionKey = "complete.limit")
  private int limit = 10;

  @Mixin private final Actor actor = new Actor();
  @Mixin private final IndexedStore store = new IndexedStore();
  @Mixin private final Common common = new Common();

  CompleteCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    try (IndexedStore.Opened opened = store.open(common.language())) {
      LessonSharing sharing = opened.sharing();
      Viewer viewer = actor.viewer(sharing);
      Optional<Programme> programme =
          sharing
              .store()
              .<Optional<Programme>>read(
                  viewer, seen -> seen.programmes().find(Id.<Programme>of(id)));
      if (programme.isPresent()) {
        return tellsSomething() ? refused("complete.one") : list(sharing, programme.get(), viewer);
      }
      Lesson lesson = actor.find(sharing, Lesson.KIND, id);
      return tellsSomething() ? complete(sharing, lesson, viewer) : show(sharing, lesson, viewer);
    }
  }

  private boolean tellsSomething() {
    return insight.isPresent()
        || recommendation.isPresent()
        || !(accepted.isEmpty() && perspectives.isEmpty() && conditions.isEmpty())
        || !themes.isEmpty();
  }

  private int list(LessonSharing sharing, Programme programme, Viewer viewer) {
    Page<Lesson> page =
        sharing.incomplete(programme, new Cursor<>(after.map(Id::<Lesson>of), limit), viewer);
    if (page.items().isEmpty()) {
      terminal.out().println(sentences.in("complete.nothing"));
    }
    page.items().forEach(lesson -> show(sharing, lesson, viewer));
    page.next()
        .flatMap(Cursor::after)
        .ifPresent(last -> terminal.out().println(sentences.in("complete.more", last)));
    return Exit.DONE;
  }

  private int show(LessonSharing sharing, Lesson lesson, Viewer viewer) {
    String title = sentences.text(lesson.content().title());
    terminal.out().println(sentences.in("look-up.found", lesson.id(), title));
    String missing = Joined.words(lesson.missing()).in(sentences.language());
    terminal
        .out()
        .println(
            "  "
                + (missing.isEmpty()
                    ? sentences.in("complete.whole")
                    : sentences.in("complete.missing", missing)));
    Wording wording = Words.seenBy(viewer, sharing, sentences);
    for (Proposed proposed : sharing.proposals(lesson, viewer)) {
      terminal.out().println("  " + sentences.in("complete.proposed", proposed.what().key()));
      for (Suggestion<Lesson> source : proposed.from()) {
        Lesson said = source.subject();
        terminal
            .out()
            .println(
                "    "
                    + sentences.in(
                        "complete.from",
                        said.id(),
                        sentences.text(said.content().title()),
                        wording.reasons(source.reasons())));
      }
    }
    return Exit.DONE;
  }

  private int complete(LessonSharing sharing, Lesson lesson, Viewer viewer) {
    Map<String, Proposed> proposals = new LinkedHashMap<>();
    if (!accepted.isEmpty()) {
      sharing.proposals(lesson, viewer).forEach(one -> proposals.put(one.what().key(), one));
    }
    List<Proposed> chosen = new ArrayList<>();
    for (String word : accepted) {
      Optional<Proposed> found =
          proposals.values().stream().filter(one -> one.isCalled(word)).findFirst();
      if (found.isEmpty()) {
        terminal
            .err()
            .println(
                sentences.in(
                    "complete.not-proposed",
                    word,
                    proposals.isEmpty()
                        ? "–"
                        : proposals.keySet().stream().collect(Collectors.joining(", "))));
        return Exit.BAD_INPUT;
      }
      chosen.add(found.get());
    }
    Lesson fuller =
        sharing.complete(
            lesson,
            actor.by(),
            draft -> {
              chosen.forEach(one -> one.what().tell(draft));
              tell(draft);
            });
    Confirmation.lesson(terminal, sentences, fuller);
    return show(sharing, fuller, viewer);
  }

  private void tell(LessonDraft draft) {
    insight.ifPresent(draft::because);
    recommendation.ifPresent(draft::recommends);
    draft.from(perspectives.toArray(Perspective[]::new));
    draft.about(themes.toArray(String[]::new));
    conditions.forEach((aspect, word) -> draft.alsoWhen(Condition.of(aspect, word)));
  }

  private int refused(String key) {
    terminal.err().println(sentences.in(key));
    return Exit.BAD_INPUT;
  }
}
