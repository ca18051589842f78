package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.contract.NetworkFixtures;
import fi.oppienjako.lessons.core.contract.SampledKinds;
import fi.oppienjako.lessons.core.contract.SupportFixtures;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.pilot.Balance;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.programme.Participant;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.ReadingLevels;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.sharing.Notice;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Over a catalogue with all five ways of working in it: whatever anybody reads is what it would be
 * if nothing narrower were kept at all.
 */
@Execution(ExecutionMode.CONCURRENT) // Each has a store of its own, and they take long.
class EverySystemAtALevelTest {

  private static final int COUNT = 36;
  private static final Instant LATE = Fixtures.NOON.plus(Duration.ofDays(40));

  static List<Viewer> readers() {
    return Fixtures.readers();
  }

  @ParameterizedTest
  @MethodSource("readers")
  void nobodyLearnsOfWhatIsNarrower(Viewer reader) {
    try (Store whole = everything();
        Store seen = keeping(visible(whole, reader).stream())) {
      Map<String, Object> answers = answers(whole, reader);
      Map<String, Object> expected = answers(seen, reader);
      answers.forEach(
          (question, answer) -> assertThat(answer).as(question).isEqualTo(expected.get(question)));
      assertThat(answers.values().stream().filter(answer -> !(answer instanceof String)))
          .hasSizeGreaterThan(answers.size() / 2);
    }
  }

  /** Members see what is theirs whole, and whatever is seen may name the project it belongs to. */
  @ParameterizedTest
  @MethodSource("readers")
  void whatIsSeenNamesNothingNarrower(Viewer reader) {
    try (Store whole = everything()) {
      List<Aggregate<?>> visible = visible(whole, reader);
      Set<String> narrower =
          Sets.difference(ids(visible(whole, Viewer.unrestricted())), ids(visible));
      for (Aggregate<?> thing : visible) {
        Set<String> named = Sets.intersection(IdsIn.all(thing), narrower);
        if (thing instanceof Visible owned) {
          named =
              Sight.of(reader).isInside(owned) ? Set.of() : Sets.difference(named, owner(owned));
        }
        assertThat(named).as("%s to %s", thing, reader).isEmpty();
      }
    }
  }

  /** Whatever wider thing could tell of it: lessons, sessions, the project itself, support. */
  @Test
  void whatIsSeenNamesNothingOfANarrowerPlan() {
    Set<Kind<?>> met = new HashSet<>();
    try (Store whole = everything()) {
      Map<Ref<?>, Aggregate<?>> kept =
          Maps.uniqueIndex(visible(whole, Viewer.unrestricted()), Ref::to);
      for (Viewer reader : readers()) {
        List<Aggregate<?>> visible = visible(whole, reader);
        Map<Ref<?>, Set<String>> hidden = hiddenPlans(whole, visible);
        for (Aggregate<?> thing : visible) {
          Set<String> narrower = thing instanceof Visible one ? idsFor(one, hidden) : Set.of();
          assertThat(Sets.intersection(IdsIn.all(thing), narrower))
              .as("%s to %s", thing, reader)
              .isEmpty();
          if (!Sets.intersection(IdsIn.all(requireNonNull(kept.get(Ref.to(thing)))), narrower)
              .isEmpty()) {
            met.add(thing.storedAs());
          }
        }
      }
    }
    assertThat(met).contains(Lesson.KIND, Session.KIND, Project.KIND);
  }

  private static Map<Ref<?>, Set<String>> hiddenPlans(Store whole, List<Aggregate<?>> visible) {
    Map<Ref<?>, Set<String>> hidden = new HashMap<>();
    visible(whole, Viewer.unrestricted()).stream()
        .filter(Plan.class::isInstance)
        .map(Plan.class::cast)
        .filter(plan -> visible.stream().noneMatch(plan::equals))
        .forEach(plan -> hidden.put(Project.KIND.ref(plan.project()), IdsIn.all(plan.process())));
    return hidden;
  }

  private static Set<String> idsFor(Visible thing, Map<Ref<?>, Set<String>> hidden) {
    return thing.ownedBy().map(owner -> hidden.getOrDefault(owner, Set.of())).orElseGet(Set::of);
  }

