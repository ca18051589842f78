package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.CoCreationVerb;
import fi.oppienjako.lessons.core.contract.Sampled;
import fi.oppienjako.lessons.core.contract.SampledKinds;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.loop.Context;
import fi.oppienjako.lessons.core.loop.LoopVerb;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.NetworkVerb;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.pilot.PilotVerb;
import fi.oppienjako.lessons.core.port.AccessRequest;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.port.Verb;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.reuse.LookUpDraft;
import fi.oppienjako.lessons.core.support.SupportVerb;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every method that says by whom is a verb, and asks about what is stored before it does anything.
 */
class EveryVerbAsksTest {

  private static final int FORGED = 99;

  private final InMemoryStore store = new InMemoryStore();
  private final List<AccessRequest> asked = new ArrayList<>();
  private final LessonSharing sharing =
      LessonSharing.over(
          store,
          LessonSharing.defaultOptions()
              .withAccessPolicy(
                  request -> {
                    asked.add(request);
                    return false;
                  }));

  EveryVerbAsksTest() {
    SampledKinds.ALL.forEach(this::load);
  }

  private <A extends Aggregate<A>> void load(Sampled<A> kind) {
    store.<@Nullable Object>write(
        work -> {
          kind.things()
              .forEach(
                  thing -> {
                    try {
                      work.<@Nullable Object>attempt(
                          part -> {
                            part.load(thing);
                            return null;
                          });
                    } catch (TooWidelyOpenException e) {
                      // The others of its kind are enough.
                    }
                  });
          return null;
        });
  }

  /** Every way in that can be reached from {@code entry}, itself included. */
  private static Stream<Object> entries(Object entry) {
    return Stream.concat(
        Stream.of(entry),
        methods(entry.getClass())
            .filter(method -> method.getParameterCount() == 0)
            .filter(method -> declares(method.getReturnType()))
            .flatMap(method -> entries(returned(method, entry))));
  }

  /** Whether {@code type} has verbs; a context is what verbs are built on. */
  private static boolean declares(Class<?> type) {
    return type != Context.class && methods(type).anyMatch(EveryVerbAsksTest::isVerb);
  }

  private static Object returned(Method method, Object entry) {
    try {
      return method.invoke(entry);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method.toGenericString(), e);
    }
  }

  private static Stream<Method> methods(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !method.isBridge() && !method.isSynthetic())
        .sorted(Comparator.comparing(Method::toGenericString));
  }

  private static Stream<Method> verbs(Object entry) {
    return methods(entry.getClass()).filter(EveryVerbAsksTest::isVerb);
  }

  private static boolean isVerb(Method method) {
    return List.of(method.getParameterTypes()).contains(By.class);
  }

  @TestFactory
  Stream<DynamicTest> asksBeforeItDoesAnything() {
    return entries(sharing)
        .flatMap(
            entry ->
                verbs(entry)
                    .map(verb -> dynamicTest(verb.toGenericString(), () -> check(entry, verb))));
  }

  @Test
  void isNamedByOneVerbOrMore() throws ReflectiveOperationException {
    Set<Verb> named = new HashSet<>();
    for (Object entry : entries(sharing).toList()) {
      for (Method verb : verbs(entry).toList()) {
        named.add(check(entry, verb).verb());
      }
    }
    Set<Verb> all = new HashSet<>(List.of(LoopVerb.values()));
    all.addAll(List.of(SupportVerb.values()));
    all.addAll(List.of(CoCreationVerb.values()));
    all.addAll(List.of(NetworkVerb.values()));
    all.addAll(List.of(PilotVerb.values()));
    all.remove(LoopVerb.PROJECT_START); // by NewProject
    assertThat(named).isEqualTo(all);
  }

  @Test
  void findsEveryWayIn() {
    assertThat(entries(sharing))
        .extracting(entry -> entry.getClass().getSimpleName())
        .containsExactlyInAnyOrder(
            "LessonSharing",
            "ExpertSupport",
            "Experts",
            "CoCreation",
            "Roadmaps",
            "RoadmapComments",
            "JointActions",
            "SupportNetwork",
            "PilotWork",
            "RootingWork",
            "SurveyWork");
  }

  @Test
  void asksAboutNobodyWhereNobodyIsNamed() {
    List<Change> before = changes();
    for (Runnable setting :
        List.<Runnable>of(
            () -> sharing.save(Person.of(Id.of("new"), "New")),
            () -> sharing.organisation("New", Term.of("school")),
            () -> sharing.person("New"),
            () -> sharing.programme("New"))) {
      asked.clear();
      assertThatExceptionOfType(NotPermittedException.class).isThrownBy(setting::run);
      assertThat(asked).extracting(AccessRequest::by).containsExactly(Optional.empty());
      assertThat(asked).extracting(AccessRequest::verb).containsExactly(LoopVerb.SAVE);
    }
    assertThat(changes()).isEqualTo(before);
  }

  private AccessRequest check(Object entry, Method verb) throws ReflectiveOperationException {
    asked.clear();
    List<Change> before = changes();
    assertThat(thrownBy(entry, verb)).isInstanceOf(NotPermittedException.class);
    assertThat(changes()).isEqualTo(before);
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0).by()).contains(ANNA);
    assertThat(stored()).contains(asked.get(0).subject());
    return asked.get(0);
  }

  private @Nullable Throwable thrownBy(Object entry, Method verb) throws IllegalAccessException {
    try {
      verb.invoke(entry, Stream.of(verb.getParameterTypes()).map(this::some).toArray());
      return null;
    } catch (InvocationTargetException e) {
      return e.getCause();
    }
  }

  private List<Change> changes() {
    try (Stream<Change> changes = store.changes(Position.START)) {
      return changes.toList();
    }
  }

  /**
   * Something of that type, where it is stored not as it is stored; null for what no verb looks at
   * before it has asked.
   */
  private @Nullable Object some(Class<?> type) {
    if (Aggregate.class.isAssignableFrom(type)) {
      return stored()
          .filter(type::isInstance)
          .findFirst()
          .map(one -> one.atRevision(FORGED))
          .orElseThrow(() -> new AssertionError("no " + type + " is stored"));
    }
    return Map.<Class<?>, Object>ofEntries(
            Map.entry(By.class, ANNA),
            Map.entry(String.class, "Some words"),
            Map.entry(LocalizedText.class, text("Some words")),
            Map.entry(Term.class, Term.of("word")),
            Map.entry(Id.class, Id.of("some")),
            Map.entry(int.class, 1),
            Map.entry(LocalDate.class, TODAY),
            Map.entry(Openness.class, Openness.AGORA),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(Adaptation[].class, new Adaptation[0]),
            Map.entry(Consumer.class, (Consumer<LookUpDraft>) draft -> draft.searched("words")))
        .get(type);
  }

  private Stream<Aggregate<?>> stored() {
    return SampledKinds.ALL.stream().flatMap(this::found);
  }

  private <A extends Aggregate<A>> Stream<A> found(Sampled<A> kind) {
    return store
        .<List<A>>read(Viewer.unrestricted(), seen -> seen.all(kind.kind()).stream().toList())
        .stream();
  }
}
