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
 * @param id the identifier, unique in its process
 * @param name what it is called
 * @param aim what it is for
 * @param needs the perspectives that the phase requires; the others are desirable
 * @param questions what it asks those who work in it
 * @param practices proven practices that it offers
 * @param activities what is done in it, in order
 */
public record Phase(
    Id<Phase> id,
    LocalizedText name,
    Optional<LocalizedText> aim,
    Set<Perspective> needs,
    List<GuidingQuestion> questions,
    List<Practice> practices,
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

  /** Creates a phase with nothing but activities. */
  public static Phase of(Id<Phase> id, LocalizedText name, Activity... activities) {
    return new Phase(
        id, name, Optional.empty(), Set.of(), List.of(), List.of(), List.of(activities));
  }

  /** Returns this phase, requiring {@code perspectives}. */
  public Phase needing(Perspective... perspectives) {
    return new Phase(id, name, aim, Set.of(perspectives), questions, practices, activities);
  }

  /** Returns this phase, called {@code name}. */
  public Phase named(LocalizedText name) {
    return new Phase(id, name, aim, needs, questions, practices, activities);
  }

  /** Returns this phase, with exactly {@code activities}. */
  public Phase doing(List<Activity> activities) {
    return new Phase(id, name, aim, needs, questions, practices, activities);
  }

  /** Whether an activity of this phase serves {@code step}. */
  public boolean serves(LoopStep step) {
    return activities.stream().anyMatch(activity -> activity.serves().contains(step));
  }
}
