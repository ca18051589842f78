package fi.oppienjako.lessons.core.access;

import static fi.oppienjako.lessons.core.access.Openness.AGORA;
import static fi.oppienjako.lessons.core.access.Openness.ARENA;
import static fi.oppienjako.lessons.core.access.Openness.LAB;
import static fi.oppienjako.lessons.core.access.Openness.STUDIO;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpennessTest {

  @Test
  void letsThoseAtALevelSeeWhatIsOpenAtThatLevelOrWider() {
    assertThat(STUDIO.isVisibleAt(LAB)).isTrue();
    assertThat(STUDIO.isVisibleAt(STUDIO)).isTrue();
    assertThat(STUDIO.isVisibleAt(ARENA)).isFalse();
    assertThat(AGORA.isVisibleAt(AGORA)).isTrue();
  }

  @Test
  void growsFromNearToWide() {
    assertThat(ARENA.isWiderThan(STUDIO)).isTrue();
    assertThat(ARENA.isWiderThan(ARENA)).isFalse();
    assertThat(ARENA.isWiderThan(AGORA)).isFalse();
  }

  @Test
  void knowsTheNarrowerOfTwo() {
    assertThat(ARENA.narrowest(STUDIO)).isEqualTo(STUDIO);
    assertThat(LAB.narrowest(AGORA)).isEqualTo(LAB);
    assertThat(LAB.narrowest(LAB)).isEqualTo(LAB);
  }
}
