package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Store;
import java.util.List;

/** The store as it is used. */
final class Ours implements Peer {

  private final Store store;

  Ours(Store store) {
    this.store = store;
  }

  @Override
  public void load(List<Lesson> lessons) {
    store.load(lessons.stream(), LoadProgress.SILENT);
  }

  @Override
  public int stream() {
    return store.<Integer>read(
        Viewer.unrestricted(), all -> all.lessons().stream().mapToInt(Lesson::revision).sum());
  }

  @Override
  public int find(List<String> ids) {
    return store.<Integer>read(
        Viewer.unrestricted(),
        all -> (int) ids.stream().filter(id -> all.lessons().find(Id.of(id)).isPresent()).count());
  }
}
