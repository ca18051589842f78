package fi.oppienjako.lessons.json;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.contract.Sampled;
import fi.oppienjako.lessons.core.contract.SampledKinds;
import fi.oppienjako.lessons.core.model.Aggregate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What is written comes back equal, and is written as the same bytes again. */
class EveryKindTest {

  private static final JsonMapper STRICT = LessonsJson.mapper();
  private static final JsonMapper EMBEDDERS =
      JsonMapper.builder().addModule(LessonsJson.module()).build();

  static List<Sampled<?>> kinds() {
    return SampledKinds.ALL;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <A extends Aggregate<A>> void comesBackEqual(Sampled<A> kind) {
    for (A thing : kind.things()) {
      for (JsonMapper mapper : List.of(STRICT, EMBEDDERS)) {
        String written = mapper.writeValueAsString(thing);
        A read = mapper.readValue(written, kind.kind().type());
        assertThat(read).isEqualTo(thing);
        assertThat(mapper.writeValueAsString(read)).isEqualTo(written);
      }
    }
  }
}
