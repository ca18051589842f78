package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.Projects;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a reader may see of the projects. */
final class JdbiProjects extends JdbiView<Project> implements Projects {

  JdbiProjects(Viewer reader, Supplier<Transaction> session) {
    super(ProjectTable.PROJECTS, reader, session);
  }

  @Override
  public Stream<Project> in(Id<Programme> programme) {
    return stream(ProjectTable.in(visible(), programme));
  }
}
