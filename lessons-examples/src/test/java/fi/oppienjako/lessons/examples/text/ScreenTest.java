package fi.oppienjako.lessons.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ScreenTest {

  private static final String WORDS = "seven letters ".repeat(20).strip();

  @Test
  void wrapsProseWithinItsMargins() {
    String shown = on(screen -> screen.inset(4).prose(WORDS));
    assertThat(shown.lines())
        .hasSizeGreaterThan(2)
        .allSatisfy(
            line -> assertThat(line).startsWith("    ").hasSizeLessThanOrEqualTo(Screen.WIDTH));
    assertThat(shown.replaceAll("\\s+", " ").strip()).isEqualTo(WORDS);
  }

  @Test
  void hangsTheLinesOfAnItemUnderItsFirst() {
    List<String> shown = on(screen -> screen.item(WORDS)).lines().toList();
    assertThat(shown.get(0)).startsWith("- seven");
    assertThat(shown.subList(1, shown.size()))
        .allSatisfy(line -> assertThat(line).startsWith("  "));
  }

  @Test
  void leavesAWordThatIsTooLongWhole() {
    String path = "/".repeat(Screen.WIDTH + 10);
    assertThat(on(screen -> screen.prose("see " + path))).isEqualTo("see\n" + path + "\n");
  }

  @Test
  void setsColumnsUnderEachOther() {
    assertThat(
            on(
                screen ->
                    screen.columns(List.of(List.of("äiti", "7", ""), List.of("a", "120", "9 %")))))
        .isEqualTo("äiti     7\na      120   9 %\n");
  }

  @Test
  void wrapsTheListsOfMarkdownAndLeavesItsTables() {
    String row = "| " + "x".repeat(Screen.WIDTH) + " |";
    List<String> shown =
        on(screen -> screen.markdown("# Title\n\n" + row + "\n  - " + WORDS)).lines().toList();
    assertThat(shown).startsWith("# Title", "", row).hasSizeGreaterThan(4);
    assertThat(shown.get(3)).startsWith("  - seven");
    assertThat(shown.get(4)).startsWith("    ").doesNotStartWith("     ");
  }

  private static String on(Consumer<Screen> told) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    told.accept(Screen.on(out));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
