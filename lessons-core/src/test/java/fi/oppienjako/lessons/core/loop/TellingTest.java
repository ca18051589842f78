package fi.oppienjako.lessons.core.loop;

import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.Setting;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.sharing.SharingKind;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A sharing that is planned and then told. */
class TellingTest {

  private final Setting setting = new Setting();
  private final Sharing planned =
      setting.sharing.planSharing(coffee("coffee", setting.programme.id()), BO);

  private static Sharing coffee(String id, Id<Programme> programme) {
    return Sharing.planned(
        Id.of(id),
        programme,
        SharingKind.EVENT,
        text("Morning coffee"),
        Term.of("coffee"),
        TODAY,
        Openness.ARENA);
  }

  private Sharing kept() {
    return setting.kept(seen -> seen.sharings().find(planned.id()).orElseThrow());
  }

  @Test
  void isKeptAsPlanned() {
    assertThat(planned).isEqualTo(coffee("coffee", setting.programme.id()).atRevision(1));
    assertThat(kept()).isEqualTo(planned);
  }

  @Test
  void isOfAProgrammeThatIsKept() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> setting.sharing.planSharing(coffee("x", Id.of("ghost")), BO))
        .withMessage("programme 'ghost' does not exist or is not visible to this viewer");
  }

  @Test
  void isToldWithLessons() {
    Lesson lesson = setting.shared(Openness.ARENA);
    Sharing told = setting.sharing.recordHeld(planned, TODAY.plusDays(1), List.of(lesson), BO);
    assertThat(told.revision()).isEqualTo(2);
    assertThat(told.told()).contains(TODAY.plusDays(1));
    assertThat(told.lessons()).containsExactly(lesson.id());
    assertThat(kept()).isEqualTo(told);
  }

  @Test
  void tellsLessonsAsTheyAreKept() {
    Lesson studio = setting.shared(Openness.STUDIO);
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> setting.sharing.recordHeld(planned, TODAY, List.of(studio), BO));
    assertThat(kept()).isEqualTo(planned);
    setting.sharing.share(studio, Openness.ARENA, BO);
    assertThat(setting.sharing.recordHeld(planned, TODAY, List.of(studio), BO).lessons())
        .hasSize(1);
  }

  @Test
  void isNotToldFromAnEarlierRevision() {
    Sharing changed = setting.sharing.save(planned.meantFor(Set.of(Term.of("youth"))));
    assertThatExceptionOfType(StaleRevisionException.class)
        .isThrownBy(() -> setting.sharing.recordHeld(planned, TODAY, List.of(), BO));
    assertThat(kept()).isEqualTo(changed);
    assertThat(setting.sharing.recordHeld(changed, TODAY, List.of(), BO).audience()).hasSize(1);
  }

  @Test
  void needsWhatItTellsToBeKept() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(
            () ->
                setting.sharing.recordHeld(
                    coffee("ghost", setting.programme.id()), TODAY, List.of(), BO))
        .withMessage("sharing 'ghost' does not exist or is not visible to this viewer");
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(
            () ->
                setting.sharing.recordHeld(
                    planned, TODAY, List.of(draft("ghost", setting.desk)), BO))
        .withMessage("lesson 'ghost' does not exist or is not visible to this viewer");
    assertThat(kept()).isEqualTo(planned);
  }

  @Test
  void needsPermission() {
    setting.asked.clear();
    setting.refuse();
    assertThatExceptionOfType(NotPermittedException.class)
        .isThrownBy(() -> setting.sharing.recordHeld(planned, TODAY, List.of(), BO));
    assertThatExceptionOfType(NotPermittedException.class)
        .isThrownBy(() -> setting.sharing.planSharing(coffee("tea", setting.programme.id()), BO));
    assertThat(setting.asked)
        .containsExactly(
            new Setting.Question(BO, LoopVerb.SHARING_RECORD_HELD, "coffee"),
            new Setting.Question(BO, LoopVerb.SHARING_PLAN, setting.programme.id().value()));
    assertThat(setting.<Optional<Sharing>>kept(seen -> seen.sharings().find(Id.of("tea"))))
        .isEmpty();
  }
}
