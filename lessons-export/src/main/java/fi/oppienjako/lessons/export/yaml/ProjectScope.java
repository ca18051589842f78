package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where something stands that hangs on a project: {@code project}, and {@code openness}, which is
 * lab if nothing is said.
 *
 * @param project the project; empty if something in it is wrong, which has been told then
 * @param openness how widely what hangs on it is open
 */
record ProjectScope(Optional<Project> project, Openness openness) {

  /** The home that is told in {@code in}. */
  static ProjectScope in(Fields in, PilotNames names) {
    Required<Id<Project>> id = in.one("project", names.declared().project());
    Optional<Project> project = id.found().flatMap(of -> names.projects().find(of.value()));
    Optional<Openness> openness = in.maybe("openness", Forms.LEVEL);
    return new ProjectScope(project, openness.orElse(Openness.LAB));
  }

  /** Ends the reading of what hangs on the project. */
  <A> Optional<A> make(Fields in, Function<Project, A> making) {
    return in.make(() -> project.map(making)).flatMap(made -> made);
  }
}
