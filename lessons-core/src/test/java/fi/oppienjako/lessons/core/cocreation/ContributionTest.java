package fi.oppienjako.lessons.core.cocreation;

import static fi.oppienjako.lessons.core.cocreation.Given.TOWN;
import static fi.oppienjako.lessons.core.cocreation.Given.contribution;
import static fi.oppienjako.lessons.core.cocreation.Given.session;
import static fi.oppienjako.lessons.core.cocreation.Given.step;
import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContributionTest {

  private static final By WHY = BO.because("Told in a better way elsewhere");

  private static Contribution give(
      Session session, Optional<Id<Organisation>> organisation, By by) {
    return Contribution.given(Id.of("c1"), session, organisation, text("A desk for all"), by, NOON);
  }

  @Nested
  class WhenGiven {

    @Test
    void belongsToItsSessionAndIsAsOpen() {
      Contribution given = give(session(Openness.STUDIO), Optional.of(TOWN), ANNA);
      assertThat(given)
          .isEqualTo(
              new Contribution(
                  Id.of("c1"),
                  0,
                  Id.of("session-studio"),
                  Id.of("map"),
                  Optional.of(TOWN),
                  text("A desk for all"),
                  Openness.STUDIO,
                  ANNA,
                  NOON,
                  History.none(),
                  History.none()));
      assertThat(given.visibleFrom()).contains(Openness.STUDIO);
      assertThat(given.ownedBy()).contains(Project.KIND.ref(Id.of("map")));
      assertThat(given.status()).isEqualTo(ContributionStatus.OPEN);
    }

    @Test
    void canBeLessOpenThanItsSessionButNeverMore() {
      Contribution given = contribution("c1", Openness.ARENA);
      assertThat(given.openAtMostAt(Openness.LAB).openness()).isEqualTo(Openness.LAB);
      assertThat(given.openAtMostAt(Openness.AGORA)).isEqualTo(given);
    }

    @Test
    void isRefusedFromAnOrganisationOutsideTheLevel() {
      assertThatThrownBy(() -> give(session(Openness.ARENA), Optional.of(Id.of("firm")), ANNA))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage(
              "'firm' cannot contribute to session 'session-arena', which is held at arena for those invited: town; invite it, or take the contribution in a session at agora");
    }

    @Test
    void isRefusedFromAnOrganisationThatDoesNotTakePart() {
      assertThatThrownBy(() -> give(session(Openness.AGORA), Optional.of(Id.of("firm")), ANNA))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage(
              "'firm' does not take part in session 'session-agora'; let it join the session first");
    }

    @Test
    void isTakenFromAnybodyWhoSpeaksForThemselvesAtTheAgora() {
      assertThat(give(session(Openness.AGORA), Optional.empty(), BO).organisation()).isEmpty();
    }

    @Test
    void isRefusedFromWhoSpeaksForThemselvesElsewhere() {
      assertThatThrownBy(() -> give(session(Openness.ARENA), Optional.empty(), BO))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage(
              "person 'bo' does not take part in session 'session-arena', which is "
                  + "held at arena; say on behalf of which participating organisation, or "
                  + "contribute at agora");
    }

    @Test
    void isTakenFromAParticipantWhoSpeaksForThemselves() {
      Session arena = session(Openness.ARENA);
      Session joined = arena.attendedBy(Set.of(BO.person()));
      assertThat(give(joined, Optional.empty(), BO).by()).isEqualTo(BO);
    }
  }

  @Nested
  class OnItsWay {

    private final Contribution open = contribution("c1");
    private final Contribution inTheme = open.take(ContributionStatus.THEME, BO, hour(1));
    private final Contribution setAside = open.setAside(WHY, hour(1));

    @Test
    void goesIntoAThemeAndThenIntoAKeyResult() {
      Contribution travelled = inTheme.take(ContributionStatus.KEY_RESULT, ANNA, hour(2));
      assertThat(travelled.status()).isEqualTo(ContributionStatus.KEY_RESULT);
      assertThat(travelled.history().entries())
          .containsExactly(
              step(ContributionStatus.THEME, BO, hour(1)),
              step(ContributionStatus.KEY_RESULT, ANNA, hour(2)));
      assertThat(travelled.by()).isEqualTo(ANNA);
      assertThat(travelled.at()).isEqualTo(NOON);
    }

    @Test
    void isTakenIntoTheRoadmapAlone() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> open.take(ContributionStatus.SET_ASIDE, WHY, hour(1)))
          .withMessage(
              "a contribution is taken into a theme or a key result; 'set-aside' is neither");
    }

    @Test
    void isSetAsideWithAReason() {
      assertThat(setAside.status()).isEqualTo(ContributionStatus.SET_ASIDE);
      assertThat(setAside.history().entries())
          .containsExactly(step(ContributionStatus.SET_ASIDE, WHY, hour(1)));
      assertThatThrownBy(() -> open.setAside(BO, hour(1)))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage("contribution 'c1' cannot become 'set-aside' without a reason; say why");
    }

    @Test
    void isReconsideredWithAReason() {
      Contribution again = setAside.reconsider(WHY, hour(2));
      assertThat(again.status()).isEqualTo(ContributionStatus.OPEN);
      assertThat(again.history().entries()).hasSize(2);
      assertThat(inTheme.reconsider(WHY, hour(2)).status()).isEqualTo(ContributionStatus.OPEN);
      assertThatThrownBy(() -> setAside.reconsider(BO, hour(2)))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage("contribution 'c1' cannot become 'open' without a reason; say why");
    }

    @Test
    void doesNotGoIntoTheRoadmapOnceSetAside() {
      assertThatThrownBy(() -> setAside.take(ContributionStatus.THEME, BO, hour(2)))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage(
              "contribution 'c1' is in the state 'set-aside', so the step 'take-into-theme' cannot be taken; possible now: reconsider");
    }

    @Test
    void isNotSetAsideOnceInTheRoadmap() {
      assertThatThrownBy(() -> inTheme.setAside(WHY, hour(2)))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage(
              "contribution 'c1' is in the state 'theme', so the step 'set-aside' cannot be taken; possible now: reconsider, take-into-theme, take-into-key-result");
    }

    @Test
    void isNotReconsideredBeforeAnythingBecameOfIt() {
      assertThatThrownBy(() -> open.reconsider(WHY, hour(1)))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage(
              "contribution 'c1' is in the state 'open', so the step 'reconsider' cannot be taken; possible now: take-into-theme, take-into-key-result, set-aside");
    }

    @Test
    void keepsItsWholeWayAndItsLevel() {
      Contribution further = inTheme.take(ContributionStatus.KEY_RESULT, BO, hour(2));
      assertThat(further.isSuccessorOf(inTheme)).isTrue();
      assertThat(further.isSuccessorOf(further)).isTrue();
      assertThat(inTheme.isSuccessorOf(further)).isFalse();
      assertThat(setAside.isSuccessorOf(inTheme)).isFalse();
      assertThat(further.openAtMostAt(Openness.LAB).isSuccessorOf(inTheme)).isFalse();
    }
  }

  @Nested
  class Hidden {

    private final Contribution abuse =
        contribution("c1").setAside(BO.because("It calls a neighbour a thief"), hour(1));
    private final Contribution hidden = abuse.hide(WHY, hour(2));

    @Test
    void keepsItsPlaceAndNotItsText() {
      assertThat(hidden.isHidden()).isTrue();
      assertThat(hidden.text()).isEqualTo(abuse.text());
      Contribution seen = hidden.redactedAt(Openness.AGORA);
      assertThat(seen.id()).isEqualTo(abuse.id());
      assertThat(seen.status()).isEqualTo(ContributionStatus.SET_ASIDE);
      assertThat(seen.text().in(Languages.ENGLISH)).isEqualTo("(hidden by a moderator)");
      assertThat(seen.history().entries()).allMatch(step -> step.by().isEmpty());
      assertThat(seen.moderation().entries()).allMatch(step -> step.by().isEmpty());
    }

    @Test
    void isHiddenAndShownAgainForAReason() {
      Contribution shown = hidden.show(WHY, hour(3));
      assertThat(shown.isHidden()).isFalse();
      assertThat(shown.redactedAt(Openness.AGORA).text()).isEqualTo(abuse.text());
      assertThat(shown.redactedAt(Openness.AGORA).moderation().entries())
          .extracting(step -> step.by())
          .containsExactly(Optional.empty(), Optional.of(WHY));
      assertThatThrownBy(() -> abuse.hide(BO, hour(2)))
          .hasMessage(
              "contribution 'c1' is 'shown' and cannot become 'hidden' without a reason; say why");
      assertThatThrownBy(() -> abuse.show(WHY, hour(2)))
          .hasMessage(
              "contribution 'c1' is in the state 'shown', so the step 'show' cannot be taken;"
                  + " possible now: hide");
      assertThat(abuse.isSuccessorOf(hidden)).isFalse();
    }

    @Test
    void staysAsItWasSaidForThoseOutsideWhileItIsShown() {
      assertThat(abuse.redactedAt(Openness.AGORA)).isEqualTo(abuse);
    }
  }

  @Test
  void becomesJustWhatItsStatusAllows() {
    assertThat(ContributionStatus.values())
        .filteredOn(ContributionStatus.OPEN::mayBecome)
        .doesNotContain(ContributionStatus.OPEN)
        .hasSize(3);
    for (ContributionStatus taken :
        List.of(ContributionStatus.THEME, ContributionStatus.KEY_RESULT)) {
      assertThat(taken.isTaken()).isTrue();
      assertThat(taken.needsReason()).isFalse();
      assertThat(ContributionStatus.values())
          .filteredOn(taken::mayBecome)
          .containsExactly(
              ContributionStatus.OPEN, ContributionStatus.THEME, ContributionStatus.KEY_RESULT);
    }
    assertThat(ContributionStatus.values())
        .filteredOn(ContributionStatus.SET_ASIDE::mayBecome)
        .containsExactly(ContributionStatus.OPEN);
    assertThat(ContributionStatus.OPEN.isTaken()).isFalse();
    assertThat(ContributionStatus.SET_ASIDE.isTaken()).isFalse();
    assertThat(ContributionStatus.SET_ASIDE.needsReason()).isTrue();
  }
}
