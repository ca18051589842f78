package fi.oppienjako.lessons.core.lesson;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.complete;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.lesson;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.shared;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Validators;
import fi.oppienjako.lessons.core.text.Languages;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step from every state. */
class LessonLifeTest {

  /** Where each step leads from each state; a step that is not there cannot be taken. */
  private static final String WAYS =
      """
      draft          edit draft
      draft          submit submitted
      submitted      ask clarification
      submitted      validate validated
      submitted      reject rejected
      clarification  edit clarification
      clarification  answer submitted
      validated      share shared
      validated      correct validated
      shared         widen shared
      shared         correct shared
      shared         embed embedded
      shared         supersede superseded
      shared         retire retired
      shared         withdraw withdrawn
      embedded       widen embedded
      embedded       correct embedded
      embedded       supersede superseded
      embedded       retire retired
      embedded       withdraw withdrawn
      superseded     withdraw withdrawn
      retired        withdraw withdrawn
      """;

  private static final Set<LessonStep> NEEDING_A_REASON =
      EnumSet.of(
          LessonStep.ASK,
          LessonStep.REJECT,
          LessonStep.CORRECT,
          LessonStep.EMBED,
          LessonStep.RETIRE,
          LessonStep.WITHDRAW);
  private static final By TOLD_WHY = BO.because("For a reason");
  private static final Project PROJECT = project("desk");

  private record Way(LessonState from, LessonStep step, LessonState to) {}

  private static final List<Way> ALL =
      WAYS.lines()
          .map(line -> line.toUpperCase(Locale.ROOT).split("\\s+"))
          .map(
              words ->
                  new Way(
                      LessonState.valueOf(words[0]),
                      LessonStep.valueOf(words[1]),
                      LessonState.valueOf(words[2])))
          .toList();

  private static Optional<LessonState> expected(LessonState from, LessonStep step) {
    return ALL.stream()
        .filter(way -> way.from() == from && way.step() == step)
        .map(Way::to)
        .findFirst();
  }

  private static String refusal(LessonState from, LessonStep step) {
    String possible =
        ALL.stream()
            .filter(way -> way.from() == from)
            .map(way -> way.step().name().toLowerCase(Locale.ROOT))
            .collect(joining(", "));
    return "lesson 'queue' is in the state '%s', so the step '%s' cannot be taken; %s"
        .formatted(
            from.name().toLowerCase(Locale.ROOT),
            step.name().toLowerCase(Locale.ROOT),
            possible.isEmpty() ? "nothing more can be done with it" : "possible now: " + possible);
  }

  static Stream<Arguments> everyStepFromEveryState() {
    return Stream.of(LessonState.values())
        .flatMap(state -> Stream.of(LessonStep.values()).map(step -> arguments(state, step)));
  }

  /** The pairs for which a lesson has a verb: whether it shares or widens, the lesson decides. */
  static Stream<Arguments> everyVerbInEveryState() {
    Set<LessonState> opened =
        EnumSet.of(
            LessonState.SHARED,
            LessonState.EMBEDDED,
            LessonState.SUPERSEDED,
            LessonState.RETIRED,
            LessonState.WITHDRAWN);
    return everyStepFromEveryState()
        .filter(pair -> pair.get()[1] != LessonStep.CAPTURE)
        .filter(pair -> pair.get()[1] != LessonStep.REDACT)
        .filter(pair -> pair.get()[1] != LessonStep.SHARE || !opened.contains(pair.get()[0]))
        .filter(pair -> pair.get()[1] != LessonStep.WIDEN || opened.contains(pair.get()[0]));
  }

  static Stream<LessonStep> stepsThatNeedAReason() {
    return NEEDING_A_REASON.stream();
  }

  private static Lesson take(Lesson lesson, LessonStep step, By by) {
    LessonDraft retold = LessonDraft.of(lesson, Languages.ENGLISH);
    complete("Told anew").accept(retold);
    return switch (step) {
      case CAPTURE -> throw new IllegalArgumentException("a lesson is captured once");
      case EDIT -> lesson.edit(retold, by, hour(9));
      case SUBMIT -> lesson.submit(by, hour(9));
      case ASK -> lesson.askToClarify(by, hour(9));
      case ANSWER -> lesson.answer(by, hour(9));
      case VALIDATE -> lesson.validate(by, hour(9));
      case REJECT -> lesson.reject(by, hour(9));
      case SHARE, WIDEN -> lesson.share(Openness.ARENA, by, hour(9));
      case RELAY -> lesson.relay(Openness.ARENA, by, hour(9));
      case CORRECT -> lesson.correct(retold, by, hour(9));
      case EMBED -> lesson.embed(Evidence.of(text("Seen")), by, hour(9));
      case SUPERSEDE -> lesson.supersededBy(shared("new", PROJECT, Openness.ARENA), by, hour(9));
      case RETIRE -> lesson.retire(by, hour(9));
      case WITHDRAW -> lesson.withdraw(by, hour(9));
      case REDACT -> lesson.redact(retold, by, hour(9));
    };
  }

