package fi.oppienjako.lessons.core.people;

import static fi.oppienjako.lessons.core.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.text.Id;
import org.junit.jupiter.api.Test;

class OrganisationTest {

  private static final Organisation TOWN =
      Organisation.of(Id.of("town"), text("Town"), OrganisationKind.MUNICIPALITY);

  @Test
  void isRealUnlessMarkedAsAnExample() {
    assertThat(TOWN.example()).isFalse();
    assertThat(TOWN.atRevision(2).asExample())
        .isEqualTo(new Organisation(TOWN.id(), 2, TOWN.name(), TOWN.kind(), true));
  }

  @Test
  void isTheSameAtEveryRevision() {
    assertThat(TOWN.asExample().atRevision(4).example()).isTrue();
    assertThat(TOWN.atRevision(4).revision()).isEqualTo(4);
    assertThat(TOWN.kind()).hasToString("municipality");
  }
}
