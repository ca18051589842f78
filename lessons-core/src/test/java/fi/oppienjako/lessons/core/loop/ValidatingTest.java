package fi.oppienjako.lessons.core.loop;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.complete;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.Setting;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.lesson.Link;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Validators;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ValidatingTest {

  private final Setting setting = new Setting();

  @Test
  void goesBackAndForthUntilTheLessonIsClear() {
    Lesson asked = setting.lesson(LessonState.CLARIFICATION);
    Lesson told = setting.sharing.edit(asked, BO, lesson -> lesson.titled("At the third desk"));
    Lesson answered = setting.sharing.answer(told, BO);
    Lesson again = setting.sharing.askToClarify(answered, BO.because("Since when?"));
    assertThat(setting.sharing.validate(setting.sharing.answer(again, BO), BO).state())
        .isEqualTo(LessonState.VALIDATED);
  }

  @Test
  void isForOthersUnlessTheStoredProgrammeSaysThatAnyoneMay() {
    Lesson waiting = setting.lesson(LessonState.SUBMITTED);
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> setting.sharing.validate(waiting, ANNA));
    setting.sharing.save(setting.programme.validatedBy(Validators.ANYONE));
    assertThat(setting.sharing.validate(waiting, ANNA).state()).isEqualTo(LessonState.VALIDATED);
  }

  @Test
  void isForOthersInAProjectOfItsOwn() {
    Project alone = setting.sharing.plan("Alone").facing("Queues").start(ANNA);
    Lesson lesson = setting.sharing.capture(alone, ANNA, complete("Book ahead"));
    Lesson waiting = setting.sharing.submit(lesson, ANNA);
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> setting.sharing.validate(waiting, ANNA));
  }

  @Nested
  class Contradiction {

    private final By why = BO.because("Walking in works too");
    private final Lesson one = setting.shared(Openness.STUDIO);
    private final Lesson other = setting.shared(Openness.AGORA);

    @Test
    void isToldOnBothSides() {
      Lesson linked = setting.sharing.contradict(one, other, why);
      assertThat(linked.id()).isEqualTo(one.id());
      assertThat(linked.links()).containsExactly(link(other));
      assertThat(setting.kept(one)).isEqualTo(linked);
      assertThat(setting.kept(other).links()).containsExactly(link(one));
      assertThat(setting.kept(other).revision()).isEqualTo(other.revision() + 1);
    }

    private Link link(Lesson to) {
      return new Link(
          Link.Kind.CONTRADICTS,
          to.id(),
          Optional.of(Openness.STUDIO),
          why,
          setting.clock.instant());
    }

    @Test
    void isRefusedWhollyIfOneSideHasChanged() {
      setting.sharing.save(one.restingOn(Evidence.of(text("More"))));
      assertRefused(StaleRevisionException.class, one, other);
      assertRefused(StaleRevisionException.class, other, one);
    }

    @Test
    void isRefusedWhollyIfOneSideIsNotKept() {
      Lesson ghost = draft("ghost", setting.desk);
      assertRefused(NotFoundException.class, one, ghost);
      assertRefused(NotFoundException.class, ghost, one);
    }

    @Test
    void isRefusedWhollyWithItself() {
      assertRefused(ImpossibleStepException.class, one, one);
    }

    private void assertRefused(Class<? extends Throwable> how, Lesson lesson, Lesson against) {
      List<Change> changes = setting.changes();
      assertThatExceptionOfType(how)
          .isThrownBy(() -> setting.sharing.contradict(lesson, against, why));
      assertThat(setting.changes()).isEqualTo(changes);
    }

    @Test
    void asksForPermissionOnBothSides() {
      setting.asked.clear();
      setting.sharing.contradict(one, other, why);
      assertThat(setting.asked)
          .containsExactlyInAnyOrder(
              new Setting.Question(why, LoopVerb.LESSON_CONTRADICT, one.id().value()),
              new Setting.Question(why, LoopVerb.LESSON_CONTRADICT, other.id().value()));
      setting.refuse();
      assertRefused(NotPermittedException.class, one, other);
    }
  }
}
