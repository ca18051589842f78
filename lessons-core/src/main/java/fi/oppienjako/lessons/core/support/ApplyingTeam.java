package fi.oppienjako.lessons.core.support;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Member;
import fi.oppienjako.lessons.core.programme.Project;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The team of a project that applies, who neither assess its application nor decide on it.
 * Immutable.
 *
 * @param members who is in it, and when
 */
public record ApplyingTeam(List<Member> members) {

  /** Copies. */
  public ApplyingTeam {
    members = ImmutableList.copyOf(members);
  }

  /** The team of {@code project}. */
  public static ApplyingTeam of(Project project) {
    return new ApplyingTeam(project.team());
  }

  /** Whether {@code person} is in it on the day of {@code at}, in UTC. */
  public boolean includes(Id<Person> person, Instant at) {
    LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
    return members.stream()
        .anyMatch(member -> member.person().equals(person) && member.during().contains(day));
  }
}
