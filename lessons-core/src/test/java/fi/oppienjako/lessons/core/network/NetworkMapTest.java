package fi.oppienjako.lessons.core.network;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.AREA;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.AUTHORITY;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.BOOKS;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.CHAPEL;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.COLLEGE;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.GUIDES;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.LIBRARY;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.LINE;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.NETWORK;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.OFFICE;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.PARISH;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.TEACHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The map of a network. */
class NetworkMapTest {

  private static final NetworkMap MAP = NETWORK.actors();
  private static final Tie TIE = Tie.since(TODAY, LIBRARY, COLLEGE, GUIDES);

  @Test
  void findsItsActors() {
    assertThat(MAP.find(LINE)).isEmpty();
    assertThat(MAP.get(COLLEGE).state()).isEqualTo(ContactState.CONTACTED);
    assertThat(MAP.members()).extracting(NetworkActor::organisation).containsExactly(LIBRARY);
    assertThat(MAP.all()).hasSize(4);
  }

  @Test
  void knowsWhoHasNotLeft() {
    Network left = NETWORK.after(LIBRARY, ContactState.LEFT, ANNA.because("Closed"), hour(5));

    assertThat(left.actors().present())
        .extracting(NetworkActor::organisation)
        .containsExactly(COLLEGE, OFFICE, CHAPEL);
    assertThat(left.actors().members()).isEmpty();
  }

  @Test
  void tellsHowTheContactWasAtATime() {
    assertThat(MAP.asOf(hour(1)).get(LIBRARY).state()).isEqualTo(ContactState.CONTACTED);
    assertThat(MAP.asOf(hour(2)).get(LIBRARY)).isEqualTo(MAP.get(LIBRARY));
    assertThat(MAP.asOf(hour(0)).all()).extracting(NetworkActor::since).allMatch(Optional::isEmpty);
    assertThat(MAP.asOf(hour(3))).isEqualTo(MAP);
  }

  @Test
  void refusesTheSameBodyTwice() {
    assertThatThrownBy(() -> MAP.with(NetworkActor.national(LIBRARY, BOOKS)))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessage("actor 'library' is on the map already; change it there");
  }

  @Test
  void refusesToChangeSomebodyNotOnTheMap() {
    assertThatThrownBy(() -> MAP.changing(LINE, actor -> actor))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessage("'line' is not an actor of the network; put it on the map first");
  }

  @Nested
  class Ties {

    @Test
    void bindActorsFromADayOn() {
      NetworkMap tied = MAP.with(TIE);

      assertThat(tied.ties()).containsExactly(TIE);
      assertThat(TIE.bindsOn(TODAY.minusDays(1))).isFalse();
      assertThat(TIE.bindsOn(TODAY)).isTrue();
      assertThat(TIE.until()).isEmpty();
    }

    @Test
    void end() {
      NetworkMap ended = MAP.with(TIE).ending(TIE, TODAY.plusDays(9));

      assertThat(ended.ties()).containsExactly(TIE.until(TODAY.plusDays(9)));
      assertThat(ended.ties().get(0).bindsOn(TODAY.plusDays(9))).isTrue();
      assertThat(ended.ties().get(0).bindsOn(TODAY.plusDays(10))).isFalse();
    }

    @Test
    void beginAnewAfterTheyEnded() {
      Tie again = Tie.since(TODAY.plusDays(10), LIBRARY, COLLEGE, GUIDES);

      assertThat(MAP.with(TIE).ending(TIE, TODAY.plusDays(9)).with(again).ties())
          .containsExactly(TIE.until(TODAY.plusDays(9)), again);
      assertThatThrownBy(() -> MAP.with(TIE).ending(TIE, TODAY.plusDays(10)).with(again))
          .isInstanceOf(ImpossibleStepException.class);
    }

    @Test
    void mayBindTheSameActorsInOtherWays() {
      Tie back = Tie.since(TODAY, COLLEGE, LIBRARY, GUIDES);
      Tie rooms = Tie.since(TODAY, LIBRARY, COLLEGE, Term.of("shared rooms"));

      assertThat(MAP.with(TIE).with(back).with(rooms).ties()).containsExactly(TIE, back, rooms);
    }

