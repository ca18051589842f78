package fi.oppienjako.lessons.core.loop;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.Setting;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.LostHistoryException;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AbortingTest {

  private static final By WHY = BO.because("The money went elsewhere");

  private final Setting setting = new Setting();
  private final Viewer inside = Viewer.anyone().memberOf(setting.desk);
  private final Project begun = setting.sharing.enter(setting.desk, Id.of("grasp"), ANNA);

  @Test
  void endsTheVisitAndSaysWhy() {
    setting.clock.pass(Duration.ofDays(3));
    Project aborted = setting.sharing.abort(begun, WHY);
    assertThat(aborted.progress().isAborted()).isTrue();
    assertThat(aborted.progress().aborted()).contains(new Progress.Aborted(WHY, TODAY.plusDays(3)));
    assertThat(aborted.progress().current()).isEmpty();
    assertThat(aborted.progress().ended()).contains(TODAY.plusDays(3));
    assertThat(setting.kept(aborted)).isEqualTo(aborted);
  }

  @Test
  void endsAProjectThatNeverBegan() {
    assertThat(setting.sharing.abort(setting.clinic, WHY).progress().ended()).contains(TODAY);
  }

  @Test
  void needsAReason() {
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> setting.sharing.abort(begun, BO))
        .withMessage("aborting a project needs a reason; say why");
  }

  @Test
  void isForGood() {
    Project aborted = setting.sharing.abort(begun, WHY);
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> setting.sharing.abort(aborted, WHY))
        .withMessageStartingWith("the project was aborted on " + TODAY);
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> setting.sharing.enter(aborted, Id.of("develop"), ANNA))
        .withMessageContaining("it goes no further");
    assertThat(setting.sharing.end(aborted, ANNA).progress()).isEqualTo(aborted.progress());
    assertThatExceptionOfType(LostHistoryException.class)
        .isThrownBy(
            () ->
                setting.sharing.save(
                    setting.kept(aborted).at(Progress.of(aborted.progress().visits()))));
  }

  @Test
  void isNotForWhatIsCompleted() {
    Project completed = setting.sharing.end(begun, ANNA);
    assertThat(completed.progress().isAborted()).isFalse();
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> setting.sharing.abort(completed, WHY))
        .withMessage("the project ended on %s, so it can no longer be aborted", TODAY);
  }

  @Test
  void leavesNothingOverdueAndEveryLesson() {
    Lesson shared = setting.shared(Openness.AGORA);
    setting.sharing.action(shared, "Tell", setting.sharing.person("Cleo"), TODAY, ANNA);
    setting.clock.pass(Duration.ofDays(90));
    assertThat(setting.sharing.resultCard(begun, inside).overdue()).isNotEmpty();
    Project aborted = setting.sharing.abort(begun, WHY);
    setting.clock.pass(Duration.ofDays(90));
    assertThat(setting.sharing.resultCard(aborted, inside).overdue()).isEmpty();
    assertThat(setting.sharing.overdue(setting.programme, inside))
        .noneMatch(one -> one.subject().equals(aborted.id().value()));
    assertThat(setting.sharing.resultCard(aborted, inside).byState())
        .containsKey(LessonState.SHARED);
    assertThat(setting.sharing.capture(aborted, ANNA, one -> one.titled("Why").observed("It fell")))
        .extracting(lesson -> lesson.origin().phase())
        .isEqualTo(Optional.empty());
  }
}
