package fi.oppienjako.lessons.examples.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.export.file.Catalogue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleProgrammesTest {

  static List<String> ids() {
    return ExampleProgrammes.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void areReadWholeAndMarkTheirProjectsAsMadeUp(String id) {
    Catalogue catalogue = ExampleProgrammes.read(id);
    assertThat(catalogue.programme().id().value()).isEqualTo(id);
    assertThat(catalogue.projects()).isNotEmpty().allMatch(Project::example);
    assertThat(catalogue.lessons()).isNotEmpty();
  }

  @Test
  void refuseAnUnknownOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExampleProgrammes.read("nope"))
        .withMessageContaining("nope");
  }
}
