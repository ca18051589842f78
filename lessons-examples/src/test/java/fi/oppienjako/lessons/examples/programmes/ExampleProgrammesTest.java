package fi.oppienjako.lessons.examples.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.oppienjako.lessons.export.file.Catalogue;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleProgrammesTest {

  /** The projects that public sources tell of; all others are made up, and marked so. */
  private static final Set<String> TOLD_BY_SOURCES = Set.of("digital-roadmap");

  static List<String> ids() {
    return ExampleProgrammes.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void areReadWholeAndMarkWhatIsMadeUp(String id) {
    Catalogue catalogue = ExampleProgrammes.read(id);
    assertThat(catalogue.programme().id().value()).isEqualTo(id);
    assertThat(catalogue.projects())
        .isNotEmpty()
        .allMatch(project -> project.example() || TOLD_BY_SOURCES.contains(project.id().value()));
    assertThat(catalogue.lessons()).isNotEmpty();
  }

  @Test
  void refuseAnUnknownOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExampleProgrammes.read("nope"))
        .withMessageContaining("nope");
  }
}
