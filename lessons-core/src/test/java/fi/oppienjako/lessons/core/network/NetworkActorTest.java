package fi.oppienjako.lessons.core.network;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.AREA;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.AUTHORITY;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.BOOKS;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An organisation as an actor, and the contact with it. */
class NetworkActorTest {

  private static final NetworkActor KNOWN = NetworkActor.in(AREA, LIBRARY, BOOKS, AUTHORITY);
  private static final NetworkActor CONTACTED = KNOWN.after(ContactState.CONTACTED, ANNA, hour(1));
  private static final NetworkActor JOINED = CONTACTED.after(ContactState.JOINED, BO, hour(3));

  @Test
  void beginsWithoutContact() {
    assertThat(KNOWN.state()).isEqualTo(ContactState.NOT_YET_CONTACTED);
    assertThat(KNOWN.since()).isEmpty();
    assertThat(KNOWN.kinds()).containsExactly(AUTHORITY, BOOKS);
    assertThat(KNOWN.area()).contains(AREA);
    assertThat(KNOWN.isNational()).isFalse();
    assertThat(NetworkActor.national(LIBRARY, BOOKS).isNational()).isTrue();
  }

  @Test
  void keepsEveryStepOfTheContact() {
    assertThat(JOINED.state()).isEqualTo(ContactState.JOINED);
    assertThat(JOINED.since()).contains(hour(3));
    assertThat(JOINED.history())
        .isEqualTo(
            History.of(ContactState.CONTACTED, ANNA, hour(1))
                .then(ContactState.JOINED, BO, hour(3)));
  }

  @Test
  void tellsNobodyBeyondTheLabWhoWasInTouchAndWhyItLeft() {
    NetworkActor left = JOINED.after(ContactState.LEFT, ANNA.because("Hopeless"), hour(4));
    NetworkActor seen = left.seenAt(Openness.STUDIO);
    assertThat(seen.state()).isEqualTo(ContactState.LEFT);
    assertThat(seen.history().entries()).hasSize(3).allMatch(step -> step.by().isEmpty());
    assertThat(left.seenAt(Openness.LAB)).isEqualTo(left);
  }

  @Test
  void isInAStateSinceItCameToItFirst() {
    NetworkActor again = CONTACTED.after(ContactState.CONTACTED, BO, hour(2));

    assertThat(again.since()).contains(hour(1));
    assertThat(again.history().entries()).hasSize(2);
  }

  @Test
  void mayComeBackAfterItLeft() {
    NetworkActor back =
        JOINED
            .after(ContactState.LEFT, ANNA.because("Nobody had time"), hour(4))
            .after(ContactState.CONTACTED, ANNA, hour(5))
            .after(ContactState.JOINED, ANNA, hour(6));

    assertThat(back.state()).isEqualTo(ContactState.JOINED);
    assertThat(back.since()).contains(hour(6));
  }

  @Test
  void refusesToJoinBeforeAnybodyWasInTouch() {
    assertThatThrownBy(() -> KNOWN.after(ContactState.JOINED, ANNA, hour(1)))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessage(
            "the contact with actor 'library' is in the state 'not-yet-contacted' and "
                + "cannot move to the state 'joined'; possible now: contacted");
  }

  @Test
  void refusesToContactAMember() {
    assertThatThrownBy(() -> JOINED.after(ContactState.CONTACTED, ANNA, hour(4)))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessageContaining(
            "is in the state 'joined' and cannot move to the state 'contacted'; possible now: left");
  }

  @Test
  void refusesToLeaveWithoutAReason() {
    assertThatThrownBy(() -> JOINED.after(ContactState.LEFT, ANNA, hour(4)))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessage("actor 'library' cannot leave without a reason; say why");
  }

  @Test
  void refusesAStepBeforeTheOneBefore() {
    assertThat(CONTACTED.after(ContactState.JOINED, ANNA, hour(1)).since()).contains(hour(1));
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> CONTACTED.after(ContactState.JOINED, ANNA, hour(0)))
        .withMessage(
            "a step dated 2026-03-02T12:00:00Z cannot come before the one dated "
                + "2026-03-02T13:00:00Z that it follows");
  }

  @Test
  void refusesAnActorOfNoKind() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> NetworkActor.in(AREA, LIBRARY))
        .withMessage("actor 'library' is of no kind; name at least one");
  }

  @Test
  void hasContactPersons() {
    NetworkActor actor = JOINED.withContacts(Set.of(Id.of("anna")));

    assertThat(actor)
        .isEqualTo(
            new NetworkActor(
                LIBRARY,
                Set.of(BOOKS, AUTHORITY),
                Optional.of(AREA),
                Set.of(Id.of("anna")),
                JOINED.history()));
    assertThat(KNOWN.contacts()).isEmpty();
  }

  @Test
  void copiesWhatItIsGiven() {
    assertThat(new NetworkActor(LIBRARY, Set.of(BOOKS), Optional.empty(), Set.of(), History.none()))
        .isEqualTo(NetworkActor.national(LIBRARY, BOOKS));
  }

  @Test
  void isInContactFromTheFirstContactUntilItLeaves() {
    assertThat(ContactState.values())
        .filteredOn(ContactState::isInContact)
        .containsExactly(ContactState.CONTACTED, ContactState.JOINED);
  }
}
