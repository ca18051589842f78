package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.Openness;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Visible;
import fi.oppienjako.lessons.core.text.Aggregate;
import fi.oppienjako.lessons.core.text.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Support that was offered to participants in a phase, and how it was used. Immutable.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param project where it was offered
 * @param phase the phase in which it was offered
 * @param form in what form, a word of an open vocabulary such as {@code training} or {@code
 *     remote-support}
 * @param about what it was about
 * @param date the day on which it was offered
 * @param places how many could have used it, 1 or more
 * @param used how many used it, 0 or more
 * @param openness how widely it is open, never wider than its project
 */
public record SupportGiven(
    Id<SupportGiven> id,
    int revision,
    Id<Project> project,
    Id<Phase> phase,
    Term form,
    LocalizedText about,
    LocalDate date,
    int places,
    int used,
    Openness openness)
    implements Aggregate<SupportGiven>, Visible {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  public SupportGiven {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    requireNonNull(phase, "phase");
    requireNonNull(form, "form");
    requireNonNull(about, "about");
    requireNonNull(date, "date");
    requireNonNull(openness, "openness");
    if (places < 1 || used < 0) {
      throw new IllegalArgumentException(
          "support is offered to 1 or more and used by 0 or more, not %d and %d"
              .formatted(places, used));
    }
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
  public SupportGiven atRevision(int revision) {
    return new SupportGiven(
        id, revision, project, phase, form, about, date, places, used, openness);
  }
}
