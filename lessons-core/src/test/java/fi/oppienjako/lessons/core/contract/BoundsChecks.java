package fi.oppienjako.lessons.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;

/**
 * How one kind is kept within what it hangs on, in one store.
 *
 * <p>What it hangs on of one kind is there, of the others not: so each bound is seen to bind alone.
 * All is in one programme, since between programmes nothing but what is open to all may be named.
 *
 * @param <A> the kind of thing
 */
final class BoundsChecks<A extends Aggregate<A>> {

  private static final Ref<Programme> PROGRAMME = Programme.KIND.ref(Fixtures.id("programme", 0));
  private static final By WHO = By.by(Id.of("somebody"));
  private static final Instant AT = Instant.parse("2026-02-03T04:05:06Z");

  private final Sampled<A> kind;
  private final TestedStore tested;

  BoundsChecks(Sampled<A> kind, TestedStore tested) {
    this.kind = kind;
    this.tested = tested;
  }

  Stream<DynamicTest> all() {
    return boundingKinds().stream()
        .flatMap(
            bounding ->
                Stream.of(
                    dynamicTest(
                        "never wider than the " + bounding, () -> isNeverWiderThan(bounding)),
                    dynamicTest(
                        "the %s never becomes narrower".formatted(bounding),
                        () -> isNeverLeftBehindBy(bounding)),
                    dynamicTest("as wide as the " + bounding, () -> mayBeAsWideAs(bounding))));
  }

  private void isNeverWiderThan(Kind<?> bounding) {
    try (Store store = tested.emptyStore()) {
      gather(store, bounding);
      bounds(bounding).keySet().forEach(ref -> save(store, open(ref, Openness.LAB)));
      for (A thing : wide(bounding)) {
        assertRefused(() -> save(store, thing));
        assertRefused(() -> load(store, thing));
      }
      assertThat(stored(store, bounding)).isEmpty();
    }
  }

  private void isNeverLeftBehindBy(Kind<?> bounding) {
    Map<Ref<?>, Openness> bounds = bounds(bounding);
    List<A> things = wide(bounding);
    try (Store store = tested.emptyStore()) {
      gather(store, bounding);
      write(
          store,
          unit -> {
            things.forEach(unit::save);
            bounds
                .keySet()
                .forEach(ref -> assertRefused(() -> save(unit, open(ref, Openness.LAB))));
          });
      bounds.keySet().forEach(ref -> assertRefused(() -> save(store, open(ref, Openness.LAB))));
      bounds.keySet().forEach(ref -> assertRefused(() -> load(store, open(ref, Openness.LAB))));
      bounds.forEach((ref, level) -> save(store, open(ref, level)));
      bounds.forEach((ref, level) -> assertNotNarrowed(store, ref, level));
      assertThat(stored(store, bounding)).hasSameSizeAs(things);
    }
  }

  private void mayBeAsWideAs(Kind<?> bounding) {
    try (Store store = tested.emptyStore()) {
      gather(store, bounding);
      bounds(bounding).forEach((ref, level) -> save(store, open(ref, level)));
      wide(bounding).forEach(thing -> save(store, thing));
      assertThat(stored(store, bounding)).hasSameSizeAs(wide(bounding));
    }
  }

  /** Where a thing can become narrower at all, as projects can and lessons cannot. */
  private static void assertNotNarrowed(Store store, Ref<?> ref, Openness level) {
    if (ref.kind() == Project.KIND) {
      Project narrower = project(ref, Openness.LAB).atRevision(1);
      assertThat(level).isNotEqualTo(Openness.LAB);
      assertRefused(() -> save(store, narrower));
    }
  }

  /** The kinds that things of this kind hang on. */
  private List<Kind<?>> boundingKinds() {
    return kind.things().stream()
        .filter(BoundsChecks::isWide)
        .<Kind<?>>flatMap(thing -> hangsOn(thing).stream().map(Ref::kind))
        .distinct()
        .toList();
  }

  /** Things that are open more widely than to the Lab and hang on something of that kind. */
  private List<A> wide(Kind<?> bounding) {
    List<A> wide =
        kind.things().stream()
            .filter(BoundsChecks::isWide)
            .filter(thing -> bounding == Project.KIND || isInTheProgramme(thing))
            .filter(thing -> hangsOn(thing).stream().anyMatch(ref -> ref.kind() == bounding))
            .filter(thing -> bounding != kind.kind() || bindsNoOther(thing))
            .limit(20)
            .toList();
    assertThat(wide).as("%s that hang on a %s", kind, bounding).isNotEmpty();
    return wide;
  }

  private static boolean isInTheProgramme(Aggregate<?> thing) {
    return thing instanceof Visible visible && visible.scope().stream().allMatch(PROGRAMME::equals);
  }

