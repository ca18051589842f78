package fi.oppienjako.lessons.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What holds for actions besides what holds for every kind. */
public interface ActionsContract extends ViewContract<Action> {

  @Override
  default List<Action> things() {
    return Fixtures.some(Fixtures.STANDARD::action, 20);
  }

  @Override
  default View<Action> view(Snapshot snapshot) {
    return snapshot.actions();
  }

  @Override
  default Optional<Action> seen(Viewer reader, Action action) {
    return Optional.of(action).filter(reader::sees);
  }

  @Test
  default void givesThoseInAProject() {
    try (Store store = filledStore()) {
      for (int n = 0; n < 6; n++) {
        Id<Project> project = Fixtures.id("project", n);
        for (Viewer reader : Fixtures.readers()) {
          assertThat(
                  store.<List<Action>>read(
                      reader, snapshot -> snapshot.actions().where(Action.BY_PROJECT, project).toList()))
              .isEqualTo(
                  kept().stream()
                      .filter(action -> action.project().equals(project))
                      .filter(reader::sees)
                      .toList());
        }
      }
    }
  }

  @Override
  default Action changed(Action action) {
    return action.dropped(action.due(), LocalizedText.english("Not needed"));
  }
}
