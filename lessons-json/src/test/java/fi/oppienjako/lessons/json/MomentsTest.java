package fi.oppienjako.lessons.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class MomentsTest {

  private final JsonMapper mapper = LessonsJson.mapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-05T21:23:02Z",
        "2026-01-05T21:23:00Z",
        "2026-01-05T21:23:02.120Z",
        "2026-01-05T21:23:02.123456Z",
        "2026-01-05T21:23:02.123456789Z",
        "0000-01-01T00:00:00Z",
        "-0044-03-15T12:00:00Z",
        "+12026-01-05T21:23:02Z",
        "+1000000000-12-31T23:59:59.999999999Z"
      })
  void areReadAsTheyWereWritten(String written) {
    assertThat(mapper.readValue('"' + written + '"', Instant.class))
        .isEqualTo(Instant.parse(written));
    assertThat(mapper.writeValueAsString(Instant.parse(written))).isEqualTo('"' + written + '"');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"yesterday\"",
        "\"2026-01-05\"",
        "\"2026-01-05T21:23\"",
        "\"2026-02-30T21:23:02Z\"",
        "\"2026-01-05T21:23:02\"",
        "true",
        "[]"
      })
  void areRefusedIfTheyAreNone(String json) {
    assertThatThrownBy(() -> mapper.readValue(json, Instant.class))
        .isInstanceOf(JacksonException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-05T23:23:02+02:00", "2026-01-05T16:53:02-04:30"})
  void areTheSameInEveryZone(String written) {
    assertThat(mapper.readValue('"' + written + '"', Instant.class))
        .isEqualTo(Instant.parse("2026-01-05T21:23:02Z"));
  }
}