  /** Puts the projects of the things, and of what they hang on, into one programme. */
  private void gather(Store store, Kind<?> bounding) {
    if (bounding == Project.KIND) {
      return;
    }
    Stream<? extends Aggregate<?>> owned =
        Stream.concat(
            wide(bounding).stream(),
            bounds(bounding).keySet().stream().map(ref -> open(ref, Openness.LAB)));
    owned
        .flatMap(BoundsChecks::owner)
        .distinct()
        .forEach(
            owner -> save(store, project(owner, Openness.AGORA).in(Id.of(PROGRAMME.id().value()))));
  }

  private static Stream<Ref<?>> owner(Aggregate<?> thing) {
    return thing instanceof Visible visible
        ? visible.ownedBy().stream().map(one -> one)
        : Stream.of();
  }

  /** Where things hang on others of their own kind, as later pilots do on earlier ones. */
  private boolean bindsNoOther(A thing) {
    return kind.things().stream().noneMatch(other -> hangsOn(other).contains(Ref.to(thing)));
  }

  /** What they hang on of that kind, and the widest level at which something does. */
  private Map<Ref<?>, Openness> bounds(Kind<?> bounding) {
    return wide(bounding).stream()
        .flatMap(
            thing ->
                hangsOn(thing).stream()
                    .filter(ref -> ref.kind() == bounding)
                    .map(ref -> Map.<Ref<?>, Openness>entry(ref, level(thing).orElseThrow())))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a.isWiderThan(b) ? a : b));
  }

  private static boolean isWide(Aggregate<?> thing) {
    return level(thing).filter(level -> level.isWiderThan(Openness.LAB)).isPresent();
  }

  private static Optional<Openness> level(Aggregate<?> thing) {
    return thing instanceof Visible visible ? visible.visibleFrom() : Optional.empty();
  }

  private static Collection<? extends Ref<?>> hangsOn(Aggregate<?> thing) {
    return thing instanceof Visible visible ? visible.bounds() : List.of();
  }

  /** The thing of that reference, open at {@code level}. */
  private static Aggregate<?> open(Ref<?> ref, Openness level) {
    if (ref.kind() == Project.KIND) {
      return project(ref, level);
    }
    if (ref.kind() == Plan.KIND) {
      Project planned = project(Project.KIND.ref(Id.of(ref.id().value())), level);
      return Plan.own(planned, Fixtures.STANDARD.plan(0).process());
    }
    if (ref.kind() == Roadmap.KIND) {
      return Roadmap.begin(project(ref, level), WHO, AT).open(level, WHO, AT);
    }
    if (ref.kind() == Lesson.KIND) {
      return lesson(ref, level);
    }
    return SampledKinds.ALL.stream()
        .filter(sampled -> sampled.kind() == ref.kind())
        .map(
            sampled ->
                Sampled.with(sampled.things().get(0), Map.of("id", ref.id(), "openness", level)))
        .findFirst()
        .orElseThrow();
  }

  private static Lesson lesson(Ref<?> ref, Openness level) {
    Project far = project(Project.KIND.ref(Id.of("far")), level);
    return lesson(Id.of(ref.id().value()), far, level);
  }

  /** A lesson of {@code project}, shared at {@code level}. */
  static Lesson lesson(Project project, Openness level) {
    return lesson(Id.of("learned"), project, level);
  }

  private static Lesson lesson(Id<Lesson> id, Project project, Openness level) {
    return LessonDraft.in(Languages.ENGLISH)
        .titled("Ask first")
        .observed("They waited")
        .because("Nobody asked")
        .recommends("Ask")
        .from(Perspective.COMMUNITY)
        .appliesWhen(Condition.people("busy desk"))
        .capture(id, project, WHO, AT)
        .submit(WHO, AT)
        .validate(By.by(Id.of("reviewer")), AT)
        .share(level, WHO, AT);
  }

  private static Project project(Ref<?> ref, Openness level) {
    LocalizedText name = LocalizedText.english("A project");
    return Project.of(Id.of(ref.id().value()), name, Challenge.of(name, WHO, AT)).openAt(level);
  }

  private static void assertRefused(ThrowingCallable coming) {
    assertThatThrownBy(coming).isInstanceOf(TooWidelyOpenException.class);
  }

  private List<A> stored(Store store, Kind<?> bounding) {
    List<Id<A>> ids = wide(bounding).stream().map(A::id).toList();
    return store.read(
        Viewer.unrestricted(),
        snapshot ->
            snapshot.all(kind.kind()).stream().filter(thing -> ids.contains(thing.id())).toList());
  }

  private static void save(Store store, Aggregate<?> thing) {
    write(store, unit -> save(unit, thing));
  }

  private static <B extends Aggregate<B>> void save(UnitOfWork unit, Aggregate<B> thing) {
    unit.save(thing.storedAs().type().cast(thing));
  }

  private static void load(Store store, Aggregate<?> thing) {
    store.load(Stream.of(thing), LoadProgress.SILENT);
  }

  private static void write(Store store, Consumer<UnitOfWork> work) {
    store.write(
        unit -> {
          work.accept(unit);
          return null;
        });
  }
}
