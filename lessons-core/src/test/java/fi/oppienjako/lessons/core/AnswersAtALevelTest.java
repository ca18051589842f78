package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.Samples.NOON;
import static fi.oppienjako.lessons.core.Samples.TODAY;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.Sight.Looker;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.inmemory.ScanningRecommender;
import fi.oppienjako.lessons.core.inmemory.ScanningSearch;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Figure;
import fi.oppienjako.lessons.core.reuse.Flow;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.sharing.Overdue;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is asked, what comes out is just what the level of openness allows: nothing narrower,
 * and all that is wide enough.
 */
class AnswersAtALevelTest {

  private static final int ALL = 1000;

  /** A catalogue in a store. */
  record Kept(long seed, Catalogue catalogue, InMemoryStore store, LessonSharing sharing) {

    static Kept from(long seed) {
      Catalogue catalogue = new Catalogue(seed);
      InMemoryStore store = new InMemoryStore();
      store.load(catalogue.all.values().stream(), LoadProgress.SILENT);
      return new Kept(
          seed,
          catalogue,
          store,
          LessonSharing.over(store, LessonSharing.defaultOptions().withClock(new TestClock(NOON))));
    }

    @Override
    public String toString() {
      return "seed " + seed;
    }

    /** Somebody at each level, belonging nowhere, to one of two projects, and to all. */
    List<Looker> lookers() {
      List<Set<String>> memberships =
          List.of(Set.of(), Set.of("project-1"), Set.of("project-4"), ids(catalogue.projects));
      return Stream.of(Openness.values())
          .flatMap(level -> memberships.stream().map(projects -> new Looker(level, projects)))
          .toList();
    }

    <T> T read(Looker looker, Function<Snapshot, T> reading) {
      return store.read(looker.reader(), reading);
    }

    boolean sees(Looker looker, Aggregate<?> thing) {
      return catalogue.sight(thing.id().value()).to(looker);
    }

    <A extends Aggregate<A>> List<A> seenOf(Looker looker, Collection<A> things) {
      return things.stream().filter(thing -> sees(looker, thing)).toList();
    }
  }

  static Stream<Kept> catalogues() {
    return LongStream.rangeClosed(1, 3).mapToObj(Kept::from);
  }

  static Set<String> ids(Collection<? extends Aggregate<?>> things) {
    return things.stream().map(thing -> thing.id().value()).collect(toSet());
  }

  private static <T> Set<String> ids(Figure<T> figure) {
    return figure.ids().stream().map(Id::value).collect(toSet());
  }

