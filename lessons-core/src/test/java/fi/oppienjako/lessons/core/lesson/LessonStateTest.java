package fi.oppienjako.lessons.core.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.text.Languages;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LessonStateTest {

  @Test
  void isSharedFromTheFirstSharingOn() {
    assertThat(Stream.of(LessonState.values()).filter(LessonState::isShared))
        .containsExactly(
            LessonState.SHARED, LessonState.EMBEDDED, LessonState.SUPERSEDED, LessonState.RETIRED);
  }

  @Test
  void isCurrentWhileItCanBeReliedOn() {
    assertThat(Stream.of(LessonState.values()).filter(LessonState::isCurrent))
        .containsExactly(LessonState.SHARED, LessonState.EMBEDDED);
  }

  @Test
  void isCalledByAWordAndByALabel() {
    assertThat(LessonState.CLARIFICATION.key()).isEqualTo("clarification");
    assertThat(LessonState.EMBEDDED.label().in(Languages.FINNISH)).isEqualTo("juurrutettu");
    assertThat(LessonState.EMBEDDED.label().in(Languages.SWEDISH)).isEqualTo("förankrad");
    assertThat(LessonState.EMBEDDED.label().in(Languages.ENGLISH)).isEqualTo("embedded");
  }

  @Test
  void hasALabelInEveryLanguageForEveryState() {
    assertThat(LessonState.values())
        .allSatisfy(
            state -> assertThat(state.label().wordings().keySet()).containsAll(Languages.SPOKEN));
  }

  @Test
  void everyStepHasAWordAndALabel() {
    assertThat(LessonStep.SUPERSEDE.key()).isEqualTo("supersede");
    assertThat(LessonStep.WIDEN.label().in(Languages.ENGLISH)).isEqualTo("open more widely");
    assertThat(LessonStep.ASK.label().in(Languages.FINNISH)).isEqualTo("tarkennuspyyntö");
    assertThat(LessonStep.ASK.label().in(Languages.SWEDISH)).isEqualTo("begäran om precisering");
    assertThat(LessonStep.values())
        .allSatisfy(
            step -> assertThat(step.label().wordings().keySet()).containsAll(Languages.SPOKEN));
  }

  @Test
  void everyResultHasAWordAndALabel() {
    assertThat(Stream.of(Result.values()).map(Result::key))
        .containsExactly("success", "failure", "neutral");
    assertThat(Stream.of(Result.values()).map(result -> result.label().in(Languages.ENGLISH)))
        .containsExactly("success", "failure", "neutral");
    assertThat(Result.values())
        .allSatisfy(
            result -> assertThat(result.label().wordings().keySet()).containsAll(Languages.SPOKEN));
  }

  @Test
  void everyKindOfLinkAndStateOfAnActionHasAWord() {
    assertThat(Stream.of(Link.Kind.values()).map(Link.Kind::key))
        .containsExactly("contradicts", "supersedes", "superseded-by");
    assertThat(Stream.of(Action.State.values()).map(Action.State::key))
        .containsExactly("open", "done", "dropped");
  }
}
