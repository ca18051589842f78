package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Support that was offered to participants in a phase, and how it was used. Immutable.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param project the project in which it was offered
 * @param offer what was offered, when and to how many
 * @param used how many people of each group used it, no more than there were places
 * @param openness how widely it is open, never wider than its project, nor than the plan whose
 *     phase it names
 */
public record SupportGiven(
    Id<SupportGiven> id,
    int revision,
    Id<Project> project,
    SupportOffer offer,
    GroupCounts used,
    Openness openness)
    implements Aggregate<SupportGiven>, Visible {

  /** The support given in a project. */
  public static final Index<SupportGiven, Project> BY_PROJECT =
      Index.one("project", SupportGiven::project);

  /** The kind of such things. */
  public static final Kind<SupportGiven> KIND =
      Kind.of("support-given", SupportGiven.class, BY_PROJECT);

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
   * @throws InvalidValueException if more people used it than there were places
   */
  public SupportGiven {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    requireNonNull(openness, "openness");
    if (used.total() > offer.places()) {
      throw new InvalidValueException(
          Message.of("support-given.too-many", offer.places(), used.total()));
    }
  }

  /** Support that nobody has used yet, open at the Lab. */
  public static SupportGiven offered(Id<SupportGiven> id, Project project, SupportOffer offer) {
    return new SupportGiven(id, 0, project.id(), offer, GroupCounts.NONE, Openness.LAB);
  }

  /**
   * This support, used by {@code count} more people of {@code group}.
   *
   * @throws ImpossibleStepException if there are not that many places left
   */
  public SupportGiven usedBy(Term group, int count) {
    int left = offer.places() - used.total();
    if (count > left) {
      throw new ImpossibleStepException(
          left == 1
              ? Message.of("support-given.one-left", Ref.to(this), count)
              : Message.of("support-given.left", Ref.to(this), left, count));
    }
    return new SupportGiven(id, revision, project, offer, used.plus(group, count), openness);
  }

  /** This support, open at {@code level}. */
  public SupportGiven openAt(Openness level) {
    return new SupportGiven(id, revision, project, offer, used, level);
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.of(openness);
  }

  @Override
  public Optional<Ref<Project>> ownedBy() {
    return Optional.of(Project.KIND.ref(project));
  }

  /** Also the plan, since it names one of its phases. */
  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of(Project.KIND.ref(project), Plan.KIND.ref(Plan.idFor(project)));
  }

  @Override
  public Kind<SupportGiven> storedAs() {
    return KIND;
  }

  @Override
  public SupportGiven atRevision(int revision) {
    return new SupportGiven(id, revision, project, offer, used, openness);
  }
}
