package fi.oppienjako.lessons.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedTextTest {

  @ParameterizedTest
  @CsvSource({
    "'', 10, 1",
    "ten digits, 10, 1",
    "ten digits more, 10, 2",
    "'one\ntwo\n\nfour', 10, 4",
    "'Oppivastaava, Esimerkkilän kaupunki', 18, 3",
    "seventeen-letters, 10, 2",
    "a seventeen-letters, 10, 3",
    "0123456789 0123456789, 10, 2",
    "0123456789012345678901, 10, 3",
  })
  void countsTheLines(String text, int width, int lines) {
    assertThat(WrappedText.lines(text, width)).isEqualTo(lines);
  }
}
