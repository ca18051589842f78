package fi.oppienjako.lessons.core.loop;

import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.Setting;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.lesson.LessonStatus;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.reuse.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every verb that takes one lesson a step further. */
class EveryLessonVerbTest {

  private static final By WHY = BO.because("For a reason");

  private record Verb(
      LessonStep step,
      LessonState from,
      LoopVerb asks,
      BiFunction<LessonSharing, Lesson, Lesson> doing) {

    @Override
    public String toString() {
      return step.key() + " from " + from.key();
    }
  }

  private final Setting setting = new Setting();

  static Stream<Verb> verbs() {
    return Stream.of(
        new Verb(
            LessonStep.EDIT,
            LessonState.DRAFT,
            LoopVerb.LESSON_EDIT,
            (s, l) -> s.edit(l, WHY, draft -> draft.titled("Anew"))),
        new Verb(
            LessonStep.EDIT,
            LessonState.CLARIFICATION,
            LoopVerb.LESSON_EDIT,
            (s, l) -> s.edit(l, WHY, draft -> draft.titled("Anew"))),
        new Verb(
            LessonStep.SUBMIT,
            LessonState.DRAFT,
            LoopVerb.LESSON_SUBMIT,
            (s, l) -> s.submit(l, WHY)),
        new Verb(
            LessonStep.ASK,
            LessonState.SUBMITTED,
            LoopVerb.LESSON_ASK_TO_CLARIFY,
            (s, l) -> s.askToClarify(l, WHY)),
        new Verb(
            LessonStep.ANSWER,
            LessonState.CLARIFICATION,
            LoopVerb.LESSON_ANSWER,
            (s, l) -> s.answer(l, WHY)),
        new Verb(
            LessonStep.VALIDATE,
            LessonState.SUBMITTED,
            LoopVerb.LESSON_VALIDATE,
            (s, l) -> s.validate(l, WHY)),
        new Verb(
            LessonStep.REJECT,
            LessonState.SUBMITTED,
            LoopVerb.LESSON_REJECT,
            (s, l) -> s.reject(l, WHY)),
        new Verb(
            LessonStep.CORRECT,
            LessonState.VALIDATED,
            LoopVerb.LESSON_CORRECT,
            (s, l) -> s.correct(l, WHY, draft -> draft.titled("Anew"))),
        new Verb(
            LessonStep.SHARE,
            LessonState.VALIDATED,
            LoopVerb.LESSON_SHARE,
            (s, l) -> s.share(l, Openness.ARENA, WHY)),
        new Verb(
            LessonStep.WIDEN,
            LessonState.SHARED,
            LoopVerb.LESSON_SHARE,
            (s, l) -> s.share(l, Openness.ARENA, WHY)),
        new Verb(
            LessonStep.RETIRE,
            LessonState.SHARED,
            LoopVerb.LESSON_RETIRE,
            (s, l) -> s.retire(l, WHY)),
        new Verb(
            LessonStep.WITHDRAW,
            LessonState.SHARED,
            LoopVerb.LESSON_WITHDRAW,
            (s, l) -> s.withdraw(l, WHY)),
        new Verb(
            LessonStep.EMBED,
            LessonState.SHARED,
            LoopVerb.LESSON_EMBED,
            (s, l) -> s.embed(l, "The routine", WHY)));
  }

  private Lesson prepared(Verb verb) {
    Lesson lesson = setting.lesson(verb.from());
    if (verb.step() == LessonStep.EMBED) {
      setting.sharing.reuse(lesson, setting.clinic, Outcome.PARTLY, "In part", BO);
    }
    setting.asked.clear();
    setting.clock.pass(Duration.ofHours(1));
    return lesson;
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void takesTheStepAndKeepsIt(Verb verb) {
    Lesson before = prepared(verb);
    Lesson after = verb.doing().apply(setting.sharing, before);
    List<History.Entry<LessonStatus>> history = after.life().history().entries();
    assertThat(history.get(history.size() - 1))
        .isEqualTo(
            new History.Entry<>(
                new LessonStatus(verb.step(), after.state(), after.openness()),
                Optional.of(WHY),
                setting.clock.instant()));
    assertThat(after.state()).isEqualTo(verb.from().after(verb.step()).orElseThrow());
    assertThat(after.revision()).isEqualTo(before.revision() + 1);
    assertThat(setting.kept(after)).isEqualTo(after);
    assertThat(setting.changes())
        .last()
        .extracting(Change::id, Change::revision)
        .containsExactly(after.id().value(), after.revision());
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void asksWhetherItIsPermitted(Verb verb) {
    Lesson before = prepared(verb);
    Lesson after = verb.doing().apply(setting.sharing, before);
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(setting.asked)
        .containsExactly(new Setting.Question(WHY, verb.asks(), before.id().value()));
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void keepsNothingThatIsNotPermitted(Verb verb) {
    Lesson before = prepared(verb);
    List<Change> changes = setting.changes();
    setting.refuse();
    assertThatExceptionOfType(NotPermittedException.class)
        .isThrownBy(() -> verb.doing().apply(setting.sharing, before))
        .withMessage(
            "person 'bo' may not take the step '%s' for lesson '%s'",
            verb.asks().step().label().toString(), before.id().value());
    assertThat(setting.changes()).isEqualTo(changes);
    assertThat(setting.kept(before)).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void refusesToOverwriteWhatSomebodyElseChanged(Verb verb) {
    Lesson before = prepared(verb);
    Lesson changed = setting.sharing.save(before.restingOn(Evidence.of(text("More"))));
    assertThatExceptionOfType(StaleRevisionException.class)
        .isThrownBy(() -> verb.doing().apply(setting.sharing, before))
        .withMessage(
            "lesson '%s' has changed since revision %d was read; read it again and repeat the"
                + " change",
            before.id(), before.revision());
    assertThat(setting.kept(before)).isEqualTo(changed);
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void doesNotFindWhatIsNotKept(Verb verb) {
    Lesson ghost = draft("ghost", setting.desk);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> verb.doing().apply(setting.sharing, ghost))
        .withMessage("lesson 'ghost' does not exist or is not visible to this viewer");
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void losesNothingOfALessonThatWasReadForShowing(Verb verb) {
    Lesson before = prepared(verb);
    Lesson after = verb.doing().apply(setting.sharing, before.redactedAt(Openness.AGORA));
    assertThat(after.life().history().entries()).containsAll(before.life().history().entries());
    assertThat(after.links()).isEqualTo(before.links());
  }
}
