package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
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

  /** The home that is told in {@code in}; tells a level wider than that of the project. */
  static ProjectScope in(Fields in, PilotNames names) {
    Required<Id<Project>> id = in.one("project", names.declared().project());
    Optional<Project> project = id.found().map(of -> names.projects().get(of.value()));
    Optional<Openness> openness = in.maybe("openness", Forms.LEVEL);
    project.ifPresent(
        of -> Widths.check(in, "openness", openness, Optional.of(of.openness()), "the project"));
    return new ProjectScope(project, openness.orElse(Openness.LAB));
  }

  /** Tells a fault at {@code node}, which names {@code named}, if this is open more widely. */
  void checkNamed(Node node, Visible named, String what, Reading reading) {
    if (named.visibleFrom().filter(openness::isWiderThan).isPresent()) {
      reading.fault(
          node,
          "it cannot be open at %s: %s is open at %s"
              .formatted(openness.key(), what, named.visibleFrom().get().key()));
    }
  }

  /** Ends the reading of what hangs on the project. */
  <A> Optional<A> make(Fields in, Function<Project, A> making) {
    return in.make(() -> project.map(making)).flatMap(made -> made);
  }
}
