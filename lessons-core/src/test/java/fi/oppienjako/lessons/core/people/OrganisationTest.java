package fi.oppienjako.lessons.core.people;

import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.model.Id;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrganisationTest {

  private final Organisation town =
      Organisation.of(Id.of("town"), text("Town"), OrganisationKind.MUNICIPALITY);

  @Test
  void isRealUnlessMarkedAsAnExample() {
    assertThat(town.example()).isFalse();
    assertThat(town.atRevision(2).asExample())
        .isEqualTo(new Organisation(town.id(), 2, town.name(), town.kind(), true, Set.of()));
  }

  @Test
  void isOfAKind() {
    assertThat(town.kind()).hasToString("municipality");
  }
}
