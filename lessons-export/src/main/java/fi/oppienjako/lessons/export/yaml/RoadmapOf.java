package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapVersion;
import fi.oppienjako.lessons.core.cocreation.VersionStage;
import fi.oppienjako.lessons.core.cocreation.VersionState;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.programme.Project;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the roadmap that something hangs on.
 *
 * @param project refers to a project that has one
 * @param roadmaps the roadmaps by their projects; one in which something is wrong is left out
 */
record RoadmapOf(Reference<Project> project, Map<String, Roadmap> roadmaps) {

  /** The roadmap of the project that is told in {@code in}. */
  Optional<Roadmap> read(Fields in) {
    return in.one("project", project).found().map(of -> roadmaps.get(of.value()));
  }

  /** How widely {@code version} was open at the end of {@code day}; empty before it was begun. */
  static Optional<Openness> openness(RoadmapVersion version, LocalDate day) {
    Instant at = Forms.start(day);
    return version.history().entries().stream()
        .filter(entry -> !entry.at().isAfter(at))
        .map(entry -> entry.state().openness())
        .reduce((before, later) -> later);
  }

  /** Whether {@code version} was open for comment at some time of {@code day}. */
  static boolean isOpen(RoadmapVersion version, LocalDate day) {
    Instant at = Forms.start(day);
    List<History.Entry<VersionStage>> entries = version.history().entries();
    for (int i = 0; i < entries.size(); i++) {
      boolean begun = !entries.get(i).at().isAfter(at);
      boolean goesOn = i + 1 == entries.size() || !entries.get(i + 1).at().isBefore(at);
      if (entries.get(i).state().state() == VersionState.OPEN && begun && goesOn) {
        return true;
      }
    }
    return false;
  }
}
