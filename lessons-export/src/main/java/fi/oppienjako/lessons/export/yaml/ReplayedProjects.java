package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The projects of a file, as they are once everything that changes them has happened. One in which
 * something is wrong is left out. Mutable, not thread-safe.
 */
final class ReplayedProjects {

  private final Map<String, Project> byId = new LinkedHashMap<>();
  private final Map<String, Instant> joined = new HashMap<>();

  /** The projects as they are written. */
  ReplayedProjects(List<ProjectForm.Written> written) {
    written.stream().flatMap(one -> one.project().stream()).forEach(this::put);
  }

  /** The project that is well written; to be asked for no other. */
  Project get(String id) {
    return find(id).orElseThrow();
  }

  Optional<Project> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Collection<Project> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  void put(Project changed) {
    byId.put(changed.id().value(), changed);
  }

  /** Puts in a project that may have come into its programme just {@code at} that time. */
  void join(Project changed, Instant at) {
    if (get(changed.id().value()).programme().isEmpty()) {
      joined.put(changed.id().value(), at);
    }
    put(changed);
  }

  /** The programme that {@code project} was in on {@code day}. */
  Optional<Id<Programme>> programme(Project project, LocalDate day) {
    Instant since = joined.getOrDefault(project.id().value(), Instant.MIN);
    return find(project.id().value())
        .flatMap(Project::programme)
        .filter(programme -> !since.isAfter(Forms.start(day)));
  }
}
