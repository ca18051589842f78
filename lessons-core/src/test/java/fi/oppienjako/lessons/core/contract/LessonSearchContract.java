package fi.oppienjako.lessons.core.contract;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LessonSearch;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.search.Facet;
import fi.oppienjako.lessons.core.search.SearchAnswer;
import fi.oppienjako.lessons.core.search.SearchOrder;
import fi.oppienjako.lessons.core.search.SearchRequest;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every search holds to. */
public interface LessonSearchContract {

  /** The search that is tested, knowing all that {@code store} holds. */
  LessonSearch search(Store store);

  private static Project project(String id, String... bodies) {
    return Project.of(
            Id.of(id),
            LocalizedText.english(id),
            Challenge.of(LocalizedText.english("-"), ANNA, NOON))
        .withParties(
            Stream.of(bodies)
                .map(body -> new Party(Id.of(body), Party.LEAD, DateRange.ALWAYS))
                .toList());
  }

  private static Lesson draft(String id, Project project, int day, String title, String... themes) {
    LessonDraft draft =
        LessonDraft.in(Languages.ENGLISH)
            .titled(title)
            .observed("It was so.")
            .because("-")
            .recommends("-")
            .concerning("residents")
            .appliesWhen(Condition.people("any"))
            .from(Perspective.DESIGN);
    Stream.of(themes).forEach(draft::about);
    return draft
        .capture(Id.of(id), project, ANNA, NOON.plus(Duration.ofDays(day)))
        .submit(ANNA, NOON.plus(Duration.ofDays(day)))
        .validate(BO, NOON.plus(Duration.ofDays(day)));
  }

  private static Lesson shared(
      String id, Project project, int day, String title, String... themes) {
    return draft(id, project, day, title, themes)
        .share(Openness.AGORA, ANNA, NOON.plus(Duration.ofDays(day)));
  }

  private static Reuse reuse(
      String id, Lesson lesson, Project by, Outcome outcome, Openness openness) {
    return new Reuse(
        Id.of(id),
        0,
        lesson.id(),
        lesson.origin().project(),
        by.id(),
        outcome,
        LocalizedText.english("So it went"),
        Optional.of(openness),
        ANNA,
        NOON);
  }

  private static Store holding(Aggregate<?>... all) {
    Store store = new InMemoryStore();
    store.load(Stream.of(all), LoadProgress.SILENT);
    return store;
  }

  private SearchAnswer ask(Store store, SearchRequest request) {
    LessonSearch tested = search(store);
    return store.<SearchAnswer>read(Viewer.anyone(), seen -> tested.search(request, seen));
  }

  private static List<String> ids(SearchAnswer answer) {
    return answer.lessons().stream().map(lesson -> lesson.id().value()).toList();
  }

  @Test
  default void countsWhatWasFoundByFacets() {
    Project desk = project("desk", "town");
    Project user = project("user");
    Lesson one = shared("a", desk, 0, "Book ahead", "booking", "rooms");
    Lesson two = shared("b", desk, 400, "Book early", "booking");
    Lesson other = shared("c", user, 0, "Something else", "food");
    Lesson hidden = draft("d", desk, 0, "Book secretly", "secrets");
    try (Store store =
        holding(
            desk,
            user,
            one,
            two,
            other,
            hidden,
            reuse("r", one, user, Outcome.HELPED, Openness.AGORA),
            reuse("s", two, user, Outcome.NOT, Openness.ARENA))) {
      SearchAnswer found = ask(store, SearchRequest.of("book"));
      assertThat(found.total()).isEqualTo(2);
      int year = NOON.atZone(ZoneOffset.UTC).getYear();
      Map<Facet, Map<String, Integer>> expected =
          Map.of(
              Facet.THEME, Map.of("booking", 2, "rooms", 1),
              Facet.TARGET_GROUP, Map.of("residents", 2),
              Facet.PERSPECTIVE, Map.of("design", 2),
              Facet.PROJECT, Map.of("desk", 2),
              Facet.ORGANISATION, Map.of("town", 2),
              Facet.STATE, Map.of("shared", 2),
              Facet.OPENNESS, Map.of("agora", 2),
              Facet.LANGUAGE, Map.of("en", 2),
              Facet.OUTCOME, Map.of("helped", 1),
              Facet.YEAR, Map.of(String.valueOf(year), 1, String.valueOf(year + 1), 1));
      assertThat(found.counts()).isEqualTo(expected);
      assertThat(found.counts(Facet.THEME).keySet()).containsExactly("booking", "rooms");
      assertThat(found.counts(Facet.PHASE)).isEmpty();
    }
  }

  @Test
  default void choosesByFacets() {
    Project desk = project("desk");
    try (Store store =
        holding(
            desk,
            shared("a", desk, 0, "Book ahead", "booking"),
            shared("b", desk, 0, "Book a room", "rooms"),
            shared("c", desk, 0, "Book a meal", "food", "rooms"))) {
      SearchRequest book = SearchRequest.of("book");
      assertThat(ids(ask(store, book.in(Facet.THEME, "rooms"))))
          .containsExactlyInAnyOrder("b", "c");
      assertThat(ids(ask(store, book.in(Facet.THEME, "booking", "food"))))
          .containsExactlyInAnyOrder("a", "c");
      assertThat(ids(ask(store, book.in(Facet.THEME, "rooms").in(Facet.STATE, "retired"))))
          .isEmpty();
      assertThat(ids(ask(store, SearchRequest.of(" ").in(Facet.THEME, "food"))))
          .containsExactly("c");
      assertThat(ask(store, SearchRequest.of(" "))).isEqualTo(SearchAnswer.NOTHING);
    }
  }

