package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Ref;
import java.util.List;
import java.util.Collection;
import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Support that was offered to participants in a phase, and how it was used. Immutable.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param project where it was offered
 * @param phase the phase in which it was offered
 * @param form in what form, a word of an open vocabulary
 * @param about what it was about
 * @param date the day on which it was offered
 * @param places how many could have used it, 1 or more
 * @param used how many of each group used it, no more than could
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
    GroupCounts used,
    Openness openness)
    implements Aggregate<SupportGiven>, Visible {

  /** The kind of such things. */
  public static final Kind<SupportGiven> KIND = Kind.of("support-given", SupportGiven.class);

  /** The forms that the TiimiVerkko project (2018 to 2020) offered in all phases. */
  public static final Set<Term> NAMED_FORMS =
      ImmutableSortedSet.of(
          Term.of("training"),
          Term.of("discussion"),
          Term.of("remote-support"),
          Term.of("individual-support"));

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if there is no place, or more than there were places for used
   *     it
   */
  public SupportGiven {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    requireNonNull(phase, "phase");
    requireNonNull(form, "form");
    requireNonNull(about, "about");
    requireNonNull(date, "date");
    requireNonNull(openness, "openness");
    if (places < 1 || used.total() > places) {
      throw new IllegalArgumentException(
          "support is offered to 1 or more and used by no more than it is offered to, not %d and %d"
              .formatted(places, used.total()));
    }
  }

  /** Support that nobody has used yet, at the nearest level. */
  public static SupportGiven offered(
      Id<SupportGiven> id,
      Project project,
      Id<Phase> phase,
      Term form,
      LocalizedText about,
      LocalDate date,
      int places) {
    return new SupportGiven(
        id, 0, project.id(), phase, form, about, date, places, GroupCounts.NONE, Openness.LAB);
  }

  /**
   * This support, used by {@code count} more people of {@code group}.
   *
   * @throws ImpossibleStepException if there are not that many places left
   */
  public SupportGiven usedBy(Term group, int count) {
    if (count > places - used.total()) {
      throw new ImpossibleStepException(
          "support '%s' has %d places left, so %d more cannot have used it; offer it once more"
              .formatted(id, places - used.total(), count));
    }
    return copy(used.plus(group, count), openness);
  }

  /** This support, open at {@code level}. */
  public SupportGiven openAt(Openness level) {
    return copy(used, level);
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
  public Collection<? extends Ref<?>> bounds() {
    return List.of(Project.KIND.ref(project));
  }

  @Override
  public Kind<SupportGiven> storedAs() {
    return KIND;
  }

  @Override
  public SupportGiven atRevision(int revision) {
    return new SupportGiven(
        id, revision, project, phase, form, about, date, places, used, openness);
  }

  private SupportGiven copy(GroupCounts used, Openness openness) {
    return new SupportGiven(
        id, revision, project, phase, form, about, date, places, used, openness);
  }
}
