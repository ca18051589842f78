package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.Reuse;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What projects know already, as far as it can be seen. */
record Familiar(Snapshot seen) {

  /** The lessons that {@code project} has used, or has looked at and left out. */
  Set<Id<Lesson>> lessonsOf(Id<Project> project) {
    try (Stream<Reuse> reuses = seen.reuses().where(Reuse.BY_PROJECT, project);
        Stream<LookUp> lookUps = seen.lookUps().where(LookUp.BY_PROJECT, project)) {
      return Stream.concat(
              reuses.map(Reuse::lesson),
              lookUps.flatMap(lookUp -> lookUp.found().stream()).map(LookUp.Found::lesson))
          .collect(Collectors.toSet());
    }
  }
}
