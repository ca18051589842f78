package fi.oppienjako.lessons.export.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.text.InvalidValueException;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

  @Test
  void makesPlainTextOfHtml() {
    assertThat(CellText.of("<div>One<br>two</div><p>three &amp; four</p>"))
        .isEqualTo("One\ntwo\nthree & four");
    assertThat(CellText.of("<script>alert(1)</script><b>Bold</b>")).isEqualTo("Bold");
    assertThat(CellText.of("5 &gt; 3 &#228; &nbsp;x")).isEqualTo("5 > 3 ä  x");
  }

  @Test
  void keepsWhatOnlyLooksLikeHtml() {
    assertThat(CellText.of("a < b and c > d")).isEqualTo("a < b and c > d");
    assertThat(CellText.of("Write <name> here & there")).isEqualTo("Write <name> here & there");
    assertThat(CellText.of("=HYPERLINK(\"x\")")).isEqualTo("=HYPERLINK(\"x\")");
  }

  @Test
  void cleansWhatIsHarmless() {
    assertThat(CellText.of("one_x000D_\ntwo")).isEqualTo("one\ntwo");
    assertThat(CellText.of("one\r\ntwo\rthree\u000Bfour")).isEqualTo("one\ntwo\nthree\nfour");
    assertThat(CellText.of("\uFEFFno\u00A0break\u200B")).isEqualTo("no break");
    assertThat(CellText.of("a\n\n\n\n\nb")).isEqualTo("a\n\nb");
    assertThat(CellText.of(" \u200B\n ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bell \u0007", "half \uD83D", "_x0007_", "turn \u202E round", "\u0090"})
  void refusesWhatCannotBeKept(String cell) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> CellText.of(cell));
  }

  @Test
  void takesNoLongerForLongBlanks() {
    String blanks = "a\n" + " ".repeat(2_000_000) + "<p <p " + "&".repeat(200_000) + "b";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(CellText.of(blanks)).startsWith("a\n"));
  }
}
