package fi.oppienjako.lessons.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

  @Test
  void keepsEveryCharacter() {
    String odd = "\"quoted\" \\ back\nline\ttab \u0001 äöå 🙂";
    JsonNode read = read(Stream.of(new Json.Thing().text("odd", odd)));
    assertThat(read.get(0).get("odd").asString()).isEqualTo(odd);
  }

  @Test
  void takesInWhatIsJsonAlready() {
    JsonNode read = read(Stream.of(new Json.Thing().json("inner", "{\"n\": [1, 2]}\n")));
    assertThat(read.get(0).get("inner").get("n").get(1).asInt()).isEqualTo(2);
  }

  @Test
  void isAnEmptyListOfNothing() {
    assertThat(read(Stream.of()).size()).isZero();
  }

  private static JsonNode read(Stream<Json.Thing> things) {
    return JsonMapper.shared().readTree(Json.array(things));
  }
}
