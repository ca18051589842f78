package fi.oppienjako.lessons.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.text.LessonsException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What must not get in, and is refused with its place. */
class HostileJsonTest {

  private static final JsonMapper MAPPER = LessonsJson.mapper();
  private static final String LESSON =
      MAPPER.writeValueAsString(Fixtures.STANDARD.lesson(3).atRevision(1));

  @TestFactory
  Stream<DynamicTest> isRefused() {
    return Stream.of(
        refused("a key that is not known", LESSON.replaceFirst("\\{", "{\"colour\":1,")),
        refused("a key twice", LESSON.replaceFirst("\\{", "{\"revision\":1,")),
        refused("a number for a word", with("licence", "7")),
        refused("a word for a number", with("revision", "\"1\"")),
        refused("a fraction for a number", with("revision", "1.5")),
        refused("a number too large", with("revision", "99999999999")),
        refused("a number of a million digits", with("revision", "9".repeat(1_000_000))),
        refused("null for a number", with("revision", "null")),
        refused("null for what is needed", with("content", "null")),
        refused("nothing where something is needed", "{}"),
        refused("an array for an object", with("content", "[]")),
        refused("an identifier of another form", with("id", "\"../../etc/passwd\"")),
        refused(
            "a number for a choice", LESSON.replaceFirst("\"result\":\"[a-z]+\"", "\"result\":1")),
        refused(
            "a choice that is none",
            LESSON.replaceFirst("\"result\":\"[a-z]+\"", "\"result\":\"great\"")),
        refused(
            "a lone surrogate",
            LESSON.replaceFirst(
                "\"wordings\":\\{\"([a-z]+)\":\"", "\"wordings\":{\"$1\":\"\\\\ud83d ")),
        refused("something after the end", LESSON + "{}"),
        refused("an end too soon", LESSON.substring(0, LESSON.length() - 2)),
        refused("nesting without end", with("content", "{\"title\":".repeat(100_000))),
        refused("arrays without end", "[".repeat(100_000)),
        refused("no JSON at all", "id: lesson"));
  }

  @Test
  void tellsThePlaceAndKeepsTheRefusalOfTheCore() {
    JsonNode tree = MAPPER.readTree(LESSON);
    ((ObjectNode) tree.get("origin")).put("project", "No Such Form");
    assertThatThrownBy(() -> MAPPER.readValue(MAPPER.writeValueAsString(tree), Lesson.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("[\"origin\"]->")
        .hasMessageContaining("[\"project\"]")
        .hasRootCauseInstanceOf(LessonsException.class);
  }

  @Test
  void leavesTheOtherClassesOfAnEmbedderAlone() {
    JsonMapper theirs = JsonMapper.builder().addModule(LessonsJson.module()).build();
    assertThat(theirs.writeValueAsString(new Theirs(Shade.LIGHT_BLUE)))
        .isEqualTo("{\"shade\":\"LIGHT_BLUE\",\"bright\":true}");
    assertThat(theirs.readValue("{\"shade\":\"LIGHT_BLUE\",\"x\":1}", Theirs.class))
        .isEqualTo(new Theirs(Shade.LIGHT_BLUE));
  }

  enum Shade {
    LIGHT_BLUE
  }

  record Theirs(Shade shade) {
    public boolean isBright() {
      return shade == Shade.LIGHT_BLUE;
    }
  }

  private static String with(String key, String value) {
    ObjectNode tree = (ObjectNode) MAPPER.readTree(LESSON);
    assertThat(tree.has(key)).as("the lesson has " + key).isTrue();
    tree.put(key, "PLACE");
    return MAPPER.writeValueAsString(tree).replace("\"PLACE\"", value);
  }

  private static DynamicTest refused(String what, String json) {
    return DynamicTest.dynamicTest(
        what,
        () -> {
          assertThat(json).isNotEqualTo(LESSON);
          assertThatThrownBy(() -> MAPPER.readValue(json, Lesson.class))
              .isInstanceOf(JacksonException.class);
        });
  }
}
