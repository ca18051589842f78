package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.pilot.BuildsOn;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.Rooting;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Project;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A pilot as a case to learn from, as one reader may see it. Immutable.
 *
 * @param pilot the pilot
 * @param example whether its project is made up
 * @param ideas the ideas that it tried
 * @param earlier the pilot that it built on
 * @param later the pilots that built on it
 * @param rootings how what it tried is made to last
 * @param inside whether the reader belongs to the project, and so is shown small groups, too
 * @param day the day on which it is looked at
 */
public record CaseDescription(
    Pilot pilot,
    boolean example,
    List<Idea> ideas,
    Optional<Pilot> earlier,
    List<Pilot> later,
    List<Rooting> rootings,
    boolean inside,
    LocalDate day) {

  /** Copies. */
  public CaseDescription {
    requireNonNull(pilot, "pilot");
    ideas = ImmutableList.copyOf(ideas);
    requireNonNull(earlier, "earlier");
    later = ImmutableList.copyOf(later);
    rootings = ImmutableList.copyOf(rootings);
    requireNonNull(day, "day");
  }

  /** {@code pilot} on {@code day}, as the reader of {@code seen} may see it. */
  public static CaseDescription of(Pilot pilot, Snapshot seen, LocalDate day) {
    List<Pilot> later;
    try (Stream<Pilot> pilots = seen.all(Pilot.KIND).stream()) {
      later =
          pilots
              .filter(
                  one ->
                      one.origin()
                          .buildsOn()
                          .map(BuildsOn::earlier)
                          .equals(Optional.of(pilot.id())))
              .sorted(
                  Comparator.comparing((Pilot one) -> one.trial().first()).thenComparing(Pilot::id))
              .toList();
    }
    return new CaseDescription(
        pilot,
        seen.projects().find(pilot.project()).filter(Project::example).isPresent(),
        pilot.origin().ideas().stream()
            .flatMap(id -> seen.all(Idea.KIND).find(id).stream())
            .toList(),
        pilot.origin().buildsOn().flatMap(taken -> seen.all(Pilot.KIND).find(taken.earlier())),
        later,
        seen.all(Rooting.KIND).where(Rooting.BY_PROJECT, pilot.project()).toList().stream()
            .filter(rooting -> rooting.tried().contains(pilot.id()))
            .sorted(Comparator.comparing(Rooting::id))
            .toList(),
        seen.sight().isInside(pilot),
        day);
  }
}
