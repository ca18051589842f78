package fi.oppienjako.lessons.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for sessions besides what holds for every kind. */
public interface SessionsContract extends ViewContract<Session> {

  @Override
  default List<Session> things() {
    return Fixtures.some(Fixtures.STANDARD::session, 20);
  }

  @Override
  default View<Session> view(Snapshot snapshot) {
    return snapshot.sessions();
  }

  @Override
  default Optional<Session> seen(Viewer reader, Session session) {
    return Optional.of(session).filter(reader::sees);
  }

  @Test
  default void givesThoseInAProject() {
    try (Store store = filledStore()) {
      for (int n = 0; n < 6; n++) {
        Id<Project> project = Fixtures.id("project", n);
        for (Viewer reader : Fixtures.readers()) {
          assertThat(
                  store.<List<Session>>read(
                      reader, snapshot -> snapshot.sessions().where(Session.BY_PROJECT, project).toList()))
              .isEqualTo(
                  kept().stream()
                      .filter(session -> session.project().equals(project))
                      .filter(reader::sees)
                      .toList());
        }
      }
    }
  }

  @Override
  default Session changed(Session session) {
    return new Session(
        session.id(),
        session.revision(),
        session.project(),
        Optional.empty(),
        session.kind(),
        session.name(),
        session.date().plusDays(1),
        Set.of(),
        Set.of(),
        Set.of(),
        session.openness());
  }
}
