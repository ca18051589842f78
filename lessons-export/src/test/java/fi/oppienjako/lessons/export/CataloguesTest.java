package fi.oppienjako.lessons.export;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.export.file.Catalogue;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CataloguesTest {

  static final Path EXPERT_SUPPORT =
      Path.of(
          "../lessons-examples/src/main/resources/fi/oppienjako/lessons/examples/programmes/expert-support-2022.yaml");

  private final Catalogue catalogue = Catalogues.read(EXPERT_SUPPORT);

  @Test
  void readsTheWholeExampleProgramme() {
    Catalogue read = Catalogues.read(EXPERT_SUPPORT);
    assertThat(read.projects()).hasSize(8);
  }
}
