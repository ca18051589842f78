package fi.oppienjako.lessons.core.concept;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a process. Immutable.
 *
 * @param id the identifier, one of its kind in a process
 * @param name what it is called
 * @param aim what it is for
 * @param needs the perspectives that the phase cannot do without; the others are wished for
 * @param questions what it asks its makers
 * @param practices known ways that work, which it offers
 * @param activities what is done in it, in order
 */
public record Phase(
    Id<Phase> id,
    LocalizedText name,
    Optional<LocalizedText> aim,
    Set<Perspective> needs,
    List<GuidingQuestion> questions,
    List<LocalizedText> practices,
    List<Activity> activities) {

  /** Checks and copies. */
  public Phase {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(aim, "aim");
    needs = Sets.immutableEnumSet(needs);
    questions = ImmutableList.copyOf(questions);
    practices = ImmutableList.copyOf(practices);
    activities = ImmutableList.copyOf(activities);
  }

  /** A phase of which only the activities are told. */
  public static Phase of(Id<Phase> id, LocalizedText name, Activity... activities) {
    return new Phase(
        id, name, Optional.empty(), Set.of(), List.of(), List.of(), List.of(activities));
  }

  /** This phase, unable to do without {@code perspectives}. */
  public Phase needing(Perspective... perspectives) {
    return new Phase(id, name, aim, Set.of(perspectives), questions, practices, activities);
  }

  /** This phase, called {@code name}. */
  public Phase named(LocalizedText name) {
    return new Phase(id, name, aim, needs, questions, practices, activities);
  }

  /** This phase, in which just {@code activities} are done. */
  public Phase doing(List<Activity> activities) {
    return new Phase(id, name, aim, needs, questions, practices, activities);
  }

  /** Whether an activity of this phase serves {@code step}. */
  public boolean serves(LoopStep step) {
    return activities.stream().anyMatch(activity -> activity.serves().contains(step));
  }
}