    @Test
    void areRefusedTwice() {
      assertThatThrownBy(
              () -> MAP.with(TIE).with(Tie.since(TODAY.minusDays(3), LIBRARY, COLLEGE, GUIDES)))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage(
              "the tie 'guides-customers-to' from 'library' to 'college' is on the "
                  + "map already; end it before it begins again");
    }

    @Test
    void areRefusedWithSomebodyNotOnTheMap() {
      assertThatThrownBy(() -> MAP.with(Tie.since(TODAY, LIBRARY, LINE, GUIDES)))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage("'line' is not an actor of the network; put it on the map first");
      assertThatThrownBy(() -> MAP.with(Tie.since(TODAY, LINE, LIBRARY, GUIDES)))
          .isInstanceOf(ImpossibleStepException.class);
    }

    @Test
    void areRefusedWithOneself() {
      assertThatThrownBy(() -> Tie.since(TODAY, LIBRARY, LIBRARY, GUIDES))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage("actor 'library' cannot be tied to itself; name another actor");
    }

    @Test
    void areRefusedAnEndBeforeTheirBeginning() {
      assertThat(TIE.until(TODAY).until()).contains(TODAY);
      assertThatThrownBy(() -> TIE.until(TODAY.minusDays(1)))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessageContaining("began on 2026-03-02 and cannot have ended on 2026-03-01");
    }

    @Test
    void areRefusedASecondEnd() {
      NetworkMap ended = MAP.with(TIE).ending(TIE, TODAY);
      Tie gone = ended.ties().get(0);

      assertThatThrownBy(() -> ended.ending(gone, TODAY.plusDays(1)))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessageContaining("so it cannot end");
      assertThatThrownBy(() -> MAP.ending(TIE, TODAY))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessageContaining(
              "no tie 'guides-customers-to' from 'library' to 'college' has lasted");
    }
  }

  @Nested
  class Kinds {

    private static final Term SHOP = Term.of("company");

    @Test
    void areMetOnceAnActorOfTheKindIsInContact() {
      KindCoverage coverage = NETWORK.expecting(List.of(PARISH, TEACHING, BOOKS)).coverage();

      assertThat(coverage.met().keySet()).containsExactly(TEACHING, BOOKS);
      assertThat(coverage.met())
          .containsEntry(TEACHING, Set.of(COLLEGE))
          .containsEntry(BOOKS, Set.of(LIBRARY));
      assertThat(coverage.notYetContacted()).containsOnlyKeys(PARISH);
      assertThat(coverage.notYetContacted()).containsEntry(PARISH, Set.of(CHAPEL));
      assertThat(coverage.beyond()).containsExactly(AUTHORITY);
      assertThat(coverage.isWhole()).isFalse();
    }

    @Test
    void areNotYetContactedWhereNobodyIsKnown() {
      KindCoverage coverage = MAP.coverage(List.of(SHOP));

      assertThat(coverage.notYetContacted()).containsEntry(SHOP, Set.of());
      assertThat(coverage.met()).isEmpty();
    }

    @Test
    void listOnlyActorsInContactAsMet() {
      assertThat(MAP.coverage(List.of(AUTHORITY)).met()).containsEntry(AUTHORITY, Set.of(LIBRARY));
      assertThat(MAP.coverage(List.of(AUTHORITY, BOOKS, TEACHING)).isWhole()).isTrue();
      assertThat(MAP.coverage(List.of(AUTHORITY, BOOKS, TEACHING)).beyond()).isEmpty();
    }

    @Test
    void areToBeContactedAnewWhenTheirOnlyActorLeft() {
      Network left = NETWORK.after(COLLEGE, ContactState.LEFT, ANNA.because("No time"), hour(6));

      assertThat(left.actors().coverage(List.of(TEACHING)).notYetContacted())
          .containsEntry(TEACHING, Set.of(COLLEGE));
    }

    @Test
    void inTheAreaAndInTheCountryAreOneMap() {
      assertThat(MAP.get(CHAPEL).isNational()).isTrue();
      assertThat(MAP.get(LIBRARY).area()).contains(AREA);
    }
  }
}
