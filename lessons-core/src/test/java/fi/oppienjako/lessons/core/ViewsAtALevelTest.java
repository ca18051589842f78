package fi.oppienjako.lessons.core;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.AnswersAtALevelTest.Kept;
import fi.oppienjako.lessons.core.Sight.Looker;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Page;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.sharing.Sharing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view of a snapshot holds just what the level of openness allows. */
class ViewsAtALevelTest {

  static Stream<Kept> catalogues() {
    return AnswersAtALevelTest.catalogues();
  }

  private static Sight sight(Kept kept, Aggregate<?> thing) {
    String id = thing.id().value();
    return kept.catalogue().sight(thing instanceof Plan ? "plan of " + id : id);
  }

  private static <A extends Aggregate<A>> List<A> visible(Kept kept, Looker looker, Class<A> type) {
    return kept.catalogue().all.values().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(thing -> sight(kept, thing).to(looker))
        .toList();
  }

  private static List<String> sorted(Collection<? extends Aggregate<?>> things) {
    return things.stream().map(thing -> thing.id().value()).sorted().toList();
  }

  private static List<String> inOrder(Stream<? extends Aggregate<?>> things) {
    return things.map(thing -> thing.id().value()).toList();
  }

  private static <A extends Aggregate<A>> List<A> paged(Function<Cursor<A>, Page<A>> pages) {
    List<A> all = new ArrayList<>();
    Optional<Cursor<A>> next = Optional.of(Cursor.first(3));
    while (next.isPresent()) {
      Page<A> page = pages.apply(next.get());
      all.addAll(page.items());
      next = page.next();
    }
    return all;
  }

  /** Stream, pages and finding one by one agree with what is expected. */
  private static <A extends Aggregate<A>> void assertShowsWhatIsVisible(
      Kept kept, Looker looker, Class<A> type, View<A> view) {
    List<String> expected = sorted(visible(kept, looker, type));
    assertThat(inOrder(view.stream())).isEqualTo(expected);
    assertThat(inOrder(paged(view::page).stream())).isEqualTo(expected);
    kept.catalogue().all.values().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .forEach(
            thing ->
                assertThat(view.find(thing.id()).isPresent())
                    .isEqualTo(sight(kept, thing).to(looker)));
    view.stream().forEach(thing -> assertHoldsWhatIsVisible(kept, looker, thing));
  }

  /** The secrets in it are those that may be seen; what it names may be seen too. */
  private static void assertHoldsWhatIsVisible(Kept kept, Looker looker, Aggregate<?> thing) {
    Set<String> tokens = Tokens.in(thing);
    if (!(thing instanceof Plan)) {
      assertThat(tokens.stream().filter(token -> token.startsWith("secret-")))
          .containsExactlyInAnyOrderElementsOf(
              kept.catalogue().visibleSecrets(thing.id().value(), looker));
    }
    Set<String> named = new TreeSet<>(tokens);
    named.retainAll(kept.catalogue().sights.keySet());
    if (isInside(looker, thing)) {
      assertThat(kept.catalogue().all.values()).contains(thing);
    } else {
      assertThat(named).allMatch(id -> kept.catalogue().sight(id).to(looker));
    }
  }

  private static boolean isInside(Looker looker, Aggregate<?> thing) {
    return thing instanceof Visible owned
        && owned.ownedBy().map(Id::value).filter(looker.projects()::contains).isPresent();
  }

  private static void each(Kept kept, Looking looking) {
    for (Looker looker : kept.lookers()) {
      kept.<Boolean>read(
          looker,
          seen -> {
            looking.look(looker, seen);
            return true;
          });
    }
  }

  private interface Looking {
    void look(Looker looker, Snapshot seen);
  }

  @ParameterizedTest
  @MethodSource("catalogues")
  void everyViewShowsWhatIsVisible(Kept kept) {
    each(
        kept,
        (looker, seen) -> {
          assertThat(seen.viewer()).isEqualTo(looker.reader());
          show(kept, looker, seen);
        });
  }

