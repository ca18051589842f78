package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.CoCreationVerb;
import fi.oppienjako.lessons.core.contract.Sampled;
import fi.oppienjako.lessons.core.contract.SampledKinds;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.loop.LoopVerb;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.NetworkVerb;
import fi.oppienjako.lessons.core.people.By;
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
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every method that says by whom is a verb, and asks before it does anything. */
class EveryVerbAsksTest {

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

  private List<Object> entries() {
    return List.of(
        sharing,
        sharing.expertSupport(),
        sharing.expertSupport().experts(),
        sharing.coCreation(),
        sharing.coCreation().roadmaps(),
        sharing.coCreation().comments(),
        sharing.coCreation().jointActions(),
        sharing.supportNetwork(),
        sharing.pilotWork(),
        sharing.pilotWork().rooting(),
        sharing.pilotWork().surveys());
  }

  private static Stream<Method> verbs(Object entry) {
    return Stream.of(entry.getClass().getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !method.isBridge() && !method.isSynthetic())
        .filter(method -> List.of(method.getParameterTypes()).contains(By.class))
        .sorted(Comparator.comparing(Method::toGenericString));
  }

  @TestFactory
  Stream<DynamicTest> asksBeforeItDoesAnything() {
    return entries().stream()
        .flatMap(
            entry ->
                verbs(entry)
                    .map(verb -> dynamicTest(verb.toGenericString(), () -> check(entry, verb))));
  }

  @Test
  void isNamedByOneVerbOrMore() throws ReflectiveOperationException {
    Set<Verb> named = new HashSet<>();
    for (Object entry : entries()) {
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

  private AccessRequest check(Object entry, Method verb) throws ReflectiveOperationException {
    asked.clear();
    List<Change> before = changes();
    assertThat(thrownBy(entry, verb)).isInstanceOf(NotPermittedException.class);
    assertThat(changes()).isEqualTo(before);
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0).by()).contains(ANNA);
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

  /** Something of that type; null for what no verb looks at before it has asked. */
  private @Nullable Object some(Class<?> type) {
    if (Aggregate.class.isAssignableFrom(type)) {
      return stored(type);
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

  private Object stored(Class<?> type) {
    return SampledKinds.ALL.stream()
        .filter(kind -> type.isAssignableFrom(kind.kind().type()))
        .flatMap(this::found)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " is stored"));
  }

  private <A extends Aggregate<A>> Stream<A> found(Sampled<A> kind) {
    return store
        .<List<A>>read(Viewer.unrestricted(), seen -> seen.all(kind.kind()).stream().toList())
        .stream();
  }
}
