package fi.oppienjako.lessons.core.programme;

import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionTest {

  private static final Term WORKSHOP = Term.of("workshop");
  private static final Id<Organisation> TOWN = Id.of("town");
  private static final Id<Organisation> SHOP = Id.of("shop");

  private final Project project = Fixtures.project("home");
  private final Session session = Session.of(Id.of("s-1"), project, text("Talk"), TODAY);

  @Test
  void isHeldAtTheNearestLevelInThePhaseThatGoesOn() {
    assertThat(session.kind()).isEqualTo(Session.SESSION);
    assertThat(session.visibleFrom()).contains(Openness.LAB);
    assertThat(session.ownedBy()).contains(project.ref());
    assertThat(session.phase()).isEmpty();
    Project going = project.at(Progress.NONE.entering(Id.of("grasp"), TODAY));
    assertThat(Session.of(Id.of("s-1"), going, text("Talk"), TODAY).phase())
        .contains(Id.of("grasp"));
  }

  @Test
  void isForTheInvited() {
    Session invited = session.as(WORKSHOP, Openness.ARENA, Set.of(TOWN));
    assertThat(invited.kind()).isEqualTo(WORKSHOP);
    assertThat(invited.mayTakePart(TOWN)).isTrue();
    assertThat(invited.mayTakePart(SHOP)).isFalse();
    assertThat(invited.joinedBy(TOWN).joinedBy(TOWN).bodies()).containsExactly(TOWN);
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> invited.joinedBy(SHOP))
        .withMessage(
            "'shop' cannot take part in session 's-1', which is held at arena for those invited: town; invite it or hold the session at agora");
  }

  @Test
  void isForEverybodyAtTheLevelIfNobodyIsNamed() {
    Session open = session.as(WORKSHOP, Openness.STUDIO, Set.of());
    assertThat(open.mayTakePart(SHOP)).isTrue();
    assertThat(open.joinedBy(SHOP).bodies()).containsExactly(SHOP);
  }

  @Test
  void isForAnyoneAtTheAgora() {
    Session agora = session.as(WORKSHOP, Openness.AGORA, Set.of(TOWN));
    assertThat(agora.mayTakePart(SHOP)).isTrue();
    assertThat(agora.joinedBy(SHOP).bodies()).containsExactly(SHOP);
  }

  @Test
  void cannotShutOutThoseWhoTakePartAlready() {
    Session joined = session.as(WORKSHOP, Openness.AGORA, Set.of()).joinedBy(SHOP);
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> joined.as(WORKSHOP, Openness.LAB, Set.of(TOWN)))
        .withMessageStartingWith("'shop' cannot take part in session 's-1', which is held at lab");
  }
}
