package fi.oppienjako.lessons.core.access;

import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import org.junit.jupiter.api.Test;

class ViewerTest {

  private static final Project DESK = project("desk");
  private static final Programme SERVICES = Programme.of(Id.of("services"), text("Services"));
  private static final Viewer STEERING = Viewer.anyone().at(Openness.STUDIO, SERVICES);

  @Test
  void readsAtTheWidestLevelWhereNoOtherIsGiven() {
    assertThat(Viewer.anyone().levelIn(SERVICES.ref())).isEqualTo(Openness.AGORA);
    assertThat(STEERING.levelIn(SERVICES.ref())).isEqualTo(Openness.STUDIO);
    assertThat(STEERING.levelIn(Programme.KIND.ref(Id.of("other")))).isEqualTo(Openness.AGORA);
    assertThat(STEERING.levelIn(Project.KIND.ref(Id.of("services")))).isEqualTo(Openness.AGORA);
    assertThat(Viewer.unrestricted().levelIn(SERVICES.ref())).isEqualTo(Openness.LAB);
  }

  @Test
  void keepsTheNearestOfTheLevelsGiven() {
    assertThat(STEERING.at(Openness.ARENA, SERVICES)).isEqualTo(STEERING);
    assertThat(STEERING.at(Openness.AGORA, SERVICES)).isEqualTo(STEERING);
    assertThat(Viewer.anyone().at(Openness.AGORA, SERVICES)).isEqualTo(Viewer.anyone());
    assertThat(STEERING.at(Openness.LAB, SERVICES).levelIn(SERVICES.ref())).isEqualTo(Openness.LAB);
  }

  @Test
  void mayBelongToSeveralProjects() {
    Viewer both = Viewer.anyone().memberOf(project("other")).memberOf(DESK);
    assertThat(both.projects()).containsExactlyInAnyOrder(DESK.ref(), project("other").ref());
    assertThat(both).isEqualTo(Viewer.anyone().memberOf(DESK).memberOf(project("other")));
    assertThat(both.isMemberOf(DESK)).isTrue();
    assertThat(Viewer.anyone().isMemberOf(DESK)).isFalse();
    assertThat(Viewer.unrestricted().isMemberOf(DESK)).isTrue();
  }

  @Test
  void organisesWhatIsGivenAlone() {
    Viewer organiser = Viewer.anyone().organising(SERVICES);
    assertThat(organiser.isOrganising(SERVICES.ref())).isTrue();
    assertThat(organiser.isOrganising(Programme.KIND.ref(Id.of("other")))).isFalse();
    assertThat(Viewer.unrestricted().isOrganising(SERVICES.ref())).isTrue();
    assertThat(STEERING.isOrganising(SERVICES.ref())).isFalse();
  }

  @Test
  void isAValue() {
    Viewer reader = STEERING.memberOf(DESK).organising(SERVICES);
    assertThat(reader).isNotEqualTo("studio").isNotEqualTo(null);
    assertThat(reader)
        .isEqualTo(
            Viewer.anyone().organising(SERVICES).memberOf(DESK).at(Openness.STUDIO, SERVICES));
    assertThat(reader)
        .hasSameHashCodeAs(
            Viewer.anyone().organising(SERVICES).memberOf(DESK).at(Openness.STUDIO, SERVICES));
    assertThat(reader)
        .isNotEqualTo(STEERING.memberOf(DESK))
        .isNotEqualTo(STEERING.organising(SERVICES))
        .isNotEqualTo(Viewer.anyone().memberOf(DESK).organising(SERVICES));
    assertThat(Viewer.anyone()).isNotEqualTo(Viewer.unrestricted());
    assertThat(Viewer.anyone().hashCode()).isNotEqualTo(Viewer.unrestricted().hashCode());
  }

  @Test
  void tellsItsRightsInOrder() {
    assertThat(Viewer.anyone()).hasToString("anyone");
    assertThat(STEERING.memberOf(DESK).organising(SERVICES))
        .hasToString(
            "anyone, member of project 'desk', organiser of programme 'services', studio of"
                + " programme 'services'");
    assertThat(Viewer.unrestricted()).hasToString("unrestricted");
  }
}
