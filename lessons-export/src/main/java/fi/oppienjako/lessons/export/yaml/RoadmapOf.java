package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapVersion;
import fi.oppienjako.lessons.core.cocreation.Turn;
import fi.oppienjako.lessons.core.cocreation.VersionState;
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
    return version.turns().stream()
        .filter(turn -> !turn.at().isAfter(at))
        .map(Turn::openness)
        .reduce((before, later) -> later);
  }

  /** Whether {@code version} was open for comment at some time of {@code day}. */
  static boolean isOpen(RoadmapVersion version, LocalDate day) {
    Instant at = Forms.start(day);
    List<Turn> turns = version.turns();
    for (int i = 0; i < turns.size(); i++) {
      boolean begun = !turns.get(i).at().isAfter(at);
      boolean goesOn = i + 1 == turns.size() || !turns.get(i + 1).at().isBefore(at);
      if (turns.get(i).state() == VersionState.OPEN && begun && goesOn) {
        return true;
      }
    }
    return false;
  }
}