  /** In the inbox of each there is what there would be if nothing else were kept at all. */
  @Test
  void nobodyIsNotifiedOfWhatIsNarrower() {
    Set<Notice.What> met = new HashSet<>();
    try (Store whole = everything()) {
      IntStream.range(0, COUNT).forEach(n -> discussedAndReused(n, whole));
      List<Person> people = IntStream.range(0, 30).mapToObj(n -> person(n, whole)).toList();
      Map<Id<Person>, List<Notice>> delivered = new HashMap<>();
      at(LATE, whole)
          .deliver(
              (person, notice) ->
                  delivered.computeIfAbsent(person, one -> new ArrayList<>()).add(notice));
      for (Person person : people) {
        List<Notice> notices = at(LATE, whole).inbox(person).notices();
        Viewer viewer = at(LATE, whole).viewerFor(person);
        try (Store seen = keeping(visible(whole, viewer).stream())) {
          assertThat(at(LATE, seen).viewerFor(person)).isEqualTo(viewer);
          assertThat(notices).isEqualTo(at(LATE, seen).inbox(person).notices());
        }
        assertThat(delivered.getOrDefault(person.id(), List.of())).isEqualTo(notices);
        notices.forEach(notice -> met.add(notice.what()));
      }
    }
    assertThat(met).containsExactlyInAnyOrder(Notice.What.values());
  }

  /** A lesson that its contributors comment on, with a reply at each level, and others reuse. */
  private static void discussedAndReused(int n, Store store) {
    Lesson lesson = Fixtures.STANDARD.lesson(n);
    Project other = Fixtures.STANDARD.project((n + 4) % Fixtures.PROJECTS);
    for (Openness level : Openness.values()) {
      String at = n + "-" + level.key();
      for (Id<Person> contributor : lesson.contributors()) {
        String id = at + "-" + contributor;
        Comment said =
            Comment.on(
                lesson,
                Id.of("said-" + id),
                text("Said"),
                Optional.of(level),
                By.by(contributor),
                Fixtures.NOON);
        keepUnlessRefused(store, said);
        keepUnlessRefused(
            store, said.reply(Id.of("replied-" + id), text("Replied"), ANNA, Fixtures.NOON));
      }
      keepUnlessRefused(
          store,
          new Reuse(
              Id.of("reused-" + at),
              0,
              lesson.id(),
              lesson.origin().project(),
              other.id(),
              Outcome.HELPED,
              text("It did"),
              Optional.of(level),
              ANNA,
              Fixtures.NOON));
    }
  }

  /** One of those who are in the generated teams; every second steers all programmes, too. */
  private static Person person(int n, Store store) {
    return store.write(
        work -> {
          Person person = work.save(Person.of(Id.of("person-" + n), "Person " + n));
          Participant steering =
              new Participant(person.id(), ReadingLevels.STEERING, DateRange.ALWAYS);
          if (n % 2 == 0) {
            work.programmes().stream()
                .toList()
                .forEach(programme -> work.save(programme.with(steering)));
          }
          return person;
        });
  }

  private static LessonSharing at(Instant now, Store store) {
    return LessonSharing.over(store, LessonSharing.defaultOptions().withClock(new TestClock(now)));
  }

  @Test
  void thereIsEnoughOfEveryKind() {
    try (Store whole = everything()) {
      Map<Kind<?>, Long> counts =
          visible(whole, Viewer.unrestricted()).stream()
              .collect(groupingBy(Aggregate::storedAs, counting()));
      assertThat(counts).containsOnlyKeys(StandardKinds.ALL);
      assertThat(counts)
          .allSatisfy((kind, count) -> assertThat(count).as(kind.key()).isGreaterThan(3));
    }
  }

  private static Store everything() {
    return keeping(SampledKinds.ALL.stream().flatMap(kind -> kind.things().stream()));
  }

  private static Store keeping(Stream<? extends Aggregate<?>> things) {
    InMemoryStore store = new InMemoryStore();
    things.forEach(thing -> keepUnlessRefused(store, thing));
    return store;
  }

  /** What is generated may be open more widely than what it hangs on; no store takes that in. */
  private static void keepUnlessRefused(Store store, Aggregate<?> thing) {
    try {
      store.load(Stream.of(thing), LoadProgress.SILENT);
    } catch (TooWidelyOpenException refused) {
      assertThat(thing).isInstanceOf(Visible.class);
    }
  }

