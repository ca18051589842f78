package fi.oppienjako.lessons.core;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.contract.CoCreationFixtures;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.contract.NetworkFixtures;
import fi.oppienjako.lessons.core.contract.PilotFixtures;
import fi.oppienjako.lessons.core.contract.SupportFixtures;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.pilot.Balance;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.core.text.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Over a catalogue with all five ways of working in it: whatever anybody reads is what it would be
 * if nothing narrower were kept at all.
 */
class EverySystemAtALevelTest {

  private static final int COUNT = 36;

  private static final List<IntFunction<? extends Aggregate<?>>> KINDS =
      List.of(
          Fixtures.STANDARD::person,
          Fixtures.STANDARD::organisation,
          Fixtures.STANDARD::playbook,
          Fixtures.STANDARD::programme,
          Fixtures.STANDARD::project,
          Fixtures.STANDARD::plan,
          Fixtures.STANDARD::session,
          Fixtures.STANDARD::lesson,
          Fixtures.STANDARD::comment,
          Fixtures.STANDARD::action,
          Fixtures.STANDARD::sharing,
          Fixtures.STANDARD::lookUp,
          Fixtures.STANDARD::reuse,
          SupportFixtures::call,
          SupportFixtures::application,
          SupportFixtures::assessment,
          SupportFixtures::expert,
          SupportFixtures::output,
          CoCreationFixtures::contribution,
          CoCreationFixtures::roadmap,
          CoCreationFixtures::remark,
          CoCreationFixtures::jointAction,
          NetworkFixtures::network,
          NetworkFixtures::answer,
          NetworkFixtures::giver,
          NetworkFixtures::evaluation,
          PilotFixtures::idea,
          PilotFixtures::pilot,
          PilotFixtures::support,
          PilotFixtures::rooting,
          PilotFixtures::survey,
          PilotFixtures::sheet);

  static List<Viewer> readers() {
    return Fixtures.readers();
  }

  @Test
  void everyKindIsThere() {
    assertThat(KINDS.stream().<Kind<?>>map(kind -> kind.apply(0).storedAs()).toList())
        .isEqualTo(StandardKinds.ALL);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void nobodyLearnsOfWhatIsNarrower(Viewer reader) {
    try (Store whole = keeping(KINDS.stream().flatMap(EverySystemAtALevelTest::some));
        Store seen = keeping(whole.<List<Aggregate<?>>>read(reader, this::visible).stream())) {
      Map<String, Object> answers = answers(whole, reader);
      assertThat(answers).isEqualTo(answers(seen, reader));
      assertThat(answers.values().stream().filter(answer -> !(answer instanceof String)))
          .hasSizeGreaterThan(answers.size() / 2);
    }
  }

  private static Stream<? extends Aggregate<?>> some(IntFunction<? extends Aggregate<?>> kind) {
    return Fixtures.some(kind, COUNT).stream();
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

  @Test
  void thereIsEnoughOfEveryKind() {
    try (Store whole = keeping(KINDS.stream().flatMap(EverySystemAtALevelTest::some))) {
      whole.<@Nullable Void>read(
          Viewer.unrestricted(),
          seen -> {
            KINDS.forEach(
                kind ->
                    assertThat(all(seen, kind.apply(0)))
                        .as(kind.apply(0).storedAs().key())
                        .hasSizeGreaterThan(3));
            return null;
          });
    }
  }

  private List<Aggregate<?>> visible(Snapshot seen) {
    List<Aggregate<?>> visible = new ArrayList<>();
    KINDS.forEach(kind -> visible.addAll(all(seen, kind.apply(0))));
    return visible;
  }

  @SuppressWarnings("unchecked") // A thing is of its own class.
  private static <A extends Aggregate<A>> List<A> all(Snapshot seen, Aggregate<?> example) {
    return seen.all((Kind<A>) example.storedAs()).stream().toList();
  }

  /** What is told to {@code reader} of all that can be asked for, or why nothing is told. */
  private static Map<String, Object> answers(Store store, Viewer reader) {
    LessonSharing sharing =
        LessonSharing.over(
            store, LessonSharing.defaultOptions().withClock(new TestClock(Samples.NOON)));
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
              () -> sharing.expertSupport().outputs(programme, reader),
              () -> sharing.expertSupport().morningCoffees(programme, reader),
              () -> sharing.expertSupport().missedSharings(programme, reader),
              () -> sharing.expertSupport().experts().find(expertise, DateRange.ALWAYS, reader),
              () -> sharing.coCreation().roadmaps().of(project, reader),
              () -> sharing.coCreation().contributions(project, reader),
              () -> sharing.coCreation().comments().of(project, reader),
              () -> sharing.coCreation().jointActions().of(project, reader),
              () -> sharing.coCreation().trace(project, reader),
              () -> sharing.coCreation().participation(project, reader),
              () -> sharing.supportNetwork().describe(network, reader),
              () -> sharing.supportNetwork().skillGaps(network, reader),
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
