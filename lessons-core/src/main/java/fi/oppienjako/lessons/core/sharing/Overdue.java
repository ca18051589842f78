package fi.oppienjako.lessons.core.sharing;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.model.PartialDate;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Messages;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that should have happened by a certain day and has not. Immutable.
 *
 * @param what what should have happened
 * @param subject the identifier of the project, the programme, the sharing or the action that it
 *     concerns
 * @param due the day on which it was due
 */
public record Overdue(What what, String subject, LocalDate due) implements Comparable<Overdue> {

  /** What can be overdue. */
  public enum What {
    /** A project should have captured a lesson. */
    CAPTURE,
    /** A project should have looked up what is known already. */
    LOOK_UP,
    /** A programme should have shared lessons. */
    SHARING,
    /** A planned sharing should have been held. */
    PLANNED_SHARING,
    /** An action should have been done. */
    ACTION;

    /** The word for it in files and programs, such as {@code planned-sharing}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Checks that nothing is missing. */
  public Overdue {
    requireNonNull(what, "what");
    requireNonNull(subject, "subject");
    requireNonNull(due, "due");
  }

  /**
   * Returns the capture that is overdue in {@code project} on {@code today}: more time has passed
   * than the rhythm allows since it began or last captured a lesson. Nothing is overdue in a
   * project that has not begun; in one that has ended, what was overdue when it ended still is.
   *
   * @param captures the days on which the project captured lessons, in any order
   */
  public static Optional<Overdue> capture(
      Project project, Rhythm rhythm, Collection<LocalDate> captures, LocalDate today) {
    LocalDate until = project.progress().ended().filter(end -> end.isBefore(today)).orElse(today);
    return project
        .progress()
        .began()
        .map(began -> rhythm.capture().after(latest(captures.stream(), began, until)))
        .filter(due -> due.isBefore(until))
        .map(due -> new Overdue(What.CAPTURE, project.id().value(), due));
  }

  /**
   * Returns the look-up that is overdue in {@code project} on {@code today}: it entered the phase
   * that it is in for the first time, has recorded no look-up of existing knowledge since, and more
   * time has passed than the rhythm allows between two captures. What was looked up before the
   * project began counts for its first phase. Coming back to a phase asks for no look-up, and in a
   * project that has ended it is too late for one.
   *
   * <p>Source: the concept of sharing lessons (2022), in which what is known already is found out
   * before anything is developed. That every new phase asks for it, and how long that may take, is
   * the library's own reading.
   *
   * @param lookUps the days on which the project looked something up, in any order
   */
  public static Optional<Overdue> lookUp(
      Project project, Rhythm rhythm, Collection<LocalDate> lookUps, LocalDate today) {
    Progress progress = project.progress();
    return progress
        .current()
        .flatMap(
            now ->
                progress.visits().stream()
                    .filter(visit -> visit.phase().equals(now.phase()))
                    .map(Progress.Visit::from)
                    .findFirst())
        .filter(
            entered ->
                lookUps.stream()
                    .filter(
                        day ->
                            !day.isBefore(entered) || progress.began().equals(Optional.of(entered)))
                    .allMatch(day -> day.isAfter(today)))
        .map(entered -> rhythm.capture().after(entered))
        .filter(due -> due.isBefore(today))
        .map(due -> new Overdue(What.LOOK_UP, project.id().value(), due));
  }

  /**
   * Returns the sharing that is overdue in {@code programme} on {@code today}: while it runs, more
   * time has passed than its rhythm allows since it began or last shared lessons. Nothing is
   * overdue in a programme whose first day is unknown; where that is known in part, it is taken to
   * have begun as late as it may have.
   */
  public static Optional<Overdue> sharing(
      Programme programme, Collection<Sharing> sharings, LocalDate today) {
    LocalDate until = programme.during().last().filter(end -> end.isBefore(today)).orElse(today);
    return programme
        .during()
        .from()
        .map(PartialDate::latest)
        .map(
            began ->
                programme
                    .rhythm()
                    .sharing()
                    .after(
                        latest(
                            sharings.stream().flatMap(sharing -> sharing.told().stream()),
                            began,
                            until)))
        .filter(due -> due.isBefore(until))
        .map(due -> new Overdue(What.SHARING, programme.id().value(), due));
  }

  /**
   * Returns {@code sharing}, if a day by which it was to be held has passed and it has not been
   * held by {@code today}: the first such day, if it recurs.
   */
  public static Optional<Overdue> planned(Sharing sharing, LocalDate today) {
    return sharing.occasions().stream()
        .filter(occasion -> occasion.due().isBefore(today))
        .filter(occasion -> occasion.told().stream().allMatch(day -> day.isAfter(today)))
        .findFirst()
        .map(missed -> new Overdue(What.PLANNED_SHARING, sharing.id().value(), missed.due()));
  }

  /** Returns {@code action}, if it was due before {@code today} and is still open. */
  public static Optional<Overdue> action(Action action, LocalDate today) {
    return Optional.of(action)
        .filter(open -> open.isOverdueOn(today))
        .map(open -> new Overdue(What.ACTION, open.id().value(), open.due()));
  }

  @Override
  public int compareTo(Overdue other) {
    return Comparator.comparing(Overdue::due)
        .thenComparing(Overdue::what)
        .thenComparing(Overdue::subject)
        .compare(this, other);
  }

  /** What people read of it in {@code language}, by the identifier of its subject. */
  public String in(Locale language) {
    return in(language, subject);
  }

  /** What people read of it in {@code language}, where the subject is called {@code name}. */
  public String in(Locale language, String name) {
    return Messages.in(language, "overdue." + what.key(), name, due);
  }

  /** What people read of it in English. */
  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }

  private static LocalDate latest(Stream<LocalDate> days, LocalDate began, LocalDate until) {
    return days.filter(day -> !day.isAfter(until))
        .max(LocalDate::compareTo)
        .filter(began::isBefore)
        .orElse(began);
  }
}