  /** Every identifier in {@code answer} is that of something that {@code looker} may see. */
  private static void assertNamesNothingNarrower(Kept kept, Looker looker, Object answer) {
    assertThat(Tokens.in(answer))
        .filteredOn(kept.catalogue().sights::containsKey)
        .filteredOn(id -> !kept.catalogue().sight(id).to(looker))
        // Known: the origin of a lesson names its session whatever the openness of that.
        .filteredOn(id -> !id.startsWith("session-"))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("catalogues")
  void searchFindsWhatIsVisible(Kept kept) {
    ScanningSearch search = new ScanningSearch();
    for (Looker looker : kept.lookers()) {
      Set<String> visible = ids(kept.seenOf(looker, kept.catalogue().lessons.values()));
      List<Lesson> found = kept.read(looker, seen -> search.find("common words", seen, ALL));
      assertThat(ids(found)).isEqualTo(visible);
      for (String earlier : kept.catalogue().earlierWordings) {
        assertThat(kept.<List<Lesson>>read(looker, seen -> search.find(earlier, seen, ALL)))
            .filteredOn(lesson -> lesson.content().title().toString().endsWith(" " + earlier))
            .isEmpty();
      }
    }
  }

  /** Whether {@code looker} sees that {@code project} has used or looked at {@code lesson}. */
  private static boolean knows(Kept kept, Looker looker, Project project, Lesson lesson) {
    return kept.seenOf(looker, kept.catalogue().reuses).stream()
            .filter(reuse -> reuse.project().equals(project.id()))
            .anyMatch(reuse -> reuse.lesson().equals(lesson.id()))
        || kept.seenOf(looker, kept.catalogue().lookUps).stream()
            .filter(lookUp -> lookUp.project().equals(project.id()))
            .flatMap(lookUp -> lookUp.found().stream())
            .anyMatch(found -> found.lesson().equals(lesson.id()));
  }

  private static boolean applies(Lesson lesson) {
    return lesson.state() != LessonState.SUPERSEDED && lesson.state() != LessonState.RETIRED;
  }

  @ParameterizedTest
  @MethodSource("catalogues")
  void lookUpSuggestsWhatIsVisibleAndAlike(Kept kept) {
    ScanningRecommender likeness = new ScanningRecommender();
    for (Looker looker : kept.lookers()) {
      for (Project project : kept.seenOf(looker, kept.catalogue().projects)) {
        Set<String> expected =
            ids(
                kept.seenOf(looker, kept.catalogue().lessons.values()).stream()
                    .filter(CatalogueLessons::isCurrent)
                    .filter(lesson -> !lesson.origin().project().equals(project.id()))
                    .filter(lesson -> lesson.relevance().topics().equals(project.topics()))
                    .filter(lesson -> !knows(kept, looker, project, lesson))
                    .toList());
        var suggested =
            kept.read(
                looker,
                seen -> likeness.lessonsFor(project, Optional.of(Id.of("grasp")), seen, ALL));
        assertThat(ids(suggested.stream().map(it -> it.subject()).toList())).isEqualTo(expected);
        assertNamesNothingNarrower(
            kept, looker, suggested.stream().map(it -> it.reasons()).toList());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("catalogues")
  void beneficiariesAndOverlapsAreAmongWhatIsVisible(Kept kept) {
    ScanningRecommender likeness = new ScanningRecommender();
    for (Looker looker : kept.lookers()) {
      List<Project> visible = kept.seenOf(looker, kept.catalogue().projects);
      for (Lesson lesson : kept.seenOf(looker, kept.catalogue().lessons.values())) {
        var suggested = kept.read(looker, seen -> likeness.beneficiariesOf(lesson, seen, ALL));
        assertThat(ids(suggested.stream().map(it -> it.subject()).toList()))
            .isEqualTo(
                ids(
                    visible.stream()
                        .filter(project -> !project.id().equals(lesson.origin().project()))
                        .filter(project -> project.progress().ended().isEmpty())
                        .filter(project -> project.topics().equals(lesson.relevance().topics()))
                        .filter(project -> !knows(kept, looker, project, lesson))
                        .filter(project -> applies(lesson))
                        .toList()));
      }
      for (Project project : visible) {
        var overlaps = kept.read(looker, seen -> likeness.overlapsOf(project, seen, ALL));
        Set<String> others = new HashSet<>();
        overlaps.forEach(overlap -> others.addAll(ids(List.of(overlap.one(), overlap.other()))));
        others.remove(project.id().value());
        assertThat(others)
            .isEqualTo(
                ids(
                    visible.stream()
                        .filter(other -> !other.id().equals(project.id()))
                        .filter(other -> other.topics().equals(project.topics()))
                        .toList()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("catalogues")
  void resultCardsCountWhatIsVisible(Kept kept) {
    for (Looker looker : kept.lookers()) {
      for (Programme programme : kept.catalogue().programmes) {
        ResultCard card = kept.sharing().resultCard(programme, looker.reader());
        assertCounts(
            kept,
            looker,
            card,
            lesson -> lesson.origin().programme().filter(programme.id()::equals).isPresent());
      }
      for (Project project : kept.catalogue().projects) {
        if (kept.sees(looker, project)) {
          assertCounts(
              kept,
              looker,
              kept.sharing().resultCard(project, looker.reader()),
              lesson -> lesson.origin().project().equals(project.id()));
        } else {
          assertThatExceptionOfType(NotFoundException.class)
              .isThrownBy(() -> kept.sharing().resultCard(project, looker.reader()));
        }
      }
    }
  }

  private static void assertCounts(
      Kept kept, Looker looker, ResultCard card, Predicate<Lesson> inside) {
    assertNamesNothingNarrower(kept, looker, card);
    List<Lesson> lessons =
        kept.seenOf(looker, kept.catalogue().lessons.values()).stream().filter(inside).toList();
    Map<String, Lesson> shared =
        lessons.stream()
            .filter(lesson -> lesson.openness().isPresent())
            .collect(toMap(lesson -> lesson.id().value(), identity()));
    List<Reuse> reuses =
        kept.seenOf(looker, kept.catalogue().reuses).stream()
            .filter(reuse -> shared.containsKey(reuse.lesson().value()))
            .toList();
    Set<String> reused = reuses.stream().map(reuse -> reuse.lesson().value()).collect(toSet());
    Set<String> lookedUp = new HashSet<>(reused);
    for (LookUp lookUp : kept.seenOf(looker, kept.catalogue().lookUps)) {
      lookUp.found().stream()
          .map(found -> found.lesson().value())
          .filter(shared::containsKey)
          .filter(id -> !lookUp.project().equals(shared.get(id).origin().project()))
          .forEach(lookedUp::add);
    }
    assertThat(ids(card.chain().captured())).isEqualTo(ids(lessons));
    assertThat(ids(card.chain().shared())).isEqualTo(shared.keySet());
    assertThat(ids(card.chain().lookedUp())).isEqualTo(lookedUp);
    assertThat(ids(card.chain().reused())).isEqualTo(reused);
    assertThat(figures(card.byState())).isEqualTo(grouped(lessons, Lesson::state));
    assertThat(figures(card.byOpenness()))
        .isEqualTo(grouped(shared.values(), lesson -> lesson.openness().orElseThrow()));
    assertThat(figures(card.reusesByOutcome())).isEqualTo(grouped(reuses, Reuse::outcome));
    assertThat(Tokens.in(card.toShare())).isEqualTo(shared.keySet());
    assertThat(Tokens.in(card.toReuse())).isEqualTo(reused);
    assertFlows(kept, card, reuses);
  }

  private static void assertFlows(Kept kept, ResultCard card, List<Reuse> reuses) {
    Map<Id<Project>, String> leads =
        kept.catalogue().projects.stream()
            .collect(toMap(Project::id, project -> project.leads().get(0).value()));
    Map<String, Set<String>> expected =
        reuses.stream()
            .filter(it -> !leads.get(it.learnedIn()).equals(leads.get(it.project())))
            .collect(
                groupingBy(
                    it -> leads.get(it.learnedIn()) + " to " + leads.get(it.project()),
                    mapping(it -> it.id().value(), toSet())));
    assertThat(
            card.flows().stream()
                .collect(
                    toMap(flow -> flow.from() + " to " + flow.to(), AnswersAtALevelTest::reuses)))
        .isEqualTo(expected);
  }

  private static Set<String> reuses(Flow flow) {
    return ids(flow.reuses());
  }

  private static <K, T> Map<K, Set<String>> figures(Map<K, Figure<T>> figures) {
    return figures.entrySet().stream().collect(toMap(Map.Entry::getKey, it -> ids(it.getValue())));
  }

  private static <K, A extends Aggregate<A>> Map<K, Set<String>> grouped(
      Collection<A> things, Function<A, K> key) {
    return things.stream().collect(groupingBy(key, mapping(it -> it.id().value(), toSet())));
  }

  @ParameterizedTest
  @MethodSource("catalogues")
  void overdueTellsOutsidersOfSharingsAlone(Kept kept) {
    for (Looker looker : kept.lookers()) {
      for (Programme programme : kept.catalogue().programmes) {
        List<Overdue> overdue = kept.sharing().overdue(programme, looker.reader());
        assertNamesNothingNarrower(kept, looker, overdue);
        Map<Overdue.What, Set<String>> told =
            overdue.stream().collect(groupingBy(Overdue::what, mapping(Overdue::subject, toSet())));
        assertThat(looker.projects())
            .containsAll(told.getOrDefault(Overdue.What.CAPTURE, Set.of()));
        assertThat(told.getOrDefault(Overdue.What.PLANNED_SHARING, Set.of()))
            .isEqualTo(
                ids(
                    kept.seenOf(looker, kept.catalogue().sharings).stream()
                        .filter(sharing -> sharing.programme().equals(programme.id()))
                        .filter(sharing -> sharing.told().isEmpty())
                        .filter(sharing -> sharing.planned().isBefore(TODAY))
                        .toList()));
        Set<Id<Project>> projects =
            kept.catalogue().projects.stream()
                .filter(it -> it.programme().filter(programme.id()::equals).isPresent())
                .map(Project::id)
                .collect(toSet());
        assertThat(told.getOrDefault(Overdue.What.ACTION, Set.of()))
            .isEqualTo(
                ids(
                    kept.seenOf(looker, kept.catalogue().actions).stream()
                        .filter(action -> projects.contains(action.project()))
                        .filter(action -> action.closed().isEmpty())
                        .filter(action -> action.due().isBefore(TODAY))
                        .toList()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("catalogues")
  void reviewsAreOfPlansThatAreVisible(Kept kept) {
    for (Looker looker : kept.lookers()) {
      for (Project project : kept.catalogue().projects) {
        if (kept.catalogue().sight("plan of " + project.id()).to(looker)) {
          assertThat(kept.sharing().review(project, looker.reader()).findings()).isNotEmpty();
        } else {
          assertThatExceptionOfType(NotFoundException.class)
              .isThrownBy(() -> kept.sharing().review(project, looker.reader()));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("catalogues")
  void theCataloguesHoldEnoughOfEverything(Kept kept) {
    Catalogue catalogue = kept.catalogue();
    assertThat(catalogue.lessons.values().stream().map(Lesson::openness).distinct().count())
        .isGreaterThan(3);
    assertThat(IntStream.of(catalogue.reuses.size(), catalogue.earlierWordings.size()))
        .allMatch(count -> count > 5);
  }
}
