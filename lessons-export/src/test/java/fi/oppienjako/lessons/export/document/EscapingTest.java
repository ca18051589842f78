package fi.oppienjako.lessons.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Seeded: the same texts on every run. */
class EscapingTest {

  private static final String MARKS = "+-*_=~`#>|:.)(![]<>&;\\\"'0123456789 ax\n\n\t$^/@é🎉";

  @Test
  void everyTextComesBackFromEveryPlace() throws IOException {
    Random random = new Random(2022);
    for (int i = 0; i < 5_000; i++) {
      String text = text(random);
      String line = Prose.line(text);
      StringBuilder markdown = new StringBuilder();
      Blocks.document()
          .heading(2, Inline.of(text))
          .table(
              new Table(Table.text(text), Table.number("n")).row(Inline.of(text), Inline.of("1")))
          .prose(text)
          .bullets(List.of(Inline.of(text), Inline.ofStrong(text).text(" (").id("id").text(")")))
          .writeTo(markdown);

      assertThat(Parsed.headings(markdown.toString())).as(text).containsExactly(line);
      assertThat(Parsed.cells(markdown.toString())).as(text).containsExactly(line, "n", line, "1");
      String prose =
          Prose.paragraphs(text)
              .map(lines -> String.join("\n", lines))
              .collect(Collectors.joining("¶"));
      assertThat(String.join("¶", Parsed.paragraphs(markdown.toString())))
          .as(text)
          .isEqualTo((prose.isEmpty() ? "" : prose + "¶") + line + "¶" + (line + " (id)").strip());
    }
  }

  private static String text(Random random) {
    int[] marks = MARKS.codePoints().toArray();
    return random
        .ints(1 + random.nextInt(24), 0, marks.length)
        .mapToObj(i -> Character.toString(marks[i]))
        .collect(Collectors.joining("", "", "x"));
  }
}
