package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.port.Lessons;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.StoredTies;
import fi.oppienjako.lessons.core.port.View;
import java.util.function.Supplier;

/** What a viewer may see in one session. */
final class JdbiSnapshot implements Snapshot {

  private final Sight sight;
  private final Supplier<Transaction> session;

  JdbiSnapshot(Viewer viewer, Supplier<Transaction> session) {
    this.sight =
        new Sight(
            viewer,
            new StoredTies(new JdbiView<>(ProjectTable.PROJECTS, Sight.ofEverything(), session)));
    this.session = session;
  }

  @Override
  public Sight sight() {
    return sight;
  }

  @Override
  public <A extends Aggregate<A>> View<A> all(Kind<A> kind) {
    return new JdbiView<>(Tables.of(kind), sight, session);
  }

  @Override
  public Lessons lessons() {
    return new JdbiLessons(sight, session);
  }
}
