package fi.oppienjako.lessons.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fi.oppienjako.lessons.core.contract.Sampled;
import fi.oppienjako.lessons.core.contract.SampledKinds;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds the schemas in the jar to the records, and what is written to the schemas. To write them
 * anew: {@code mvn test -pl lessons-json -am -Dgolden.write=true}; then read what changed, since a
 * renamed component changes what is stored.
 */
class SchemaTest {

  private static final JsonMapper MAPPER = LessonsJson.mapper();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static List<Sampled<?>> kinds() {
    return SampledKinds.ALL;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isThatOfTheRecord(Sampled<?> sampled) throws IOException {
    Kind<?> kind = sampled.kind();
    String made = Schemas.of(kind);
    if (Boolean.getBoolean("golden.write")) {
      Path folder = Path.of("src/main/resources/fi/oppienjako/lessons/json/schema");
      Files.createDirectories(folder);
      Files.write(folder.resolve(kind.key() + ".schema.json"), made.getBytes(UTF_8));
    }
    assertThat(made).isEqualTo(LessonsJson.schema(kind));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <A extends Aggregate<A>> void takesWhatIsWritten(Sampled<A> sampled) {
    Schema schema = SCHEMAS.getSchema(LessonsJson.schema(sampled.kind()));
    for (A thing : sampled.things()) {
      String written = MAPPER.writeValueAsString(thing);
      assertThat(schema.validate(written, InputFormat.JSON)).as(written).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void refusesWhatIsNotOfTheKind(Sampled<?> sampled) {
    Schema schema = SCHEMAS.getSchema(LessonsJson.schema(sampled.kind()));
    ObjectNode written = MAPPER.valueToTree(sampled.things().get(0));
    JsonNode withMore = written.deepCopy().put("somethingElse", true);
    JsonNode withoutId = written.deepCopy().without("id");
    JsonNode withBadId = written.deepCopy().put("id", "NOT AN ID");
    assertThat(List.of(withMore, withoutId, withBadId))
        .allSatisfy(bad -> assertThat(schema.validate(bad)).isNotEmpty());
  }
}
