package fi.oppienjako.lessons.core.loop;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.Setting;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.lesson.LessonStatus;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.Page;
import fi.oppienjako.lessons.core.programme.Project;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ListingTest {

  private static final ExternalReference ACCOUNT = ExternalReference.parse("ad:KL123");
  private static final Viewer ALL = Viewer.unrestricted();

  private final Setting setting = new Setting();
  private final Viewer inside = Viewer.anyone().memberOf(setting.desk);

  @Test
  void findsWhatAnotherSystemNames() {
    Person person =
        setting.sharing.save(setting.sharing.person("Cleo").knownAs(ACCOUNT, other("hr:1")));
    Organisation town = setting.sharing.save(setting.town.knownAs(ACCOUNT));
    Project desk = setting.sharing.describe(setting.desk, one -> one.knownAs(ACCOUNT), ANNA);
    Lesson draft =
        setting.sharing.capture(desk, ANNA, complete("Draft").andThen(one -> one.knownAs(ACCOUNT)));
    assertThat(setting.sharing.find(Person.KIND, ACCOUNT, ALL)).contains(person);
    assertThat(setting.sharing.find(Organisation.KIND, ACCOUNT, ALL)).contains(town);
    assertThat(setting.sharing.find(Project.KIND, ACCOUNT, Viewer.anyone())).contains(desk);
    assertThat(setting.sharing.find(Lesson.KIND, ACCOUNT, inside)).contains(draft);
    assertThat(setting.sharing.find(Lesson.KIND, ACCOUNT, Viewer.anyone())).isEmpty();
    assertThat(setting.sharing.find(Person.KIND, other("ad:kl123"), ALL)).isEmpty();
  }

  @Test
  void tellsStrangersNoKeyOfAPerson() {
    setting.sharing.save(setting.sharing.person("Cleo").knownAs(ACCOUNT));
    assertThat(setting.sharing.find(Person.KIND, ACCOUNT, Viewer.anyone())).isEmpty();
  }

  @Test
  void findsNoLongerWhatIsForgottenOrRenumbered() {
    Person person = setting.sharing.save(setting.sharing.person("Cleo").knownAs(ACCOUNT));
    Person renumbered = setting.sharing.save(person.knownAs(other("ad:KL124")));
    assertThat(setting.sharing.find(Person.KIND, ACCOUNT, ALL)).isEmpty();
    setting.sharing.erase(renumbered, ANNA);
    assertThat(setting.sharing.find(Person.KIND, other("ad:KL124"), ALL)).isEmpty();
  }

  @Test
  void keepsTheReferencesOfALessonThatIsEditedAndDropsThoseOfOneWithdrawn() {
    Lesson draft =
        setting.sharing.capture(
            setting.desk, ANNA, complete("Book").andThen(one -> one.knownAs(ACCOUNT)));
    Lesson edited = setting.sharing.edit(draft, ANNA, one -> one.titled("Book ahead"));
    assertThat(edited.references()).containsExactly(ACCOUNT);
    Lesson shared =
        setting.sharing.share(
            setting.sharing.validate(setting.sharing.submit(edited, ANNA), BO),
            Openness.AGORA,
            ANNA);
    assertThat(setting.sharing.find(Lesson.KIND, ACCOUNT, Viewer.anyone())).isPresent();
    setting.sharing.withdraw(shared, ANNA.because("It named her"));
    assertThat(setting.sharing.find(Lesson.KIND, ACCOUNT, Viewer.anyone())).isEmpty();
    Lesson other =
        setting.sharing.capture(
            setting.desk, ANNA, complete("Other").andThen(one -> one.knownAs(ACCOUNT)));
    assertThat(setting.sharing.edit(other, ANNA, one -> one.notKnownAs(ACCOUNT)).references())
        .isEmpty();
  }

  @Test
  void pagesThroughTheLessonsOfAProjectThatAViewerMaySee() {
    List<Id<Lesson>> shared = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      shared.add(setting.shared(Openness.AGORA).id());
      setting.lesson(LessonState.DRAFT);
    }
    setting.sharing.capture(setting.clinic, BO, complete("Elsewhere"));
    assertThat(lessons(2, Viewer.anyone()))
        .extracting(Lesson::id)
        .containsExactlyElementsOf(shared.stream().sorted().toList());
    assertThat(lessons(3, inside)).hasSize(10);
  }

  @Test
  void pagesThroughTheProjectsOfAProgramme() {
    Project near =
        setting
            .sharing
            .plan("Near")
            .facing("Queues")
            .in(setting.programme)
            .openAt(Openness.LAB)
            .start(ANNA);
    setting.sharing.plan("Alone").facing("Queues").start(ANNA);
    for (int size = 1; size < 5; size++) {
      assertThat(projects(size, Viewer.anyone())).containsExactly(setting.desk, setting.clinic);
      assertThat(projects(size, ALL)).containsExactlyInAnyOrder(setting.desk, setting.clinic, near);
    }
  }

  private List<Lesson> lessons(int size, Viewer viewer) {
    return this.<Lesson>paged(
        size, cursor -> setting.sharing.lessons(setting.desk, cursor, viewer));
  }

  private List<Project> projects(int size, Viewer viewer) {
    return this.<Project>paged(
        size, cursor -> setting.sharing.projects(setting.programme, cursor, viewer));
  }

  @Test
  void showsTheNewestStepsFirst() {
    Lesson lesson = setting.lesson(LessonState.SUBMITTED);
    setting.clock.pass(Duration.ofDays(1));
    Lesson asked = setting.sharing.askToClarify(lesson, BO.because("Which desk?"));
    assertThat(setting.sharing.history(asked, 2, inside))
        .containsExactly(
            new PastStep(
                "history",
                new LessonStatus(LessonStep.ASK, LessonState.CLARIFICATION, Optional.empty()),
                Optional.of(BO.because("Which desk?")),
                setting.clock.instant()),
            new PastStep(
                "history",
                new LessonStatus(LessonStep.SUBMIT, LessonState.SUBMITTED, Optional.empty()),
                Optional.of(ANNA),
                setting.clock.instant().minus(Duration.ofDays(1))));
    assertThat(setting.sharing.history(asked, 9, inside)).hasSize(3);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> setting.sharing.history(asked, 9, Viewer.anyone()));
  }

  @Test
  void showsTheHistoryAsTheViewerMaySeeIt() {
    Lesson shared = setting.shared(Openness.AGORA);
    assertThat(setting.sharing.history(shared, 9, Viewer.anyone()))
        .hasSameSizeAs(setting.sharing.history(shared, 9, inside))
        .extracting(PastStep::by)
        .containsSubsequence(Optional.of(BO), Optional.empty());
  }

  private static ExternalReference other(String written) {
    return ExternalReference.parse(written);
  }

  private <A extends Aggregate<A>> List<A> paged(int size, Function<Cursor<A>, Page<A>> reading) {
    List<A> read = new ArrayList<>();
    Optional<Cursor<A>> next = Optional.of(Cursor.first(size));
    while (next.isPresent()) {
      Page<A> page = reading.apply(next.get());
      assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
      read.addAll(page.items());
      next = page.next();
    }
    return read;
  }
}
