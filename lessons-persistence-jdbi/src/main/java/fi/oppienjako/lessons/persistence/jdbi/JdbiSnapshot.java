package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.port.Lessons;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import java.util.function.Supplier;

/** What a viewer may see in one session. */
final class JdbiSnapshot implements Snapshot {

  private final Viewer viewer;
  private final Supplier<Transaction> session;

  JdbiSnapshot(Viewer viewer, Supplier<Transaction> session) {
    this.viewer = viewer;
    this.session = session;
  }

  @Override
  public Viewer viewer() {
    return viewer;
  }

  @Override
  public <A extends Aggregate<A>> View<A> all(Kind<A> kind) {
    return new JdbiView<>(Tables.of(kind), viewer, session);
  }

  @Override
  public Lessons lessons() {
    return new JdbiLessons(viewer, session);
  }
}
