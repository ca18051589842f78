package fi.oppienjako.lessons.core.pilot;

import static fi.oppienjako.lessons.core.Samples.ANNA;
import static fi.oppienjako.lessons.core.Samples.BO;
import static fi.oppienjako.lessons.core.Samples.NOON;
import static fi.oppienjako.lessons.core.Samples.TODAY;
import static fi.oppienjako.lessons.core.Samples.hour;
import static fi.oppienjako.lessons.core.Samples.text;
import static fi.oppienjako.lessons.core.pilot.Pilots.HOME;
import static fi.oppienjako.lessons.core.pilot.RootingState.DECIDED;
import static fi.oppienjako.lessons.core.pilot.RootingState.IN_PLACE;
import static fi.oppienjako.lessons.core.pilot.RootingState.LATE;
import static fi.oppienjako.lessons.core.pilot.RootingState.MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RootingTest {

  private static final Term PROMISE = Term.of("service-promise");
  private static final Term DESCRIPTION = Term.of("service-description");
  private static final Term PERSON = Term.of("person-in-charge");
  private static final Term PLAN = Term.of("dated-plan");

  private final Rooting rooting =
      Rooting.of(Id.of("r-1"), HOME, text("Digital café"), Pilots.evaluated("p-1"));

  private static RootingMeasure means(Term kind) {
    return RootingMeasure.decided(kind, text("Said on paper"), Id.of("cia"), TODAY, ANNA, NOON);
  }

  @Test
  void expectsTheFourNamedMeansUnlessToldOtherwise() {
    assertThat(rooting.expected()).containsExactlyInAnyOrder(PROMISE, DESCRIPTION, PERSON, PLAN);
    assertThat(rooting.missing()).isEqualTo(rooting.expected());
    Rooting own = rooting.expecting(Set.of(Term.of("song")));
    assertThat(own.missing()).containsExactly(Term.of("song"));
  }

  @Test
  void cannotBeginBeforeTheEvaluation() {
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> Rooting.of(Id.of("r-1"), HOME, text("Digital café"), Pilots.ended("p-1")))
        .withMessage(
            "rooting 'r-1' cannot begin, since pilot 'p-1' has not been evaluated; evaluate it first");
  }

  @Test
  void needsSomethingTried() {
    assertThatIllegalArgumentException()
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
        .withMessage("what is rooted has been tried in at least one pilot");
  }

  @Test
  void tellsHowEachMeansStands() {
    Rooting going =
        rooting
            .with(means(PROMISE))
            .with(means(PERSON))
            .with(means(Term.of("song")))
            .done(PERSON, BO.because("The manager agreed"), hour(3));
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
    assertThat(going.means())
        .extracting(RootingMeasure::done)
        .containsExactly(
            Optional.empty(),
            Optional.of(new RootingMeasure.Mark(BO.because("The manager agreed"), hour(3))),
            Optional.empty());
    assertThat(going.means().get(0).decided()).isEqualTo(new RootingMeasure.Mark(ANNA, NOON));
  }

  @Test
  void isRootedOnceAllIsInPlace() {
    Rooting two = rooting.expecting(Set.of(PROMISE, PERSON)).with(means(PROMISE));
    assertThat(two.isRooted()).isFalse();
    Rooting one = two.done(PROMISE, BO, hour(1));
    assertThat(one.isRooted()).isFalse();
    Rooting open = one.with(means(PERSON));
    assertThat(open.isRooted()).isFalse();
    assertThat(open.done(PERSON, BO, hour(2)).isRooted()).isTrue();
  }

  @Test
  void decidesOnEachMeansOnce() {
    Rooting decided = rooting.with(means(PROMISE));
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> decided.with(means(PROMISE)))
        .withMessage(
            "rooting 'r-1' has the means 'service-promise' already; decide on another, such as [dated-plan, person-in-charge, service-description]");
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> decided.expecting(Set.of()).with(means(PROMISE)))
        .withMessageEndingWith("decide on another, such as one of your own");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Rooting(
                    Id.of("r-1"),
                    0,
                    HOME.id(),
                    Set.of(Id.of("p-1")),
                    text("Digital café"),
                    Set.of(),
                    List.of(means(PROMISE), means(PROMISE)),
                    Openness.LAB))
        .withMessage("a solution is rooted by each means once");
  }

  @Test
  void cannotBeDoneBeforeItIsDecidedNorTwice() {
    Rooting decided = rooting.with(means(PROMISE)).with(means(PLAN)).done(PLAN, BO, hour(1));
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> decided.done(PERSON, BO, hour(1)))
        .withMessage(
            "rooting 'r-1' has no means 'person-in-charge' that is not yet in place; decide on it first, or choose one of [service-promise]");
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> decided.done(PLAN, BO, hour(2)))
        .withMessageStartingWith("rooting 'r-1' has no means 'dated-plan'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rooting.with(means(PROMISE)).done(PROMISE, BO, hour(-1)))
        .withMessage("a means is in place once it has been decided on");
    assertThat(rooting.with(means(PROMISE)).done(PROMISE, BO, NOON).means().get(0).done())
        .isPresent();
  }

  @Test
  void isItsTeamsOwnUntilOpened() {
    assertThat(rooting.visibleFrom()).contains(Openness.LAB);
    assertThat(rooting.ownedBy()).contains(HOME.id());
    assertThat(rooting.tried()).containsExactly(Id.of("p-1"));
    assertThat(rooting.with(means(PLAN)).openAt(Openness.AGORA).means()).hasSize(1);
    assertThat(rooting.openAt(Openness.AGORA).visibleFrom()).contains(Openness.AGORA);
    assertThat(rooting.atRevision(2).revision()).isEqualTo(2);
    assertThat(rooting.atRevision(2).sameContentAs(rooting)).isTrue();
  }

  @Test
  void saysHowAMeansStandsInThreeLanguages() {
    assertThat(IN_PLACE.key()).isEqualTo("in-place");
    assertThat(IN_PLACE.label().in(Languages.ENGLISH)).isEqualTo("in place");
    assertThat(IN_PLACE.label().in(Languages.FINNISH)).isEqualTo("käytössä");
    assertThat(IN_PLACE.label().in(Languages.SWEDISH)).isEqualTo("på plats");
    assertThat(LATE.label().in(Languages.FINNISH)).isEqualTo("myöhässä");
    assertThat(MISSING.label().in(Languages.SWEDISH)).isEqualTo("saknas");
    assertThat(DECIDED.label().in(Languages.FINNISH)).isEqualTo("päätetty");
  }
}
