package fi.oppienjako.lessons.core.network;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What those who give support lack of what is asked of them, and what is to be refreshed.
 * Immutable.
 *
 * @param lacking who lacks what, by person and then in the order of the requirements
 * @param toRefresh who is to refresh what by when, the earliest day first
 */
public record SkillGaps(List<Lack> lacking, List<Refresh> toRefresh) {

  /**
   * A skill that somebody has at a lower level than is asked, or not at all.
   *
   * @param person who lacks it
   * @param skill the skill
   * @param level the level at which the person has it; empty if nothing is known of it
   * @param asked the level that is asked
   */
  public record Lack(Id<Person> person, Term skill, Optional<Integer> level, int asked) {

    /** Checks that nothing is missing. */
    public Lack {
      requireNonNull(person, "person");
      requireNonNull(skill, "skill");
      requireNonNull(level, "level");
    }
  }

  /**
   * A skill that somebody is to refresh.
   *
   * @param person who is to refresh it
   * @param skill the skill
   * @param refreshed the day on which it was last refreshed
   * @param due the day by which it is to be refreshed again
   */
  public record Refresh(Id<Person> person, Term skill, LocalDate refreshed, LocalDate due) {

    /** Checks that nothing is missing. */
    public Refresh {
      requireNonNull(person, "person");
      requireNonNull(skill, "skill");
      requireNonNull(refreshed, "refreshed");
      requireNonNull(due, "due");
    }

    /** Whether its day has passed on {@code day}. */
    public boolean isOverdueOn(LocalDate day) {
      return due.isBefore(day);
    }
  }

  /** Copies and sorts. */
  public SkillGaps {
    lacking = ImmutableList.sortedCopyOf(comparing(Lack::person), lacking);
    toRefresh =
        ImmutableList.sortedCopyOf(
            comparing(Refresh::due).thenComparing(Refresh::person).thenComparing(Refresh::skill),
            toRefresh);
  }

  /** What {@code givers} lack of what {@code requirements} ask. */
  public static SkillGaps of(Requirements requirements, Collection<SupportGiver> givers) {
    ImmutableList.Builder<Lack> lacking = ImmutableList.builder();
    ImmutableList.Builder<Refresh> toRefresh = ImmutableList.builder();
    for (SupportGiver giver : givers) {
      for (Requirement asked : requirements.all()) {
        Optional<Skill> skill = giver.skill(asked.skill());
        Optional<Integer> level = skill.map(Skill::level);
        if (level.orElse(0) < asked.level()) {
          lacking.add(new Lack(giver.person(), asked.skill(), level, asked.level()));
        }
        skill.flatMap(has -> refresh(giver, has, asked)).ifPresent(toRefresh::add);
      }
    }
    return new SkillGaps(lacking.build(), toRefresh.build());
  }

  /** Those whose day has passed on {@code day}, the earliest first. */
  public List<Refresh> overdueOn(LocalDate day) {
    return toRefresh.stream().filter(refresh -> refresh.isOverdueOn(day)).toList();
  }

  private static Optional<Refresh> refresh(SupportGiver giver, Skill has, Requirement asked) {
    return asked
        .refresh()
        .map(
            every ->
                new Refresh(
                    giver.person(), has.skill(), has.refreshed(), every.after(has.refreshed())));
  }
}
