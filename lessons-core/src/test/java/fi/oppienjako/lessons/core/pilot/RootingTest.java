package fi.oppienjako.lessons.core.pilot;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.pilot.Pilots.HOME;
import static fi.oppienjako.lessons.core.pilot.RootingState.DECIDED;
import static fi.oppienjako.lessons.core.pilot.RootingState.IN_PLACE;
import static fi.oppienjako.lessons.core.pilot.RootingState.LATE;
import static fi.oppienjako.lessons.core.pilot.RootingState.MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RootingTest {

  private static final Term PROMISE = Term.of("service-promise");
  private static final Term DESCRIPTION = Term.of("service-description");
  private static final Term PERSON = Term.of("person-in-charge");
  private static final Term PLAN = Term.of("dated-plan");

  private final Rooting rooting =
      Rooting.of(Id.of("r-1"), HOME, text("Digital café"), List.of(Pilots.evaluated("p-1")));

  private static RootingMeasure measure(Term kind) {
    return RootingMeasure.decided(kind, text("Said on paper"), Id.of("cia"), TODAY, ANNA, NOON);
  }

  @Test
  void expectsTheFourNamedMeasuresUnlessToldOtherwise() {
    assertThat(rooting.expected()).containsExactlyInAnyOrder(PROMISE, DESCRIPTION, PERSON, PLAN);
    assertThat(rooting.missing()).isEqualTo(rooting.expected());
    Rooting own = rooting.expecting(Set.of(Term.of("song")));
    assertThat(own.missing()).containsExactly(Term.of("song"));
  }

  @Test
  void cannotBeginBeforeTheEvaluation() {
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(
            () ->
                Rooting.of(
                    Id.of("r-1"),
                    HOME,
                    text("Digital café"),
                    List.of(Pilots.evaluated("p-0"), Pilots.ended("p-1"))))
        .withMessage(
            "rooting 'r-1' cannot begin, since pilot 'p-1' has not been evaluated; evaluate it first");
  }

  @Test
  void needsSomethingTried() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                new Rooting(
                    Id.of("r-1"),
                    0,
                    HOME.id(),
                    Set.of(),
                    text("Digital café"),
                    Set.of(),
                    List.of(),
                    Openness.LAB))
        .withMessage("only what has been tried in at least one pilot can be rooted");
  }

  @Test
  void tellsHowEachMeasureStands() {
    Rooting going =
        rooting
            .with(measure(PROMISE))
            .with(measure(PERSON))
            .with(measure(Term.of("song")))
            .inPlace(PERSON, BO.because("The manager agreed"), hour(3));
    assertThat(going.statesOn(TODAY))
        .containsExactly(
            Map.entry(PLAN, MISSING),
            Map.entry(PERSON, IN_PLACE),
            Map.entry(DESCRIPTION, MISSING),
            Map.entry(PROMISE, DECIDED),
            Map.entry(Term.of("song"), DECIDED));
    assertThat(going.statesOn(TODAY.plusDays(1)))
        .containsEntry(PROMISE, LATE)
        .containsEntry(PERSON, IN_PLACE);
    assertThat(going.missing()).containsExactly(PLAN, DESCRIPTION);
    History<RootingStage> decided = History.of(stage(DECIDED), ANNA, NOON);
    assertThat(going.measures())
        .extracting(RootingMeasure::history)
        .containsExactly(
            decided,
            decided.then(stage(IN_PLACE), BO.because("The manager agreed"), hour(3)),
            decided);
  }

  private static RootingStage stage(RootingState state) {
    return new RootingStage(state, Id.of("cia"), TODAY);
  }

  @Test
  void getsAnotherOwnerAndAnotherDay() {
    LocalDate later = TODAY.plusMonths(4);
    Rooting going =
        rooting
            .with(measure(PROMISE))
            .handedOver(PROMISE, Id.of("bo"), ANNA.because("Cia left"), hour(1))
            .postponed(PROMISE, later, BO.because("Paper first"), hour(2));
    RootingMeasure now = going.measures().get(0);
    assertThat(now.owner()).isEqualTo(Id.of("bo"));
    assertThat(now.due()).isEqualTo(later);
    assertThat(now.history().entries()).hasSize(3);
    assertThat(going.statesOn(later)).containsEntry(PROMISE, DECIDED);
    assertThat(going.statesOn(later.plusDays(1))).containsEntry(PROMISE, LATE);
    assertThat(going.isSuccessorOf(rooting.with(measure(PROMISE)))).isTrue();
    assertThat(rooting.with(measure(PROMISE)).isSuccessorOf(going)).isFalse();
    assertThat(going.inPlace(PROMISE, BO, hour(3)).measures().get(0).owner())
        .isEqualTo(Id.of("bo"));
  }

  @Test
  void changesForAReasonAndOnlyWhileItIsOpen() {
    Rooting decided = rooting.with(measure(PROMISE));
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> decided.postponed(PROMISE, TODAY.plusDays(9), BO, hour(1)))
        .withMessage(
            "handing over or postponing the means 'service-promise' needs a reason; say why");
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(
            () ->
                decided
                    .inPlace(PROMISE, BO, hour(1))
                    .handedOver(PROMISE, Id.of("bo"), BO.because("x"), hour(2)))
        .withMessageStartingWith("rooting 'r-1' has no means 'service-promise'");
  }

  @Test
  void isRootedOnceAllIsInPlace() {
    Rooting two = rooting.expecting(Set.of(PROMISE, PERSON)).with(measure(PROMISE));
    assertThat(two.isRooted()).isFalse();
    Rooting one = two.inPlace(PROMISE, BO, hour(1));
    assertThat(one.isRooted()).isFalse();
    Rooting open = one.with(measure(PERSON));
    assertThat(open.isRooted()).isFalse();
    assertThat(open.inPlace(PERSON, BO, hour(2)).isRooted()).isTrue();
  }

  @Test
  void decidesOnEachMeasureOnce() {
    Rooting decided = rooting.with(measure(PROMISE));
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> decided.with(measure(PROMISE)))
        .withMessage(
            "rooting 'r-1' has the means 'service-promise' already; decide on another, "
                + "such as dated-plan, person-in-charge, service-description");
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> decided.expecting(Set.of()).with(measure(PROMISE)))
        .withMessageEndingWith("decide on another, such as one of your own");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                new Rooting(
                    Id.of("r-1"),
                    0,
                    HOME.id(),
                    Set.of(Id.of("p-1")),
                    text("Digital café"),
                    Set.of(),
                    List.of(measure(PROMISE), measure(PROMISE)),
                    Openness.LAB))
        .withMessage("each means of rooting a solution is used only once");
  }

  @Test
  void cannotBeDoneBeforeItIsDecidedNorTwice() {
    Rooting decided = rooting.with(measure(PROMISE)).with(measure(PLAN)).inPlace(PLAN, BO, hour(1));
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> decided.inPlace(PERSON, BO, hour(1)))
        .withMessage(
            "rooting 'r-1' has no means 'person-in-charge' that is not yet in place; "
                + "decide on it first, or choose from: service-promise");
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> decided.inPlace(PLAN, BO, hour(2)))
        .withMessageStartingWith("rooting 'r-1' has no means 'dated-plan'");
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> rooting.with(measure(PROMISE)).inPlace(PROMISE, BO, hour(-1)))
        .withMessage(
            "a step dated 2026-03-02T11:00:00Z cannot come before the one dated "
                + "2026-03-02T12:00:00Z that it follows");
    assertThat(rooting.with(measure(PROMISE)).inPlace(PROMISE, BO, NOON).measures())
        .allMatch(RootingMeasure::isInPlace);
  }

  @Test
  void losesNothingThatWasDecidedOrDone() {
    Rooting decided = rooting.with(measure(PROMISE));
    Rooting placed = decided.inPlace(PROMISE, BO, hour(1));
    assertThat(placed.with(measure(PLAN)).isSuccessorOf(placed)).isTrue();
    assertThat(placed.isSuccessorOf(decided)).isTrue();
    assertThat(decided.isSuccessorOf(placed)).isFalse();
    assertThat(rooting.isSuccessorOf(decided)).isFalse();
    assertThat(rooting.with(measure(PLAN)).isSuccessorOf(decided)).isFalse();
  }

  @Test
  void hangsOnItsProjectAndItsPilots() {
    assertThat(rooting.bounds())
        .extracting(Object::toString)
        .containsExactly("project 'home'", "pilot 'p-1'");
  }

  @Test
  void isItsTeamsOwnUntilOpened() {
    assertThat(rooting.visibleFrom()).contains(Openness.LAB);
    assertThat(rooting.ownedBy()).contains(HOME.ref());
    assertThat(rooting.tried()).containsExactly(Id.of("p-1"));
    assertThat(rooting.with(measure(PLAN)).openAt(Openness.AGORA).measures()).hasSize(1);
    assertThat(rooting.openAt(Openness.AGORA).visibleFrom()).contains(Openness.AGORA);
  }
}