  private static void show(Kept kept, Looker looker, Snapshot seen) {
    assertShowsWhatIsVisible(kept, looker, Person.class, seen.persons());
    assertShowsWhatIsVisible(kept, looker, Organisation.class, seen.organisations());
    assertShowsWhatIsVisible(kept, looker, Playbook.class, seen.playbooks());
    assertShowsWhatIsVisible(kept, looker, Programme.class, seen.programmes());
    assertShowsWhatIsVisible(kept, looker, Project.class, seen.projects());
    assertShowsWhatIsVisible(kept, looker, Plan.class, seen.plans());
    assertShowsWhatIsVisible(kept, looker, Session.class, seen.sessions());
    assertShowsWhatIsVisible(kept, looker, Lesson.class, seen.lessons());
    assertShowsWhatIsVisible(kept, looker, Comment.class, seen.comments());
    assertShowsWhatIsVisible(kept, looker, Action.class, seen.actions());
    assertShowsWhatIsVisible(kept, looker, Sharing.class, seen.sharings());
    assertShowsWhatIsVisible(kept, looker, LookUp.class, seen.lookUps());
    assertShowsWhatIsVisible(kept, looker, Reuse.class, seen.reuses());
  }

  @ParameterizedTest
  @MethodSource("catalogues")
  void everyFinderShowsWhatIsVisibleOfWhatIsAskedFor(Kept kept) {
    Catalogue all = kept.catalogue();
    each(
        kept,
        (looker, seen) -> {
          all.projects.forEach(
              project -> {
                Predicate<Id<?>> here = project.id()::equals;
                assertFinds(
                    kept,
                    looker,
                    seen.sessions().where(Session.BY_PROJECT, project.id()),
                    all.sessions,
                    it -> here.test(it.project()));
                assertFinds(
                    kept,
                    looker,
                    seen.actions().where(Action.BY_PROJECT, project.id()),
                    all.actions,
                    it -> here.test(it.project()));
                assertFinds(
                    kept,
                    looker,
                    seen.lookUps().where(LookUp.BY_PROJECT, project.id()),
                    all.lookUps,
                    it -> here.test(it.project()));
                assertFinds(
                    kept,
                    looker,
                    seen.reuses().where(Reuse.BY_PROJECT, project.id()),
                    all.reuses,
                    it -> here.test(it.project()));
              });
          all.programmes.forEach(
              programme -> {
                assertFinds(
                    kept,
                    looker,
                    seen.projects().where(Project.BY_PROGRAMME, programme.id()),
                    all.projects,
                    it -> it.programme().filter(programme.id()::equals).isPresent());
                assertFinds(
                    kept,
                    looker,
                    seen.sharings().where(Sharing.BY_PROGRAMME, programme.id()),
                    all.sharings,
                    it -> it.programme().equals(programme.id()));
              });
          all.lessons
              .values()
              .forEach(
                  lesson -> {
                    assertFinds(
                        kept,
                        looker,
                        seen.comments().where(Comment.BY_LESSON, lesson.id()),
                        all.comments,
                        it -> it.lesson().equals(lesson.id()));
                    assertFinds(
                        kept,
                        looker,
                        seen.reuses().where(Reuse.BY_LESSON, lesson.id()),
                        all.reuses,
                        it -> it.lesson().equals(lesson.id()));
                  });
        });
  }

  @ParameterizedTest
  @MethodSource("catalogues")
  void everyQueryShowsWhatIsVisibleOfWhatIsAskedFor(Kept kept) {
    Catalogue all = kept.catalogue();
    each(
        kept,
        (looker, seen) -> {
          all.projects.forEach(
              project ->
                  assertQueries(
                      kept,
                      looker,
                      seen,
                      LessonQuery.inProject(project.id()),
                      it -> it.origin().project().equals(project.id())));
          all.programmes.forEach(
              programme ->
                  assertQueries(
                      kept,
                      looker,
                      seen,
                      LessonQuery.inProgramme(programme.id()).in(LessonState.SHARED),
                      it ->
                          it.origin().programme().filter(programme.id()::equals).isPresent()
                              && it.state() == LessonState.SHARED));
        });
  }

  private static void assertQueries(
      Kept kept, Looker looker, Snapshot seen, LessonQuery query, Predicate<Lesson> asked) {
    Collection<Lesson> lessons = kept.catalogue().lessons.values();
    assertFinds(kept, looker, seen.lessons().stream(query), lessons, asked);
    List<Lesson> paged = paged(cursor -> seen.lessons().page(query, cursor));
    assertFinds(kept, looker, paged.stream(), lessons, asked);
  }

  private static <A extends Aggregate<A>> void assertFinds(
      Kept kept, Looker looker, Stream<A> found, Collection<A> among, Predicate<A> asked) {
    List<A> all = found.toList();
    assertThat(inOrder(all.stream()))
        .isEqualTo(sorted(kept.seenOf(looker, among).stream().filter(asked).toList()));
    all.forEach(thing -> assertHoldsWhatIsVisible(kept, looker, thing));
  }
}
