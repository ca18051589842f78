package fi.oppienjako.lessons.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What holds for projects besides what holds for every kind. */
public interface ProjectsContract extends ViewContract<Project> {

  @Override
  default List<Project> things() {
    return Fixtures.some(Fixtures.STANDARD::project, 40);
  }

  @Override
  default View<Project> view(Snapshot snapshot) {
    return snapshot.projects();
  }

  @Override
  default Optional<Project> seen(Viewer reader, Project project) {
    return Optional.of(project).filter(reader::sees);
  }

  @Override
  default Project changed(Project project) {
    return project
        .openAt(project.openness() == Openness.LAB ? Openness.AGORA : Openness.LAB)
        .withParties(List.of())
        .withTeam(List.of())
        .about(Topics.NONE)
        .amid(Conditions.NONE)
        .at(Progress.NONE)
        .in(Id.<Programme>of("elsewhere"))
        .facing(
            project
                .challenge()
                .refined(
                    project.name(),
                    project.challenge().versions().get(0).by(),
                    project.challenge().versions().get(0).at()));
  }

  @Test
  default void givesThoseOfAProgramme() {
    try (Store store = filledStore()) {
      for (int n = 0; n < 5; n++) {
        Id<Programme> programme = Fixtures.id("programme", n);
        for (Viewer reader : Fixtures.readers()) {
          List<Project> expected =
              kept().stream()
                  .filter(project -> project.programme().filter(programme::equals).isPresent())
                  .filter(reader::sees)
                  .toList();
          assertThat(
                  store.<List<Project>>read(
                      reader, snapshot -> snapshot.projects().where(Project.BY_PROGRAMME, programme).toList()))
              .isEqualTo(expected);
        }
      }
    }
  }
}
