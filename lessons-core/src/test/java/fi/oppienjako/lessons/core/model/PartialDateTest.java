package fi.oppienjako.lessons.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  private static final PartialDate YEAR = PartialDate.of(2024);
  private static final PartialDate MONTH = PartialDate.of(YearMonth.of(2024, 2));
  private static final PartialDate DAY = PartialDate.of(LocalDate.of(2024, 2, 17));

  @Test
  void mayBeAnyDayThatItCovers() {
    assertThat(YEAR.earliest()).isEqualTo(LocalDate.of(2024, 1, 1));
    assertThat(YEAR.latest()).isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(MONTH.earliest()).isEqualTo(LocalDate.of(2024, 2, 1));
    assertThat(MONTH.latest()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(DAY.earliest()).isEqualTo(LocalDate.of(2024, 2, 17)).isEqualTo(DAY.latest());
    assertThat(Stream.of(YEAR, MONTH, DAY).filter(PartialDate::isDay)).containsExactly(DAY);
  }

  @Test
  void isWrittenAndReadAsFilesHaveIt() {
    List<String> written = List.of("2024", "2024-02", "2024-02-17", "0850", "0850-12", "+12024-03");
    assertThat(written).extracting(text -> PartialDate.parse(text).toString()).isEqualTo(written);
    assertThat(PartialDate.parse("2024")).isEqualTo(YEAR);
    assertThat(PartialDate.parse("2024-02")).isEqualTo(MONTH);
    assertThat(PartialDate.parse("2024-02-17")).isEqualTo(DAY);
    assertThat(PartialDate.of(-5)).hasToString("-0005");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "24", "2024-", "2024-13", "2024-02-30", "2024-2", "May 2024", "2024-02-17-1"})
  void refusesWhatIsNotInTheCalendar(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessage("'%s' is not a calendar date such as 2021-05-17, 2021-05 or 2021", text);
  }

  @Test
  void refusesPartsThatMakeNoDate() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new PartialDate(2024, Optional.empty(), Optional.of(3)))
        .withMessageContaining("'2024--3'");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new PartialDate(2023, Optional.of(2), Optional.of(29)));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new PartialDate(2023, Optional.of(0), Optional.empty()));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PartialDate.of(1_000_000_000));
  }

  @Test
  void isReadAsFarAsItIsKnown() {
    assertThat(DAY.in(Languages.ENGLISH)).isEqualTo("17 February 2024");
    assertThat(MONTH.in(Languages.ENGLISH)).isEqualTo("February 2024");
    assertThat(MONTH.in(Languages.FINNISH)).isEqualTo("helmikuu 2024");
    assertThat(MONTH.in(Languages.SWEDISH)).isEqualTo("februari 2024");
    assertThat(YEAR.in(Languages.FINNISH)).isEqualTo("2024");
  }

  @Test
  void isOrderedByTheDaysThatItMayBe() {
    PartialDate january = PartialDate.parse("2024-01");
    assertThat(Stream.of(DAY, MONTH, YEAR, january).sorted())
        .containsExactly(january, YEAR, MONTH, DAY);
  }
}
