package fi.oppienjako.lessons.core.network;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.CHAPEL;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.COLLEGE;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.LIBRARY;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.LINE;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How support meets the needs. */
class MatchTest {

  private static final Need AT_HOME = Need.of("older people", "home visit", "north");
  private static final Need AT_DESK = Need.of("older people", "one to one", "centre");
  private static final Need COURSE = Need.of("jobseekers", "course", "centre");
  private static final Term REGISTRY = Term.of("Finnish Service Catalogue");

  private static final Network TOLD =
      NETWORK
          .with(AT_HOME)
          .with(AT_DESK)
          .with(COURSE)
          .with(Supply.of(LIBRARY, AT_DESK))
          .with(Supply.of(COLLEGE, AT_DESK))
          .with(Supply.of(COLLEGE, COURSE))
          .with(Supply.of(LIBRARY, Need.of("children", "club", "centre")));

  @Test
  void tellsWhatIsMetUnmetAndDoubled() {
    Match match = TOLD.match();

    assertThat(match.met()).containsExactly(AT_DESK, COURSE);
    assertThat(match.unmet()).containsExactly(AT_HOME);
    assertThat(match.doubled()).containsExactly(AT_DESK);
    assertThat(match.actors())
        .containsEntry(AT_HOME, Set.of())
        .containsEntry(AT_DESK, Set.of(COLLEGE, LIBRARY))
        .containsEntry(COURSE, Set.of(COLLEGE));
    assertThat(match.withoutNeed())
        .containsExactly(Supply.of(LIBRARY, Need.of("children", "club", "centre")));
  }

  @Test
  void countsSupportThatReachesPeopleWhereverTheyAre() {
    Supply calls = Supply.everywhere(CHAPEL, Term.of("older people"), Term.of("home visit"));

    assertThat(calls.meets(AT_HOME)).isTrue();
    assertThat(calls.meets(AT_DESK)).isFalse();
    assertThat(TOLD.with(calls).match().unmet()).isEmpty();
  }

  @Test
  void doesNotMeetTheSameNeedElsewhereOrOfOthers() {
    Supply desk = Supply.of(LIBRARY, AT_DESK);

    assertThat(desk.meets(AT_DESK)).isTrue();
    assertThat(desk.meets(Need.of("older people", "one to one", "north"))).isFalse();
    assertThat(desk.meets(Need.of("jobseekers", "one to one", "centre"))).isFalse();
  }

  @Test
  void doesNotCountWhatThoseGaveWhoHaveLeft() {
    Match match = TOLD.after(COLLEGE, ContactState.LEFT, ANNA.because("Closed"), hour(4)).match();

    assertThat(match.unmet()).containsExactly(AT_HOME, COURSE);
    assertThat(match.doubled()).isEmpty();
  }

  @Test
  void doesNotDoubleWhatOneActorTellsTwice() {
    Network again = TOLD.with(Supply.of(COLLEGE, COURSE).toldIn(Set.of(REGISTRY)));

    assertThat(again.match().doubled()).containsExactly(AT_DESK);
    assertThat(again.support().supply()).hasSize(4);
    assertThat(again.support().supply().get(3).toldIn()).containsExactly(REGISTRY);
  }

  @Test
  void doesNotDoubleWhatOneActorGivesHereAndEverywhere() {
    Network both = TOLD.with(Supply.everywhere(COLLEGE, Term.of("jobseekers"), Term.of("course")));

    assertThat(both.match().actors()).containsEntry(COURSE, Set.of(COLLEGE));
    assertThat(both.match().doubled()).containsExactly(AT_DESK);
  }

  @Test
  void forgetsWhatIsThereNoLonger() {
    Support less =
        TOLD.support().without(AT_HOME).without(Supply.of(COLLEGE, AT_DESK).toldIn(Set.of()));

    assertThat(less.needs()).containsExactly(AT_DESK, COURSE);
    assertThat(TOLD.with(less).match().doubled()).isEmpty();
    assertThat(less.supply()).hasSize(3);
  }

  @Test
  void refusesTheSameSupplyTwice() {
    Supply desk = Supply.of(LIBRARY, AT_DESK);

    assertThatThrownBy(() -> new Support(List.of(), List.of(desk, desk.toldIn(Set.of(REGISTRY)))))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessage(
            "actor 'library' gives 'one-to-one' to 'older-people' there already; "
                + "change what is said about it");
  }

  @Test
  void refusesSupplyBySomebodyNotOnTheMap() {
    assertThatThrownBy(() -> NETWORK.with(Supply.of(LINE, AT_HOME)))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessage("'line' is not an actor of the network; put it on the map first");
  }

  @Test
  void aNeedIsReadAsItIsSaid() {
    assertThat(AT_HOME).hasToString("older-people: home-visit, north");
  }
}
