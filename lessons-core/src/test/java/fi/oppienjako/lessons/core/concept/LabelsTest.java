package fi.oppienjako.lessons.core.concept;

import static fi.oppienjako.lessons.core.text.Languages.ENGLISH;
import static fi.oppienjako.lessons.core.text.Languages.FINNISH;
import static fi.oppienjako.lessons.core.text.Languages.SWEDISH;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words that people and files use for what is code. */
class LabelsTest {

  @Test
  void ofPerspectives() {
    assertThat(Perspective.values())
        .extracting(Perspective::key)
        .containsExactly("design", "systems", "community");
    assertThat(labels(Perspective.values(), Perspective::label, ENGLISH))
        .containsExactly("design thinking", "systems thinking", "community thinking");
    assertThat(labels(Perspective.values(), Perspective::label, FINNISH))
        .containsExactly("muotoiluajattelu", "systeemiajattelu", "yhteisöajattelu");
    assertThat(labels(Perspective.values(), Perspective::label, SWEDISH))
        .containsExactly("designtänkande", "systemtänkande", "gemenskapsorienterat tänkande");
  }

  @Test
  void ofLevelsOfOpenness() {
    assertThat(Openness.values())
        .extracting(Openness::key)
        .containsExactly("lab", "studio", "arena", "agora");
    assertThat(labels(Openness.values(), Openness::label, FINNISH))
        .containsExactly("Lab", "Studio", "Arena", "Agora");
  }

  @Test
  void ofStepsOfTheLoop() {
    assertThat(LoopStep.values())
        .extracting(LoopStep::key)
        .containsExactly(
            "plan", "look-up", "do", "capture", "validate", "share", "reuse", "measure");
    assertThat(labels(LoopStep.values(), LoopStep::label, ENGLISH))
        .containsExactly(
            "plan",
            "look up",
            "do",
            "capture",
            "validate",
            "share and discuss",
            "reuse",
            "measure");
    assertThat(labels(LoopStep.values(), LoopStep::label, FINNISH)).doesNotHaveDuplicates();
    assertThat(labels(LoopStep.values(), LoopStep::label, SWEDISH)).doesNotHaveDuplicates();
  }

  @Test
  void ofAspects() {
    assertThat(Aspect.values())
        .extracting(Aspect::key)
        .containsExactly("situation", "environment", "people", "organisation", "method");
    assertThat(labels(Aspect.values(), Aspect::label, FINNISH))
        .containsExactly("tilanne", "ympäristö", "ihmiset", "organisaatio", "menetelmä");
    assertThat(labels(Aspect.values(), Aspect::label, SWEDISH))
        .containsExactly("situation", "omgivning", "människor", "organisation", "metod");
  }

  private static <T> Stream<String> labels(
      T[] values, Function<T, LocalizedText> label, Locale language) {
    return Stream.of(values).map(value -> label.apply(value).in(language));
  }
}
