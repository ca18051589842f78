package fi.oppienjako.lessons.core.pilot;

import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.pilot.Pilots.CUSTOMERS;
import static fi.oppienjako.lessons.core.pilot.Pilots.HOME;
import static fi.oppienjako.lessons.core.pilot.Pilots.PROFESSIONALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SupportTest {

  private static final Term TRAINING = Term.of("training");
  private static final Term REMOTE = Term.of("remote-support");
  private static final Id<Phase> IDEATION = Id.of("ideation");
  private static final Id<Phase> PILOT = Id.of("pilot");
  private static final Id<Phase> ROOTING = Id.of("rooting");

  private static SupportGiven given(String id, Id<Phase> phase, Term form, int places) {
    return SupportGiven.offered(
        Id.of(id), HOME, new SupportOffer(phase, form, text("Video calls"), TODAY, places));
  }

  @Test
  void comesInFourNamedForms() {
    assertThat(SupportGiven.NAMED_FORMS)
        .extracting(Term::key)
        .containsExactly("discussion", "individual-support", "remote-support", "training");
  }

  @Test
  void isUsedUpToItsPlaces() {
    SupportGiven full =
        given("g-1", PILOT, TRAINING, 3).usedBy(CUSTOMERS, 2).usedBy(PROFESSIONALS, 1);
    assertThat(full.used().byGroup()).isEqualTo(Map.of(CUSTOMERS, 2, PROFESSIONALS, 1));
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(
            () -> given("g-1", PILOT, TRAINING, 3).usedBy(CUSTOMERS, 2).usedBy(CUSTOMERS, 2))
        .withMessage(
            "support-given 'g-1' has 1 place left, so 2 more cannot have used it; offer it once more");
  }

  @Test
  void isOfferedToSomebody() {
    assertThat(given("g-1", PILOT, TRAINING, 1).offer().places()).isEqualTo(1);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> given("g-1", PILOT, TRAINING, 0))
        .withMessage("support is offered to 1 person or more, not 0");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                new SupportGiven(
                    Id.of("g-1"),
                    0,
                    HOME.id(),
                    new SupportOffer(PILOT, TRAINING, text("Calls"), TODAY, 2),
                    GroupCounts.NONE.plus(CUSTOMERS, 3),
                    Openness.LAB))
        .withMessage("support offered to 2 cannot have been used by 3");
  }

  @Test
  void isItsTeamsOwnUntilOpened() {
    SupportGiven given = given("g-1", PILOT, TRAINING, 2).usedBy(CUSTOMERS, 1);
    assertThat(given.visibleFrom()).contains(Openness.LAB);
    assertThat(given.ownedBy()).contains(HOME.ref());
    assertThat(given.openAt(Openness.STUDIO).visibleFrom()).contains(Openness.STUDIO);
    assertThat(given.openAt(Openness.STUDIO).used()).isEqualTo(given.used());
  }

  @Test
  void isAddedUpByPhaseAndFormAlongTheWay() {
    PhasePath path =
        new PhasePath(HOME.id(), List.of(), List.of(PILOT, IDEATION, ROOTING, PILOT), List.of());
    SupportUse use =
        SupportUse.of(
            path,
            List.of(
                given("g-1", IDEATION, REMOTE, 8),
                given("g-2", PILOT, TRAINING, 10).usedBy(CUSTOMERS, 4),
                given("g-3", PILOT, REMOTE, 5).usedBy(PROFESSIONALS, 5),
                given("g-4", PILOT, TRAINING, 20).usedBy(CUSTOMERS, 6),
                given("g-5", Id.of("elsewhere"), TRAINING, 1)));
    assertThat(use.rows())
        .containsExactly(
            new SupportUse.Row(PILOT, REMOTE, 1, 5, GroupCounts.NONE.plus(PROFESSIONALS, 5)),
            new SupportUse.Row(PILOT, TRAINING, 2, 30, GroupCounts.NONE.plus(CUSTOMERS, 10)),
            new SupportUse.Row(IDEATION, REMOTE, 1, 8, GroupCounts.NONE),
            new SupportUse.Row(Id.of("elsewhere"), TRAINING, 1, 1, GroupCounts.NONE));
    assertThat(use.without()).containsExactly(ROOTING);
  }
}
