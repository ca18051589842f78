package fi.oppienjako.lessons.core.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

  private static final Interval YEAR = new Interval(1, ChronoUnit.YEARS);

  @ParameterizedTest
  @CsvSource({
    "10 days, 10, DAYS",
    "1 day, 1, DAYS",
    "2 weeks, 2, WEEKS",
    "1 month, 1, MONTHS",
    "month, 1, MONTHS",
    "' 3   Years ', 3, YEARS",
    "1000 days, 1000, DAYS"
  })
  void readsWhatPeopleWrite(String text, int count, ChronoUnit unit) {
    assertThat(Interval.parse(text)).isEqualTo(new Interval(count, unit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2", "0 weeks", "-1 week", "02 weeks", "2weeks", "1.5 weeks", "fortnight"})
  void refusesAnotherForm(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Interval.parse(text))
        .withMessage("'%s' is not an interval such as 10 days, 2 weeks, 1 month or 1 year", text);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1001})
  void refusesACountOutOfRange(int count) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Interval.days(count))
        .withMessage("an interval counts from 1 to 1000, not " + count);
  }

  @Test
  void refusesAnotherUnit() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Interval(1, ChronoUnit.HOURS))
        .withMessage("an interval is in days, weeks, months or years, not Hours");
    assertThatNullPointerException().isThrownBy(() -> new Interval(1, null)).withMessage("unit");
  }

  @Test
  void isWrittenAsItIsRead() {
    assertThat(
            List.of(
                Interval.days(10), Interval.weeks(1), Interval.weeks(2), Interval.months(1), YEAR))
        .allSatisfy(interval -> assertThat(Interval.parse(interval.toString())).isEqualTo(interval))
        .extracting(Interval::toString)
        .containsExactly("10 days", "1 week", "2 weeks", "1 month", "1 year");
  }

  @Test
  void leadsFromDayToDay() {
    LocalDate day = LocalDate.of(2022, 1, 31);

    assertThat(Interval.days(1).after(day)).isEqualTo("2022-02-01");
    assertThat(Interval.weeks(2).after(day)).isEqualTo("2022-02-14");
    assertThat(Interval.months(1).after(day)).isEqualTo("2022-02-28");
    assertThat(YEAR.after(day)).isEqualTo("2023-01-31");
  }

  @Test
  void isLongerWhenMoreTimePasses() {
    assertThat(Interval.weeks(5).isLongerThan(Interval.months(1))).isTrue();
    assertThat(Interval.weeks(4).isLongerThan(Interval.months(1))).isFalse();
    assertThat(Interval.days(31).isLongerThan(Interval.months(1))).isTrue();
    assertThat(Interval.days(30).isLongerThan(Interval.months(1))).isFalse();
  }

  @Test
  void isNotLongerThanTheSameTimeInAnotherUnit() {
    assertThat(Interval.weeks(1).isLongerThan(Interval.days(7))).isFalse();
    assertThat(Interval.days(7).isLongerThan(Interval.weeks(1))).isFalse();
    assertThat(YEAR.isLongerThan(Interval.months(12))).isFalse();
  }

  @Test
  void sortsTheShorterFirstAndAgreesWithEquals() {
    assertThat(
            Stream.of(
                    YEAR,
                    Interval.weeks(1),
                    Interval.months(12),
                    Interval.days(7),
                    Interval.days(6))
                .sorted())
        .containsExactly(
            Interval.days(6), Interval.days(7), Interval.weeks(1), Interval.months(12), YEAR);
    assertThat(Interval.weeks(2)).isEqualByComparingTo(Interval.weeks(2));
    assertThat(Interval.weeks(1).compareTo(Interval.days(7))).isPositive();
  }

  @Test
  void isToldInEveryLanguage() {
    assertThat(Interval.weeks(1).label().in(Languages.ENGLISH)).isEqualTo("every week");
    assertThat(Interval.months(3).label().in(Languages.FINNISH)).isEqualTo("3 kuukauden välein");
    assertThat(Interval.days(10).label().in(Languages.SWEDISH))
        .isEqualTo("med 10 dagars mellanrum");
    assertThat(YEAR.label().in(Languages.FINNISH)).isEqualTo("joka vuosi");
  }
}