  @Test
  default void findsTheSameWithoutCounting() {
    Project desk = project("desk");
    List<Aggregate<?>> all = new ArrayList<>(List.of(desk));
    IntStream.range(0, 1_100)
        .forEach(i -> all.add(shared("l%04d".formatted(i), desk, i % 7, "The same title")));
    all.add(shared("m", desk, 0, "Another title of the same").retire(ANNA.because("-"), NOON));
    all.add(shared("n", desk, 0, "Rare"));
    all.add(shared("o", desk, 0, "Rare rare").retire(ANNA.because("-"), NOON));
    try (Store store = holding(all.toArray(Aggregate<?>[]::new))) {
      for (SearchOrder order : SearchOrder.values()) {
        for (int skip : List.of(0, 1_090)) {
          SearchRequest same = SearchRequest.of("same").orderedBy(order).page(skip, 20);
          SearchAnswer counted = ask(store, same);
          SearchAnswer sooner = ask(store, same.withoutCounts());
          assertThat(counted.total()).isEqualTo(1_101);
          assertThat(counted.counts(Facet.PROJECT)).containsExactly(Map.entry("desk", 1_101));
          assertThat(sooner.hits()).isEqualTo(counted.hits());
          assertThat(sooner.total()).isEqualTo(SearchRequest.COUNTED_ANYWAY);
          assertThat(sooner.counts()).isEmpty();
        }
      }
      assertThat(ids(ask(store, SearchRequest.of("rare").withoutCounts())))
          .containsExactly("n", "o");
      assertThat(ask(store, SearchRequest.of("rare").withoutCounts()).total()).isEqualTo(2);
    }
  }

  @Test
  default void ordersByFitDateAndOutcome() {
    Project desk = project("desk");
    Project first = project("first");
    Project second = project("second");
    Lesson oldest = shared("a", desk, 0, "Book book");
    Lesson newest = shared("b", desk, 20, "Book in the end of a long line of many words");
    Lesson middle = shared("c", desk, 10, "Book in the middle");
    Lesson over =
        shared("d", desk, 30, "Book book book")
            .retire(ANNA.because("Over"), NOON.plus(Duration.ofDays(31)));
    try (Store store =
        holding(
            desk,
            first,
            second,
            oldest,
            newest,
            middle,
            over,
            reuse("r", middle, first, Outcome.HELPED, Openness.AGORA),
            reuse("s", middle, second, Outcome.HELPED, Openness.AGORA),
            reuse("t", newest, first, Outcome.NOT, Openness.AGORA))) {
      SearchRequest book = SearchRequest.of("book");
      assertThat(ids(ask(store, book.orderedBy(SearchOrder.NEWEST))))
          .containsExactly("b", "c", "a", "d");
      assertThat(ids(ask(store, book.orderedBy(SearchOrder.OUTCOME))))
          .startsWith("c")
          .endsWith("d");
      assertThat(ids(ask(store, book))).startsWith("a").endsWith("d");
    }
  }

  @Test
  default void givesPagesThatFitTogether() {
    Project desk = project("desk");
    List<Aggregate<?>> all = new ArrayList<>(List.of(desk));
    IntStream.range(0, 7).forEach(i -> all.add(shared("l" + i, desk, 0, "The same title")));
    try (Store store = holding(all.toArray(Aggregate<?>[]::new))) {
      SearchRequest same = SearchRequest.of("same");
      assertThat(ids(ask(store, same.page(0, 3)))).containsExactly("l0", "l1", "l2");
      assertThat(ids(ask(store, same.page(3, 3)))).containsExactly("l3", "l4", "l5");
      assertThat(ids(ask(store, same.page(6, 3)))).containsExactly("l6");
      assertThat(ids(ask(store, same.page(9, 3)))).isEmpty();
      assertThat(ask(store, same.page(6, 3)).total()).isEqualTo(7);
      assertThat(ask(store, same.page(0, 1)).hits().get(0).score()).isPositive();
    }
  }

  @Test
  default void completesWordsByHowManyLessonsHaveThem() {
    Project desk = project("desk");
    try (Store store =
        holding(
            desk,
            shared("a", desk, 0, "Booking a book"),
            shared("b", desk, 0, "A booking"),
            draft("c", desk, 0, "Bookworm"))) {
      LessonSearch tested = search(store);
      assertThat(complete(tested, store, "Bo", 5)).containsExactly("booking", "book");
      assertThat(complete(tested, store, "bo", 1)).containsExactly("booking");
      assertThat(complete(tested, store, "b", 5)).isEmpty();
      assertThat(complete(tested, store, "xy", 5)).isEmpty();
    }
  }

  private static List<String> complete(LessonSearch search, Store store, String typed, int limit) {
    return store.<List<String>>read(Viewer.anyone(), seen -> search.complete(typed, seen, limit));
  }
}
