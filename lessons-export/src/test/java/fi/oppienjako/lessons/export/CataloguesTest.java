package fi.oppienjako.lessons.export;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.concept.Openness;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.lesson.Link;
import fi.oppienjako.lessons.core.lesson.Step;
import fi.oppienjako.lessons.core.port.Kind;
import fi.oppienjako.lessons.core.programme.Reader;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.text.Id;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.file.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
