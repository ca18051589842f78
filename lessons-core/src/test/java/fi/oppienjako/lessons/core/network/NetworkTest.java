package fi.oppienjako.lessons.core.network;

import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.AREA;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.BOOKS;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.NETWORK;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.PARISH;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A network as a whole. */
class NetworkTest {

  private static final Network FRESH =
      Network.of(Id.of("net"), PROJECT, text("Support in the lakes"), AREA);

  @Test
  void beginsWithNameAndAreaAtTheLab() {
    assertThat(FRESH)
        .isEqualTo(
            new Network(
                Id.of("net"),
                0,
                PROJECT.id(),
                text("Support in the lakes"),
                AREA,
                List.of(),
                NetworkMap.NONE,
                Support.NONE,
                Requirements.NONE,
                List.of(),
                Openness.LAB));
    assertThat(FRESH.visibleFrom()).contains(Openness.LAB);
    assertThat(FRESH.ownedBy()).contains(PROJECT.id());
  }

  @Test
  void takesOnEachPartAndKeepsTheOthers() {
    Requirements asked =
        new Requirements(SkillScale.DEFAULT, List.of(new Requirement(BOOKS, 1, Optional.empty())));
    Indicator indicator = new Indicator(Term.of("ease"), text("Ease"), Term.of("members"));
    Need need = Need.of("children", "club", "centre");

    assertThat(
            NETWORK
                .expecting(List.of(PARISH, BOOKS))
                .with(need)
                .asking(asked)
                .evaluatedBy(List.of(indicator))
                .openAt(Openness.ARENA)
                .atRevision(7))
        .isEqualTo(
            new Network(
                Id.of("net"),
                7,
                PROJECT.id(),
                text("Support in the lakes"),
                AREA,
                List.of(PARISH, BOOKS),
                NETWORK.actors(),
                new Support(List.of(need), List.of()),
                asked,
                List.of(indicator),
                Openness.ARENA));
  }

  @Test
  void opensMoreWidelyAndNeverLess() {
    Network open = FRESH.openAt(Openness.STUDIO);

    assertThat(open.openAt(Openness.STUDIO)).isEqualTo(open);
    assertThat(open.openAt(Openness.AGORA).openness()).isEqualTo(Openness.AGORA);
    assertThatThrownBy(() -> open.openAt(Openness.LAB))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessage(
            "network 'net' is open at studio and cannot be narrowed to lab; it can be opened more widely");
  }

  @Test
  void tellsEachKindAndNeedOnceInTheOrderTold() {
    Need club = Need.of("children", "club", "centre");
    Need course = Need.of("jobseekers", "course", "centre");
    Network told =
        FRESH.expecting(List.of(PARISH, BOOKS, PARISH)).with(club).with(course).with(club);

    assertThat(told.expectedKinds()).containsExactly(PARISH, BOOKS);
    assertThat(told.support().needs()).containsExactly(club, course);
  }

  @Test
  void refusesAnIndicatorTwice() {
    Indicator ease = new Indicator(Term.of("ease"), text("Ease"), Term.of("members"));
    Indicator again = new Indicator(Term.of("ease"), text("Ease"), Term.of("customers"));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> FRESH.evaluatedBy(List.of(ease, again)))
        .withMessage("network 'net' names an indicator twice; each has a word of its own");
  }
}
