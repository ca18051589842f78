package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.complete;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.loop.LoopVerb;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.AccessPolicy;
import fi.oppienjako.lessons.core.port.AccessRequest;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.sharing.SharingKind;
import fi.oppienjako.lessons.core.text.Term;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessPolicyTest {

  private final Setting setting = new Setting();
  private final Person anna = setting.sharing.save(Person.of(Id.of("anna"), "Anna"));
  private final Project annas =
      setting.sharing.plan("Anna's").facing("Queues").with(anna, Id.of("editor")).start(ANNA);
  private final List<AccessRequest> asked = new ArrayList<>();

  private LessonSharing under(AccessPolicy policy) {
    return LessonSharing.over(
        setting.store,
        setting
            .sharing
            .context()
            .options()
            .withAccessPolicy(
                request -> {
                  asked.add(request);
                  return policy.permits(request);
                }));
  }

  /** The team of the project in which a lesson was learned, as it is stored. */
  private static boolean isInTeam(AccessRequest request) {
    return request.subject() instanceof Lesson lesson
        && request.snapshot().get(Project.KIND, lesson.origin().project()).team().stream()
            .anyMatch(one -> request.by().map(By::person).filter(one.person()::equals).isPresent());
  }

  @Test
  void judgesTheLessonThatIsStoredAndNotAForgedOne() {
    Lesson strangers = setting.shared(Openness.AGORA);
    Lesson forged = draft(strangers.id().value(), annas).atRevision(strangers.revision());
    assertThat(forged.origin().project()).isEqualTo(annas.id());
    assertThatExceptionOfType(NotPermittedException.class)
        .isThrownBy(
            () -> under(AccessPolicyTest::isInTeam).retire(forged, ANNA.because("It is in my way")))
        .withMessage(
            "person 'anna' may not take the step 'share and discuss' for lesson '%s'",
            strangers.id());
    assertThat(asked).extracting(AccessRequest::subject).containsExactly(strangers);
    assertThat(setting.kept(strangers)).isEqualTo(strangers);
  }

  @Test
  void readsWhatIsStored() {
    Lesson lesson = setting.sharing.capture(annas, BO, complete("Book ahead"));
    LessonSharing teams = under(AccessPolicyTest::isInTeam);
    assertThatExceptionOfType(NotPermittedException.class)
        .isThrownBy(() -> teams.submit(lesson, BO));
    assertThat(teams.submit(lesson, ANNA).state()).isEqualTo(LessonState.SUBMITTED);
    assertThat(asked.get(0).snapshot()).isNotInstanceOf(UnitOfWork.class);
  }

  @Test
  void seesWhatTheSameTransactionHasDone() {
    LessonSharing teams =
        under(request -> request.verb() == LoopVerb.LESSON_CAPTURE || isInTeam(request));
    Lesson lesson =
        teams.atomically(it -> it.submit(it.capture(annas, ANNA, complete("Book ahead")), ANNA));
    assertThat(lesson.state()).isEqualTo(LessonState.SUBMITTED);
  }

  @Test
  void isAskedWhoeverSaves() {
    Organisation example = setting.town.asExample();
    assertThat(under(request -> request.by().isPresent()).save(example, BO).revision())
        .isEqualTo(2);
    assertThat(asked.get(0).subject()).isEqualTo(setting.town);
    assertThat(asked.get(0).verb().key()).isEqualTo("save");
    Person cia = Person.of(Id.of("cia"), "Cia");
    assertThatExceptionOfType(NotPermittedException.class)
        .isThrownBy(() -> under(request -> request.by().isPresent()).save(cia))
        .withMessage("person 'cia' may not be saved without saying who is saving it");
    assertThat(asked.get(1).subject()).isEqualTo(cia);
    assertThatExceptionOfType(NotPermittedException.class)
        .isThrownBy(() -> under(request -> false).erase(anna, BO));
    assertThat(setting.<Person>kept(seen -> seen.get(Person.KIND, anna.id()))).isEqualTo(anna);
  }

  @Test
  void isAskedAboutTheProgrammeThatAProjectIsStartedIn() {
    under(AccessPolicy.ALL).plan("New").in(setting.programme).facing("Queues").start(BO);
    assertThat(asked).extracting(AccessRequest::subject).containsExactly(setting.programme);
  }

  @Test
  void doesNotLetASharingOfOthersBeTakenAway() {
    Sharing planned = setting.sharing.planSharing(coffee(setting.programme), BO);
    Programme own = setting.sharing.programme("Own");
    LessonSharing owners = under(request -> request.subject().equals(own));
    assertThatExceptionOfType(NotPermittedException.class)
        .isThrownBy(() -> owners.planSharing(coffee(own).atRevision(planned.revision()), ANNA));
    assertThat(setting.<Sharing>kept(seen -> seen.get(Sharing.KIND, planned.id())))
        .isEqualTo(planned);
  }

  private static Sharing coffee(Programme programme) {
    return Sharing.planned(
        Id.of("coffee"),
        programme.id(),
        SharingKind.EVENT,
        text("Morning coffee"),
        Term.of("coffee"),
        TODAY,
        Openness.ARENA);
  }
}
