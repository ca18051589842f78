package fi.oppienjako.lessons.export.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class JsonDocumentsTest {

  @Test
  void writesWhatAParserReadsBack() {
    String hostile = "\"quoted\" \\ </script> \u2028 🎉 | \n é";

    String json = new ResultCardJson().asText(Examples.emptyCard(LocalizedText.english(hostile)));

    assertThat(strings(json)).contains("name", hostile, "agora");
    assertThat(json).contains("🎉", "é").doesNotContain("\r").endsWith("}\n");
  }

  @Test
  void givesEveryIdentifierBehindANumber() {
    assertThat(strings(new ResultCardJson().asText(Examples.card())))
        .contains("l1", "l2", "l3", "l4", "l5", "l6", "l7", "l8", "r1", "r2", "arena", "guidance");
  }

  @Test
  void saysWhatFillsAnEmptyCell() {
    assertThat(strings(new ReviewJson().asText(Review.of(Examples.process(), Rhythm.DEFAULT))))
        .contains("whatFills", "A role that covers systems thinking would fill this gap.");
  }

  @Test
  void passesOnThatItCouldNotWrite() {
    assertThatThrownBy(() -> new ResultCardJson().write(Examples.card(), new FullDisk()))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
    assertThatThrownBy(() -> new ResultCardMarkdown().write(Examples.card(), new FullDisk()))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
  }

  @Test
  void neitherFlushesNorClosesWhatItWritesTo() throws IOException {
    StringBuilder calls = new StringBuilder();
    try (Writer open =
        new Writer() {
          @Override
          public void write(char[] characters, int from, int count) {}

          @Override
          public void flush() {
            calls.append("flushed");
          }

          @Override
          public void close() {
            calls.append("closed");
          }
        }) {
      new ResultCardJson().write(Examples.card(), open);

      assertThat(calls).isEmpty();
    }
  }

  private static List<String> strings(String json) {
    List<String> strings = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME) {
          strings.add(parser.getString());
        }
      }
    }
    return strings;
  }

  private static final class FullDisk implements Appendable {

    @Override
    public Appendable append(CharSequence text) throws IOException {
      throw new IOException("full");
    }

    @Override
    public Appendable append(CharSequence text, int from, int to) throws IOException {
      throw new IOException("full");
    }

    @Override
    public Appendable append(char c) throws IOException {
      throw new IOException("full");
    }
  }
}