  private static List<Aggregate<?>> visible(Store store, Viewer reader) {
    return store.read(
        reader,
        seen ->
            StandardKinds.ALL.stream()
                .<Aggregate<?>>flatMap(kind -> seen.all(kind).stream())
                .toList());
  }

  private static Set<String> owner(Visible thing) {
    return thing.ownedBy().map(owner -> Set.of(owner.id().value())).orElseGet(Set::of);
  }

  private static Set<String> ids(List<Aggregate<?>> things) {
    return things.stream().map(thing -> thing.id().value()).collect(toSet());
  }

  /** Message to {@code reader} of all that can be asked for, or why nothing is told. */
  private static Map<String, Object> answers(Store store, Viewer reader) {
    LessonSharing sharing =
        LessonSharing.over(
            store, LessonSharing.defaultOptions().withClock(new TestClock(Fixtures.NOON)));
    Map<String, Object> answers = new LinkedHashMap<>();
    for (int n = 0; n < COUNT; n++) {
      Programme programme = Fixtures.STANDARD.programme(n);
      Project project = Fixtures.STANDARD.project(n);
      Lesson lesson = Fixtures.STANDARD.lesson(n);
      Application application = SupportFixtures.application(n);
      Network network = NetworkFixtures.network(n);
      Term expertise =
          SupportFixtures.expert(n).expertise().stream().findFirst().orElse(Term.of("design"));
      answers.putAll(
          told(
              n,
              () -> sharing.resultCard(programme, reader),
              () -> sharing.resultCard(project, reader),
              () -> sharing.overdue(programme, reader),
              () -> sharing.review(project, reader),
              () -> sharing.lookUp(project, reader),
              () -> sharing.overlaps(project, reader),
              () -> sharing.beneficiaries(lesson, reader),
              () -> sharing.search(lesson.content().title().in(Languages.ENGLISH), reader),
              () -> sharing.expertSupport().missing(application, reader),
              () -> sharing.expertSupport().assessments(application, reader),
              () -> sharing.expertSupport().resembling(application, reader),
              () -> sharing.outputs(programme, reader),
              () -> sharing.expertSupport().morningCoffees(programme, reader),
              () -> sharing.expertSupport().missedSharings(programme, reader),
              () -> sharing.expertSupport().experts().find(expertise, DateRange.ALWAYS, reader),
              () -> sharing.coCreation().roadmaps().of(project, reader),
              () -> sharing.coCreation().contributions(project, reader),
              () -> sharing.coCreation().comments().of(project, reader),
              () -> sharing.coCreation().jointActions().of(project, reader),
              () -> sharing.coCreation().trace(project, reader),
              () -> sharing.coCreation().participation(project, reader),
              () -> Set.copyOf(sharing.supportNetwork().of(project, reader)),
              () -> sharing.supportNetwork().describe(network, reader),
              () -> sharing.supportNetwork().coverage(network, reader),
              () -> sharing.supportNetwork().topology(network, reader),
              () -> sharing.supportNetwork().match(network, reader),
              () -> sharing.supportNetwork().answers(network, reader),
              () -> sharing.supportNetwork().openQuestions(network, reader),
              () -> sharing.supportNetwork().givers(network, reader),
              () -> sharing.supportNetwork().skillGaps(network, reader),
              () -> sharing.supportNetwork().evaluations(network, reader),
              () -> sharing.supportNetwork().trends(network, reader),
              () -> sharing.pilotWork().balance(project, Balance.EQUALS, reader),
              () -> sharing.pilotWork().looseEnds(project, reader),
              () -> sharing.pilotWork().supportUse(project, reader),
              () -> sharing.pilotWork().comparePaths(programme, reader)));
    }
    return answers;
  }

  @SafeVarargs
  private static Map<String, Object> told(int n, Supplier<Object>... questions) {
    Map<String, Object> told = new LinkedHashMap<>();
    for (int i = 0; i < questions.length; i++) {
      told.put("question %d of number %d".formatted(i, n), told(questions[i]));
    }
    return told;
  }

  private static Object told(Supplier<Object> question) {
    try {
      return question.get();
    } catch (LessonsException e) {
      return e.toString();
    }
  }
}
