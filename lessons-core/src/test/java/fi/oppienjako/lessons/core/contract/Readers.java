package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.List;

/** Readers of what one store holds. */
public final class Readers {

  private Readers() {}

  /**
   * One who reads at {@code level} whatever {@code store} holds now, and is a member of nothing.
   */
  public static Viewer everywhere(Openness level, Store store) {
    return store.read(
        Viewer.unrestricted(),
        seen -> {
          Viewer reader = Viewer.anyone();
          List<Programme> programmes = seen.programmes().stream().toList();
          for (Programme programme : programmes) {
            reader = reader.at(level, programme);
          }
          List<Project> projects = seen.projects().stream().toList();
          for (Project project : projects) {
            reader = reader.at(level, project);
          }
          return reader;
        });
  }
}
