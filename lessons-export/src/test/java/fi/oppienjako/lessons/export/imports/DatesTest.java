package fi.oppienjako.lessons.export.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "1.3.2015, 2015-03-01",
    "01.03.15, 2015-03-01",
    "1. 3. 2015, 2015-03-01",
    "2015-03-01, 2015-03-01",
    "2015-03-01T12:30:00Z, 2015-03-01",
    "2015/3/1, 2015-03-01",
    "20150301, 2015-03-01",
    "03/01/2015, 2015-01-03",
    "31/1/2015, 2015-01-31",
    "1/31/2015, 2015-01-31",
    "maaliskuu 2015, 2015-03",
    "1. maaliskuuta 2015, 2015-03-01",
    "mars 2015, 2015-03",
    "den 1 mars 2015, 2015-03-01",
    "March 2015, 2015-03",
    "'March 1st, 2015', 2015-03-01",
    "1 Mar 2015, 2015-03-01",
    "3/2015, 2015-03",
    "2015-03, 2015-03",
    "2015, 2015",
    "42064, 2015-03-01",
    "42064.5, 2015-03-01",
    "1.3.2015 klo 12.30, 2015-03-01"
  })
  void readsDatesAsPeopleWriteThem(String written, String date) {
    assertThat(Dates.parse(written, Dates.Order.DAY_FIRST)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "keväällä 2015",
        "30.2.2015",
        "13/13/2015",
        "99999",
        "1",
        "soon",
        "1.3.",
        "2015-13-01"
      })
  void doesNotGuess(String written) {
    assertThat(Dates.parse(written, Dates.Order.DAY_FIRST)).isEmpty();
  }

  @Test
  void readsTheMonthFirstWhereThatIsTheOrder() {
    assertThat(Dates.parse("03/01/2015", Dates.Order.MONTH_FIRST)).contains("2015-03-01");
    assertThat(Dates.parse("31/01/2015", Dates.Order.MONTH_FIRST)).contains("2015-01-31");
    assertThat(Dates.parse("1.3.2015", Dates.Order.MONTH_FIRST)).contains("2015-03-01");
    assertThat(Dates.order("03/31/2015")).contains(Dates.Order.MONTH_FIRST);
    assertThat(Dates.order("03/03/2015")).isEmpty();
    assertThat(Dates.isAmbiguous("03/04/2015")).isTrue();
    assertThat(Dates.isAmbiguous("03/31/2015")).isFalse();
  }
}
