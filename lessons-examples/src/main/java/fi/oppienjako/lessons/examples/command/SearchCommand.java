package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.search.Excerpt;
import fi.oppienjako.lessons.core.search.Facet;
import fi.oppienjako.lessons.core.search.Hit;
import fi.oppienjako.lessons.core.search.SearchAnswer;
import fi.oppienjako.lessons.core.search.SearchOrder;
import fi.oppienjako.lessons.core.search.SearchRequest;
import fi.oppienjako.lessons.examples.text.Json;
import fi.oppienjako.lessons.examples.text.Screen;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.document.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds lessons by words. */
@Command(name = "search", sortOptions = false)
final class SearchCommand implements Callable<Integer> {

  private static final List<Facet> SHOWN =
      List.of(Facet.THEME, Facet.PERSPECTIVE, Facet.YEAR, Facet.STATE, Facet.PROGRAMME);
  private static final int VALUES = 5;
  private static final int PASSAGES = 2;

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(arity = "0..*", paramLabel = "WORDS", descriptionKey = "search.words")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--perspective",
      paramLabel = "PERSPECTIVE",
      descriptionKey = "search.perspective")
  private List<String> perspectives = new ArrayList<>();

  @Option(names = "--programme", paramLabel = "PROGRAMME-ID", descriptionKey = "search.programme")
  private List<String> programmes = new ArrayList<>();

  @Option(names = "--theme", paramLabel = "WORD", descriptionKey = "search.theme")
  private List<String> themes = new ArrayList<>();

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "search.year")
  private List<String> years = new ArrayList<>();

  @Option(names = "--order", paramLabel = "fit|newest|outcome", descriptionKey = "search.order")
  private SearchOrder order = SearchOrder.FIT;

  @Option(names = "--skip", paramLabel = "NUMBER", descriptionKey = "search.skip")
  private int skip;

  @Option(names = "--limit", paramLabel = "NUMBER", descriptionKey = "search.limit")
  private int limit = 10;

  @Mixin private final Reader reader = new Reader();
  @Mixin private final IndexedStore store = new IndexedStore();
  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final Common common = new Common();

  SearchCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    SearchRequest request =
        SearchRequest.of(String.join(" ", words))
            .in(Facet.PERSPECTIVE, perspectives)
            .in(Facet.PROGRAMME, programmes)
            .in(Facet.THEME, themes)
            .in(Facet.YEAR, years)
            .orderedBy(order)
            .page(skip, limit);
    try (IndexedStore.Opened opened = store.open(common.language())) {
      LessonSharing sharing = opened.sharing();
      Viewer viewer = reader.viewer(sharing);
      SearchAnswer answer = sharing.search(request, viewer);
      if (format.isJson()) {
        terminal.out().print(json(answer));
      } else {
        show(answer, Words.seenBy(viewer, sharing, sentences));
      }
      return Exit.DONE;
    }
  }

  private void show(SearchAnswer answer, Wording wording) {
    Screen screen = Screen.on(terminal.out());
    answer.suggestion().ifPresent(meant -> screen.prose(sentences.in("search.meant", meant)));
    screen.prose(sentences.in("search.total", answer.total()));
    for (Hit hit : answer.hits()) {
      terminal.out().println();
      screen.prose(
          sentences.in(
              "search.found",
              hit.lesson().id(),
              sentences.text(hit.lesson().content().title()),
              hit.lesson().state().label().in(sentences.language())));
      hit.excerpts().stream()
          .filter(excerpt -> !isTitle(excerpt, hit))
          .limit(PASSAGES)
          .forEach(excerpt -> screen.inset(2).prose(excerpt.marked(sentences.language())));
    }
    counts(answer, wording, screen);
  }

  private void counts(SearchAnswer answer, Wording wording, Screen screen) {
    boolean first = true;
    for (Facet facet : SHOWN) {
      Map<String, Integer> values = answer.counts(facet);
      if (values.size() > 1) {
        if (first) {
          terminal.out().println();
          first = false;
        }
        String counted =
            values.entrySet().stream()
                .limit(VALUES)
                .map(
                    value -> FacetWords.of(facet, value.getKey(), wording) + " " + value.getValue())
                .collect(Collectors.joining(", "));
        screen.prose(sentences.in("search.facet." + facet.key(), counted));
      }
    }
  }

  /** Whether the excerpt is the title, which is shown already. */
  private static boolean isTitle(Excerpt excerpt, Hit hit) {
    String words = excerpt.pieces().stream().map(Excerpt.Piece::text).collect(Collectors.joining());
    return hit.lesson().content().title().wordings().containsValue(words);
  }

  private static String json(SearchAnswer answer) {
    return Json.array(
        answer.hits().stream()
            .map(
                hit ->
                    new Json.Thing()
                        .text("id", hit.lesson().id().value())
                        .text("title", hit.lesson().content().title().toString())
                        .text("state", hit.lesson().state().key())
                        .text(
                            "excerpt",
                            hit.excerpts().stream()
                                .map(Excerpt::toString)
                                .collect(Collectors.joining(" … ")))));
  }
}
