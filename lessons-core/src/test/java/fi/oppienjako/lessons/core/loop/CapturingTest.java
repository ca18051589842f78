package fi.oppienjako.lessons.core.loop;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.Setting;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.contract.Readers;
import fi.oppienjako.lessons.core.lesson.Correction;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CapturingTest {

  private final Setting setting = new Setting();

  @Test
  void keepsADraftThatOnlyItsProjectSees() {
    Lesson draft = setting.sharing.capture(setting.desk, ANNA, complete("Book ahead"));
    assertThat(draft.state()).isEqualTo(LessonState.DRAFT);
    assertThat(draft.revision()).isEqualTo(1);
    assertThat(draft.id()).isEqualTo(Id.of("n-006"));
    assertThat(draft.origin().programme()).contains(setting.programme.id());
    assertThat(draft.life().capturedAt()).isEqualTo(setting.clock.instant());
    assertThat(setting.kept(draft)).isEqualTo(draft);
    assertThat(
            setting.store.<Optional<Lesson>>read(
                Readers.everywhere(Openness.LAB, setting.store),
                seen -> seen.lessons().find(draft.id())))
        .isEmpty();
    assertThat(
            setting.store.<Optional<Lesson>>read(
                Viewer.anyone().memberOf(setting.desk), seen -> seen.lessons().find(draft.id())))
        .contains(draft);
  }

  @Test
  void isCapturedInThePhaseInWhichTheProjectIsKeptNotInTheOneItWasReadIn() {
    setting.sharing.enter(setting.desk, Id.of("grasp"), ANNA);
    Lesson draft = setting.sharing.capture(setting.desk, ANNA, complete("Book ahead"));
    assertThat(draft.origin().phase()).contains(Id.of("grasp"));
  }

  @Test
  void readsPlainStringsInTheLanguageSpoken() {
    Lesson draft =
        LessonSharing.over(
                setting.sharing.store(),
                setting.sharing.context().options().withLanguage(Languages.FINNISH))
            .capture(setting.desk, ANNA, lesson -> lesson.titled("Jono").observed("Oli"));
    assertThat(draft.content().title()).isEqualTo(LocalizedText.of(Languages.FINNISH, "Jono"));
  }

  @Test
  void needsAProjectThatIsKept() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> setting.sharing.capture(project("ghost"), ANNA, complete("Any")))
        .withMessage("project 'ghost' does not exist or is not visible to this viewer");
  }

  @Test
  void keepsNothingThatIsNotToldWell() {
    int changes = setting.changes().size();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> setting.sharing.capture(setting.desk, ANNA, lesson -> lesson.titled("Alone")));
    assertThat(setting.changes()).hasSize(changes);
  }

  @Test
  void asksForThePermissionOfTheProject() {
    setting.asked.clear();
    setting.refuse();
    assertThatExceptionOfType(NotPermittedException.class)
        .isThrownBy(() -> setting.sharing.capture(setting.desk, ANNA, complete("Any")))
        .withMessage("person 'anna' may not take the step 'capture' for project 'n-004'");
    assertThat(setting.asked)
        .containsExactly(
            new Setting.Question(ANNA, LoopVerb.LESSON_CAPTURE, setting.desk.id().value()));
  }

  @Test
  void editsStartFromWhatIsKept() {
    Lesson draft = setting.lesson(LessonState.DRAFT);
    Lesson edited = setting.sharing.edit(draft, BO, lesson -> lesson.titled("Book early"));
    assertThat(edited.content().title()).isEqualTo(text("Book early"));
    assertThat(edited.content().observation()).isEqualTo(draft.content().observation());
    assertThat(edited.relevance()).isEqualTo(draft.relevance());
  }

  @Test
  void correctionsStartFromWhatIsKeptAndKeepIt() {
    Lesson shared = setting.shared(Openness.ARENA);
    By why = BO.because("It was ten");
    Lesson corrected =
        setting.sharing.correct(shared, why, lesson -> lesson.because("All came at ten"));
    assertThat(corrected.content().insight()).contains(text("All came at ten"));
    assertThat(corrected.content().recommendation()).isEqualTo(shared.content().recommendation());
    assertThat(corrected.corrections())
        .containsExactly(
            new Correction(
                shared.content(), Optional.of(Openness.ARENA), why, setting.clock.instant()));
  }
}
