package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.inmemory.ScanningRecommender;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.OrganisationKind;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.LessonSearch;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.Recommender;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Overlap;
import fi.oppienjako.lessons.core.search.Hit;
import fi.oppienjako.lessons.core.search.SearchAnswer;
import fi.oppienjako.lessons.core.search.SearchRequest;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LessonSharingTest {

  private final Setting setting = new Setting();

  @Nested
  class UntilSomethingElseIsSaid {

    private final LessonSharing sharing = LessonSharing.inMemory();

    @Test
    void identifiersAreTimeOrderedUuids() {
      Person person = sharing.person("Anna");
      assertThat(UUID.fromString(person.id().value()).version()).isEqualTo(7);
    }

    @Test
    void plainStringsAreEnglish() {
      assertThat(sharing.programme("Services").name()).isEqualTo(text("Services"));
    }

    @Test
    void everybodyMayDoEverythingAndTimeIsTheSystems() {
      Instant before = Instant.now();
      Project project = sharing.plan("Desk").facing("Queues").start(ANNA);
      Lesson lesson = sharing.capture(project, ANNA, complete("Any"));
      assertThat(lesson.life().capturedAt()).isBetween(before, Instant.now());
    }

    @Test
    void lessonsAreFoundByScanning() {
      Project project = sharing.plan("Desk").facing("Queues").about("booking").start(ANNA);
      Project other = sharing.plan("Other").facing("Queues").about("booking").start(ANNA);
      Lesson validated =
          sharing.validate(
              sharing.submit(sharing.capture(project, ANNA, complete("Any")), ANNA), BO);
      Lesson shared = sharing.share(validated, Openness.AGORA, ANNA);
      assertThat(sharing.search("any", Viewer.anyone()))
          .containsExactly(shared.redactedAt(Openness.AGORA));
      assertThat(sharing.lookUp(other, Viewer.anyone())).hasSize(1);
    }
  }

  @Nested
  class Keeping {

    @Test
    void keepsBodiesPersonsAndProgrammes() {
      Organisation body = setting.sharing.organisation("School", OrganisationKind.EDUCATION);
      assertThat(body)
          .isEqualTo(
              Organisation.of(body.id(), text("School"), OrganisationKind.EDUCATION).atRevision(1));
      Person person = setting.sharing.person("Anna");
      assertThat(person).isEqualTo(Person.of(person.id(), "Anna").atRevision(1));
      Programme programme = setting.sharing.programme("Hanke");
      assertThat(programme).isEqualTo(Programme.of(programme.id(), text("Hanke")).atRevision(1));
      assertThat(setting.<Optional<Organisation>>kept(it -> it.organisations().find(body.id())))
          .contains(body);
      assertThat(setting.<Optional<Person>>kept(it -> it.persons().find(person.id())))
          .contains(person);
      assertThat(setting.<Optional<Programme>>kept(it -> it.programmes().find(programme.id())))
          .contains(programme);
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseChanged() {
      Organisation example = setting.sharing.save(setting.town.asExample());
      assertThat(example.revision()).isEqualTo(2);
      assertThatExceptionOfType(StaleRevisionException.class)
          .isThrownBy(() -> setting.sharing.save(setting.town))
          .withMessage(
              "organisation 'n-001' has changed since revision 1 was read; read it again and repeat"
                  + " the change");
      assertThatExceptionOfType(StaleRevisionException.class)
          .isThrownBy(() -> setting.sharing.save(setting.town.atRevision(0)))
          .withMessage("organisation 'n-001' exists already; read it and change it");
    }

    @Test
    void forgetsAPersonAndKeepsWhatTheyDid() {
      Person anna = setting.sharing.save(setting.sharing.person("Anna").reachableAt("room 4"));
      Lesson lesson = setting.sharing.capture(setting.desk, By.by(anna), complete("Any"));
      Person forgotten = setting.sharing.erase(anna, BO);
      assertThat(forgotten.isForgotten()).isTrue();
      assertThat(setting.<Optional<Person>>kept(it -> it.persons().find(anna.id())))
          .contains(forgotten);
      assertThat(setting.kept(lesson)).isEqualTo(lesson);
    }

    @Test
    void refusesToForgetFromAnEarlierRevision() {
      Person anna = setting.sharing.person("Anna");
      setting.sharing.save(anna.reachableAt("room 4"));
      assertThatExceptionOfType(StaleRevisionException.class)
          .isThrownBy(() -> setting.sharing.erase(anna, BO));
    }
  }

  @Nested
  class Options {

    @Test
    void leaveTheOneTheyStartFromAsItIs() {
      LessonSharing finnish =
          LessonSharing.over(
              setting.sharing.store(),
              setting.sharing.context().options().withLanguage(Languages.FINNISH));
      assertThat(finnish.programme("Hanke").name())
          .isEqualTo(LocalizedText.of(Languages.FINNISH, "Hanke"));
      assertThat(setting.sharing.programme("Programme").name()).isEqualTo(text("Programme"));
      assertThat(finnish.store()).isSameAs(setting.store);
    }

    @Test
    void mayAllBeSaidTogetherInAnyOrder() {
      LessonSharing all =
          LessonSharing.inMemory(
              LessonSharing.defaultOptions()
                  .withLanguage(Languages.FINNISH)
                  .withAccessPolicy(request -> request.by().isEmpty())
                  .withIds(() -> "one")
                  .withClock(new TestClock(NOON))
                  .withRecommender(new ScanningRecommender())
                  .withSearch(new Everything()));
      Programme programme = all.programme("Hanke");
      assertThat(programme.id()).isEqualTo(Id.of("one"));
      assertThat(programme.name().original()).isEqualTo(Languages.FINNISH);
      assertThatExceptionOfType(NotPermittedException.class)
          .isThrownBy(() -> all.plan("Desk").facing("Jonot").start(ANNA));
    }

    @Test
    void takeAnotherSearch() {
      Lesson lesson = setting.shared(Openness.AGORA);
      LessonSearch all = new Everything();
      assertThat(
              LessonSharing.over(
                      setting.sharing.store(), setting.sharing.context().options().withSearch(all))
                  .search("nowhere", Viewer.anyone()))
          .containsExactly(lesson.redactedAt(Openness.AGORA));
      assertThat(setting.sharing.search("nowhere", Viewer.anyone())).isEmpty();
    }

    @Test
    void takeAnotherLikeness() {
      setting.shared(Openness.AGORA);
      Recommender none = new Nothing();
      LessonSharing sharing =
          LessonSharing.over(
              setting.sharing.store(), setting.sharing.context().options().withRecommender(none));
      assertThat(sharing.lookUp(setting.clinic, Viewer.anyone())).isEmpty();
      assertThat(sharing.overlaps(setting.clinic, Viewer.anyone())).isEmpty();
      assertThat(setting.sharing.lookUp(setting.clinic, Viewer.anyone())).isNotEmpty();
    }

    @Test
    void refuseIdentifiersThatAreNotWellFormed() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () ->
                  LessonSharing.over(
                          setting.sharing.store(),
                          setting.sharing.context().options().withIds(() -> "Not an id"))
                      .person("Anna"));
    }
  }

  @Test
  void closesItsStore() {
    AtomicBoolean closed = new AtomicBoolean();
    LessonSharing.over(new Closing(closed)).close();
    assertThat(closed).isTrue();
  }

  /** Likens nothing to anything. */
  private static final class Everything implements LessonSearch {

    @Override
    public SearchAnswer search(SearchRequest request, Snapshot seen) {
      List<Hit> hits =
          seen.lessons().stream().map(lesson -> new Hit(lesson, List.of(), 1)).toList();
      return new SearchAnswer(hits, hits.size(), Map.of(), Optional.empty());
    }

    @Override
    public List<String> complete(String typed, Snapshot seen, int limit) {
      return List.of();
    }
  }

  private static final class Nothing implements Recommender {

    @Override
    public List<Suggestion<Lesson>> lessonsFor(
        Project project, Optional<Id<Phase>> phase, Snapshot seen, int limit) {
      return List.of();
    }

    @Override
    public List<Suggestion<Lesson>> lessonsLike(Lesson lesson, Snapshot seen, int limit) {
      return List.of();
    }

    @Override
    public List<Suggestion<Project>> beneficiariesOf(Lesson lesson, Snapshot seen, int limit) {
      return List.of();
    }

    @Override
    public List<Overlap> overlapsOf(Project project, Snapshot seen, int limit) {
      return List.of();
    }
  }

  /** A store that says when it is closed. */
  private record Closing(AtomicBoolean closed) implements Store {

    @Override
    public <T> T write(Function<? super UnitOfWork, ? extends T> work) {
      return new InMemoryStore().write(work);
    }

    @Override
    public <T> T read(Viewer reader, Function<? super Snapshot, ? extends T> work) {
      return new InMemoryStore().read(reader, work);
    }

    @Override
    public void load(Stream<? extends Aggregate<?>> all, LoadProgress progress) {}

    @Override
    public Stream<Change> changes(Position after) {
      return Stream.empty();
    }

    @Override
    public void close() {
      closed.set(true);
    }
  }
}
