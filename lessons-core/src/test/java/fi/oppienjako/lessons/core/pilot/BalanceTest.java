package fi.oppienjako.lessons.core.pilot;

import static fi.oppienjako.lessons.core.pilot.Pilots.CUSTOMERS;
import static fi.oppienjako.lessons.core.pilot.Pilots.PROFESSIONALS;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BalanceTest {

  private final Idea ours = Pilots.idea("i-1", PROFESSIONALS);
  private final Idea theirs = Pilots.idea("i-2", CUSTOMERS);
  private final Idea wild = Pilots.idea("i-3", CUSTOMERS);

  @Test
  void isBetweenProfessionalsAndCustomers() {
    assertThat(Balance.EQUALS).containsExactly(CUSTOMERS, PROFESSIONALS);
  }

  @Test
  void countsByGroup() {
    Pilot first =
        Pilots.planned("p-1")
            .trying(theirs)
            .plannedBy(CUSTOMERS, 2)
            .plannedBy(PROFESSIONALS, 3)
            .joinedBy(CUSTOMERS, 5);
    Pilot second =
        Pilots.planned("p-2")
            .trying(ours)
            .trying(theirs)
            .plannedBy(CUSTOMERS, 1)
            .joinedBy(PROFESSIONALS, 4);
    Balance balance =
        Balance.of(List.of(ours, theirs, wild), List.of(first, second), Balance.EQUALS);
    assertThat(balance.ideas().byGroup()).isEqualTo(Map.of(CUSTOMERS, 2, PROFESSIONALS, 1));
    assertThat(balance.tried().byGroup()).isEqualTo(Map.of(CUSTOMERS, 1, PROFESSIONALS, 1));
    assertThat(balance.planners().byGroup()).isEqualTo(Map.of(CUSTOMERS, 3, PROFESSIONALS, 3));
    assertThat(balance.participants().byGroup()).isEqualTo(Map.of(CUSTOMERS, 5, PROFESSIONALS, 4));
    assertThat(balance.isWhole()).isTrue();
  }

  @Test
  void tellsWhereAGroupIsMissing() {
    Pilot pilot = Pilots.planned("p-1").trying(ours).plannedBy(PROFESSIONALS, 1);
    Balance balance =
        Balance.of(List.of(ours, theirs), List.of(pilot.joinedBy(CUSTOMERS, 9)), Balance.EQUALS);
    assertThat(balance.missingFromIdeas()).isEmpty();
    assertThat(balance.missingFromTried()).containsExactly(CUSTOMERS);
    assertThat(balance.missingFromPlanning()).containsExactly(CUSTOMERS);
    assertThat(balance.missingFromPilots()).containsExactly(PROFESSIONALS);
    assertThat(balance.isWhole()).isFalse();
    assertThat(Balance.of(List.of(), List.of(), Balance.EQUALS).missingFromIdeas())
        .isEqualTo(Balance.EQUALS);
  }

  @Test
  void isWholeOnlyIfNobodyIsMissingAnywhere() {
    GroupCounts one = GroupCounts.NONE.plus(CUSTOMERS, 1);
    GroupCounts none = GroupCounts.NONE;
    Set<Term> customers = Set.of(CUSTOMERS);
    assertThat(new Balance(customers, one, one, one, one).isWhole()).isTrue();
    assertThat(new Balance(customers, none, one, one, one).isWhole()).isFalse();
    assertThat(new Balance(customers, one, none, one, one).isWhole()).isFalse();
    assertThat(new Balance(customers, one, one, none, one).isWhole()).isFalse();
    assertThat(new Balance(customers, one, one, one, none).isWhole()).isFalse();
    assertThat(new Balance(Set.of(), none, none, none, none).isWhole()).isTrue();
  }
}
