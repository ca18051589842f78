package fi.oppienjako.lessons.core.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LessonStateTest {

  @Test
  void isSharedFromTheFirstSharingOn() {
    assertThat(Stream.of(LessonState.values()).filter(LessonState::isShared))
        .containsExactly(
            LessonState.SHARED,
            LessonState.EMBEDDED,
            LessonState.SUPERSEDED,
            LessonState.RETIRED,
            LessonState.WITHDRAWN);
  }

  @Test
  void isCurrentWhileItCanBeReliedOn() {
    assertThat(Stream.of(LessonState.values()).filter(LessonState::isCurrent))
        .containsExactly(LessonState.SHARED, LessonState.EMBEDDED);
  }
}
