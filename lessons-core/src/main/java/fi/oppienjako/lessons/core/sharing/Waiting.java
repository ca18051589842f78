package fi.oppienjako.lessons.core.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Messages;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;

/**
 * Work that waits in a project: how much of what kind, for whom and since when, but never what it
 * says. Immutable.
 *
 * @param project the project
 * @param what what waits
 * @param count how many of it
 * @param whom the persons for whom it waits, sorted; empty where nobody in particular is meant
 * @param since the day since which the oldest of it waits
 */
public record Waiting(
    Id<Project> project, What what, int count, Set<Id<Person>> whom, LocalDate since)
    implements Comparable<Waiting> {

  /** What can wait. */
  public enum What {
    /** Lessons written down and not handed in. */
    DRAFT,
    /** Lessons handed in and not looked at. */
    VALIDATION,
    /** Lessons sent back with a question that has no answer yet. */
    CLARIFICATION,
    /** Lessons found valid and not shared. */
    SHARING,
    /** The next lesson of a project that has fallen out of the rhythm. */
    CAPTURE,
    /** Actions that are due and not done. */
    ACTION;

    /** The word for it in files and programs: the name in lower case. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Checks and copies. */
  public Waiting {
    requireNonNull(project, "project");
    requireNonNull(what, "what");
    whom = ImmutableSortedSet.copyOf(whom);
    requireNonNull(since, "since");
  }

  /** What people read of it in {@code language}, where the project is called {@code name}. */
  public String in(Locale language, String name) {
    return Messages.in(language, "waiting." + what.key(), name, count, since);
  }

  /** Longest waiting first. */
  @Override
  public int compareTo(Waiting other) {
    return Comparator.comparing(Waiting::since)
        .thenComparing(Waiting::project)
        .thenComparing(Waiting::what)
        .compare(this, other);
  }

  /** What people read of it in English. */
  @Override
  public String toString() {
    return in(Locale.ENGLISH, project.value());
  }
}
