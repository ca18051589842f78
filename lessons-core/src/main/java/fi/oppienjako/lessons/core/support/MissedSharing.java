package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Messages;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * That a project fell out of the rhythm: it has not told a lesson for longer than it allows.
 * Immutable.
 *
 * @param project the project
 * @param lastTold the day on which it last told a lesson; empty if it never did
 * @param due the last day on which it would have been in time
 */
public record MissedSharing(Project project, Optional<LocalDate> lastTold, LocalDate due) {

  /** Checks that nothing is missing. */
  public MissedSharing {
    requireNonNull(project, "project");
    requireNonNull(lastTold, "lastTold");
    requireNonNull(due, "due");
  }

  /**
   * The silence of {@code project} on {@code today}. A project that has not begun is not silent,
   * and one that has ended is asked for its last days at work.
   *
   * @param tellings where lessons were told
   */
  public static Optional<MissedSharing> of(
      Project project, Rhythm rhythm, Collection<Presentation> tellings, LocalDate today) {
    LocalDate until = project.progress().ended().filter(end -> end.isBefore(today)).orElse(today);
    Optional<LocalDate> last =
        tellings.stream()
            .filter(telling -> telling.isBy(project) && !telling.day().isAfter(until))
            .map(Presentation::day)
            .max(LocalDate::compareTo);
    return project
        .progress()
        .began()
        .map(began -> rhythm.sharing().after(last.filter(began::isBefore).orElse(began)))
        .filter(due -> due.isBefore(until))
        .map(due -> new MissedSharing(project, last, due));
  }

  /** What people read of it in {@code language}. */
  public String in(Locale language) {
    return lastTold
        .map(
            day ->
                Messages.in(
                    language,
                    "silence.since",
                    project.name().in(language),
                    day.toString(),
                    due.toString()))
        .orElseGet(
            () ->
                Messages.in(
                    language, "silence.never", project.name().in(language), due.toString()));
  }

  /** What people read of it in English. */
  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }
}