  @ParameterizedTest
  @MethodSource("everyStepFromEveryState")
  void leadsWhereTheTableSays(LessonState state, LessonStep step) {
    assertThat(state.after(step)).isEqualTo(expected(state, step));
    assertThat(state.possibleSteps().contains(step)).isEqualTo(expected(state, step).isPresent());
    Life life = lesson(state, "queue", PROJECT).life();
    if (expected(state, step).isPresent()) {
      Life after = life.after(Id.of("queue"), step, TOLD_WHY, hour(9));
      assertThat(after.state()).isEqualTo(expected(state, step).orElseThrow());
      assertThat(after.openness()).isEqualTo(life.openness());
    } else {
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> life.after(Id.of("queue"), step, TOLD_WHY, hour(9)))
          .withMessage(refusal(state, step));
    }
  }

  @ParameterizedTest
  @MethodSource("everyVerbInEveryState")
  void takesWhatIsPossibleAndAddsItToTheHistory(LessonState state, LessonStep step) {
    Lesson before = lesson(state, "queue", PROJECT);
    if (expected(state, step).isEmpty()) {
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> take(before, step, TOLD_WHY))
          .withMessage(refusal(state, step));
      return;
    }
    Lesson after = take(before, step, TOLD_WHY);
    boolean opens = step == LessonStep.SHARE || step == LessonStep.WIDEN;
    History.Entry<LessonStatus> added =
        new History.Entry<>(
            new LessonStatus(
                step,
                expected(state, step).orElseThrow(),
                opens ? Optional.of(Openness.ARENA) : before.openness()),
            Optional.of(TOLD_WHY),
            hour(9));
    assertThat(after.life().history().entries())
        .containsAll(before.life().history().entries())
        .endsWith(added)
        .hasSize(before.life().history().entries().size() + 1);
    assertThat(after.state()).isEqualTo(added.state().state());
    assertThat(after.openness()).isEqualTo(added.state().openness());
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.revision()).isEqualTo(before.revision());
    assertThat(after.origin()).isEqualTo(before.origin());
  }

  @ParameterizedTest
  @MethodSource("stepsThatNeedAReason")
  void asksForAReason(LessonStep step) {
    assertThat(step.needsReason()).isTrue();
    LessonState from =
        ALL.stream().filter(way -> way.step() == step).findFirst().orElseThrow().from();
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> take(lesson(from, "queue", PROJECT), step, BO))
        .withMessage(
            "lesson 'queue': the step '%s' asks for a reason; say why",
            step.name().toLowerCase(Locale.ROOT));
  }

  @Test
  void isNotValidatedByThoseWhoWroteIt() {
    LessonDraft draft = LessonDraft.in(Languages.ENGLISH).toldBy(BO.person());
    complete("Queue").accept(draft);
    Lesson waiting =
        draft
            .capture(Id.of("queue"), project("a"), ANNA, hour(0))
            .submit(By.by(Id.of("cleo")), hour(1));
    assertThat(waiting.isWrittenBy(Id.of("cleo"))).isFalse();
    for (By author : List.of(ANNA, BO)) {
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> waiting.validate(author, hour(2)))
          .withMessage(
              "person '%s' wrote lesson 'queue' and so cannot validate it; ask somebody else",
              author.person());
      assertThat(waiting.validate(Validators.ANYONE, author, hour(2)).state())
          .isEqualTo(LessonState.VALIDATED);
    }
    assertThat(waiting.validate(By.by(Id.of("cleo")), hour(2)).state())
        .isEqualTo(LessonState.VALIDATED);
  }

  @Test
  void asksForNoReasonOtherwise() {
    for (Way way : ALL) {
      if (!NEEDING_A_REASON.contains(way.step())) {
        assertThat(way.step().needsReason()).isFalse();
        assertThat(take(lesson(way.from(), "queue", PROJECT), way.step(), BO).state())
            .isEqualTo(way.to());
      }
    }
    assertThat(LessonStep.CAPTURE.needsReason()).isFalse();
  }

  @Test
  void beginsWithItsCapture() {
    assertThat(lesson(LessonState.DRAFT, "queue", PROJECT).life().history().entries())
        .containsExactly(
            new History.Entry<>(
                new LessonStatus(LessonStep.CAPTURE, LessonState.DRAFT, Optional.empty()),
                Optional.of(ANNA),
                hour(0)));
  }

  @Test
  void tellsWhenAStepWasFirstTaken() {
    Life life =
        shared("queue", PROJECT, Openness.LAB)
            .share(Openness.STUDIO, BO, hour(5))
            .share(Openness.ARENA, BO, hour(6))
            .life();
    assertThat(life.capturedAt()).isEqualTo(hour(0));
    assertThat(life.first(LessonStep.SHARE)).contains(hour(3));
    assertThat(life.first(LessonStep.WIDEN)).contains(hour(5));
    assertThat(life.first(LessonStep.EMBED)).isEmpty();
  }
}
