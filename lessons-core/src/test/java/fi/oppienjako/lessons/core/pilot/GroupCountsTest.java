package fi.oppienjako.lessons.core.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Term;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupCountsTest {

  private static final Term CUSTOMERS = Term.of("customers");
  private static final Term PROFESSIONALS = Term.of("professionals");

  @Test
  void addsUpGroupByGroup() {
    GroupCounts counts =
        GroupCounts.NONE.plus(CUSTOMERS, 2).plus(PROFESSIONALS, 1).plus(CUSTOMERS, 3);
    assertThat(counts.byGroup())
        .containsExactly(Map.entry(CUSTOMERS, 5), Map.entry(PROFESSIONALS, 1));
    assertThat(counts.of(CUSTOMERS)).isEqualTo(5);
    assertThat(counts.of(Term.of("others"))).isZero();
    assertThat(counts.total()).isEqualTo(6);
    assertThat(counts.groups()).containsExactly(CUSTOMERS, PROFESSIONALS);
    assertThat(counts.isEmpty()).isFalse();
    assertThat(GroupCounts.NONE.isEmpty()).isTrue();
    assertThat(GroupCounts.NONE.total()).isZero();
  }

  @Test
  void refusesToCountBelowOne() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> GroupCounts.NONE.plus(CUSTOMERS, 0))
        .withMessage("group 'customers' is counted from 1 up, not 0");
    assertThat(GroupCounts.NONE.plus(CUSTOMERS, 1).of(CUSTOMERS)).isEqualTo(1);
  }

  @Test
  void tellsTheMostThatItCanWhereMoreAreCounted() {
    GroupCounts many = GroupCounts.NONE.plus(CUSTOMERS, 2_000_000_000);
    assertThat(many.plus(PROFESSIONALS, 2_000_000_000).total()).isEqualTo(Integer.MAX_VALUE);
    assertThat(many.plus(CUSTOMERS, 2_000_000_000).of(CUSTOMERS)).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void keepsACopy() {
    Map<Term, Integer> counts = new HashMap<>(Map.of(CUSTOMERS, 1));
    GroupCounts copy = new GroupCounts(counts);
    counts.put(CUSTOMERS, 9);
    assertThat(copy.of(CUSTOMERS)).isEqualTo(1);
  }
}
