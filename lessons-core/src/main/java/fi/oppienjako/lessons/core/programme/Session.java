package fi.oppienjako.lessons.core.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.concept.Openness;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.Aggregate;
import fi.oppienjako.lessons.core.text.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A working session of a project. Immutable.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param project whose session it is
 * @param phase the phase in which it is held
 * @param name what it is called
 * @param date the day on which it is held
 * @param participants who takes part
 * @param openness how widely it is open, never wider than its project
 */
public record Session(
    Id<Session> id,
    int revision,
    Id<Project> project,
    Optional<Id<Phase>> phase,
    LocalizedText name,
    LocalDate date,
    Set<Id<Person>> participants,
    Openness openness)
    implements Aggregate<Session>, Visible {

  /** Checks and copies. */
  public Session {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    requireNonNull(phase, "phase");
    requireNonNull(name, "name");
    requireNonNull(date, "date");
    participants = ImmutableSortedSet.copyOf(participants);
    requireNonNull(openness, "openness");
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.of(openness);
  }

  @Override
  public Optional<Id<Project>> ownedBy() {
    return Optional.of(project);
  }

  @Override
  public Session atRevision(int revision) {
    return new Session(id, revision, project, phase, name, date, participants, openness);
  }
}
