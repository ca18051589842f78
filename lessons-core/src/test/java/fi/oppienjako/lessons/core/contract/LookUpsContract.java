package fi.oppienjako.lessons.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.LookUp;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What holds for look-ups besides what holds for every kind. */
public interface LookUpsContract extends ViewContract<LookUp> {

  @Override
  default List<LookUp> things() {
    return Fixtures.some(Fixtures.STANDARD::lookUp, 20);
  }

  @Override
  default View<LookUp> view(Snapshot snapshot) {
    return snapshot.lookUps();
  }

  @Override
  default Optional<LookUp> seen(Viewer reader, LookUp lookUp) {
    return Optional.of(lookUp).filter(reader::sees);
  }

  @Test
  default void givesThoseByAProject() {
    try (Store store = filledStore()) {
      for (int n = 0; n < 6; n++) {
        Id<Project> project = Fixtures.id("project", n);
        for (Viewer reader : Fixtures.readers()) {
          assertThat(
                  store.<List<LookUp>>read(
                      reader, snapshot -> snapshot.lookUps().where(LookUp.BY_PROJECT, project).toList()))
              .isEqualTo(
                  kept().stream()
                      .filter(lookUp -> lookUp.project().equals(project))
                      .filter(reader::sees)
                      .toList());
        }
      }
    }
  }

  @Override
  default LookUp changed(LookUp lookUp) {
    return new LookUp(
        lookUp.id(),
        lookUp.revision(),
        lookUp.project(),
        List.of("something else"),
        List.of(),
        lookUp.openness(),
        lookUp.by(),
        lookUp.at());
  }
}
