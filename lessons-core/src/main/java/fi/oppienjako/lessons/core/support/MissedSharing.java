package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Messages;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A project that fell out of the rhythm: it has not presented a lesson for longer than that allows.
 * Immutable.
 *
 * @param project the project
 * @param lastShared the day on which it last presented a lesson; empty if it never did
 * @param due the last day on which it would have been in time
 */
public record MissedSharing(Project project, Optional<LocalDate> lastShared, LocalDate due) {

  /** Checks that nothing is missing. */
  public MissedSharing {
    requireNonNull(project, "project");
    requireNonNull(lastShared, "lastShared");
    requireNonNull(due, "due");
  }

  /**
   * What {@code project} has missed by {@code today}. A project that has not begun or was aborted
   * misses nothing, and one that has ended is asked for its last days at work.
   *
   * @param presentations where lessons were presented
   */
  public static Optional<MissedSharing> of(
      Project project, Rhythm rhythm, Collection<Presentation> presentations, LocalDate today) {
    LocalDate until = project.progress().ended().filter(end -> end.isBefore(today)).orElse(today);
    Optional<LocalDate> last =
        presentations.stream()
            .filter(one -> one.isBy(project) && !one.day().isAfter(until))
            .map(Presentation::day)
            .max(LocalDate::compareTo);
    return project
        .progress()
        .began()
        .filter(began -> !project.progress().isAborted())
        .map(began -> rhythm.sharing().after(last.filter(began::isBefore).orElse(began)))
        .filter(due -> due.isBefore(until))
        .map(due -> new MissedSharing(project, last, due));
  }

  /** What the projects of {@code programme} have missed in {@code channel}, longest first. */
  static List<MissedSharing> in(
      Snapshot seen, Id<Programme> programme, Term channel, LocalDate today) {
    Rhythm rhythm = seen.get(Programme.KIND, programme).rhythm();
    List<Presentation> presentations = Presentation.in(seen, programme, channel);
    return seen.projects().where(Project.BY_PROGRAMME, programme).toList().stream()
        .flatMap(project -> of(project, rhythm, presentations, today).stream())
        .sorted(
            Comparator.comparing(MissedSharing::due).thenComparing(missed -> missed.project().id()))
        .toList();
  }

  /** What people read of it in {@code language}. */
  public String in(Locale language) {
    return lastShared
        .map(day -> Messages.in(language, "silence.since", project.name().in(language), day, due))
        .orElseGet(() -> Messages.in(language, "silence.never", project.name().in(language), due));
  }

  /** What people read of it in English. */
  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }
}
