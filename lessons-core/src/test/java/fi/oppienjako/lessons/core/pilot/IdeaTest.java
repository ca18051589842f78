package fi.oppienjako.lessons.core.pilot;

import static fi.oppienjako.lessons.core.pilot.Pilots.CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Project;
import org.junit.jupiter.api.Test;

class IdeaTest {

  private final Idea idea = Pilots.idea("i-1", CUSTOMERS);

  @Test
  void isItsTeamsOwnUntilOpened() {
    assertThat(idea.visibleFrom()).contains(Openness.LAB);
    assertThat(idea.ownedBy()).contains(Project.KIND.ref(Id.of("home")));
    assertThat(idea.openAt(Openness.AGORA).visibleFrom()).contains(Openness.AGORA);
    assertThat(idea.openAt(Openness.AGORA).openAt(Openness.LAB)).isEqualTo(idea);
  }
}
