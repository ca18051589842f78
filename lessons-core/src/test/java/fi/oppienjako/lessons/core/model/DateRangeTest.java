package fi.oppienjako.lessons.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.text.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateRangeTest {

  private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
  private static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);

  @Test
  void includesBothItsEnds() {
    DateRange march = DateRange.between(MARCH_1, MARCH_31);
    assertThat(march.contains(MARCH_1.minusDays(1))).isFalse();
    assertThat(march.contains(MARCH_1)).isTrue();
    assertThat(march.contains(MARCH_31)).isTrue();
    assertThat(march.contains(MARCH_31.plusDays(1))).isFalse();
  }

  @Test
  void mayBeOpenAtEitherEnd() {
    assertThat(DateRange.since(MARCH_1).contains(LocalDate.MAX)).isTrue();
    assertThat(DateRange.since(MARCH_1).contains(MARCH_1.minusDays(1))).isFalse();
    assertThat(DateRange.ALWAYS.until(MARCH_31).contains(LocalDate.MIN)).isTrue();
    assertThat(DateRange.ALWAYS.until(MARCH_31).contains(MARCH_31.plusDays(1))).isFalse();
    assertThat(DateRange.ALWAYS.contains(MARCH_1)).isTrue();
  }

  @Test
  void mayLastADay() {
    assertThat(DateRange.between(MARCH_1, MARCH_1).contains(MARCH_1)).isTrue();
    assertThat(DateRange.since(MARCH_1).until(MARCH_31))
        .isEqualTo(DateRange.between(MARCH_1, MARCH_31));
  }

  @Test
  void doesNotEndBeforeItBegins() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DateRange.between(MARCH_31, MARCH_1))
        .withMessage("2026-03-01 is before 2026-03-31");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DateRange.since(MARCH_31).until(MARCH_31.minusDays(1)));
  }

  @Test
  void countsAnEndKnownInPartAsWidelyAsItMayBe() {
    DateRange told = DateRange.between(PartialDate.of(2025), PartialDate.parse("2026-03"));
    assertThat(told.first()).contains(LocalDate.of(2025, 1, 1));
    assertThat(told.last()).contains(MARCH_31);
    assertThat(told.contains(LocalDate.of(2025, 1, 1))).isTrue();
    assertThat(told.contains(LocalDate.of(2024, 12, 31))).isFalse();
    assertThat(told.contains(MARCH_31)).isTrue();
    assertThat(told.contains(MARCH_31.plusDays(1))).isFalse();
    assertThat(DateRange.since(PartialDate.of(2025)).until(PartialDate.parse("2026-03")))
        .isEqualTo(told);
    assertThat(DateRange.ofDays(Optional.empty(), Optional.of(MARCH_31)).first()).isEmpty();
  }

  @Test
  void mayBeginAndEndInTheSameYearOrMonth() {
    PartialDate year = PartialDate.of(2026);
    assertThat(DateRange.between(year, year).contains(MARCH_1)).isTrue();
    assertThat(DateRange.between(PartialDate.of(MARCH_31), PartialDate.parse("2026-03")).last())
        .contains(MARCH_31);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DateRange.between(year, PartialDate.parse("2025-12")))
        .withMessage("December 2025 is before 2026");
  }
}
