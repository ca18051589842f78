package fi.oppienjako.lessons.core.review;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The part of a process that is spoken of: the whole, a role, a phase, or an activity in its phase.
 * Immutable.
 *
 * @param role the role; only where it is a role
 * @param phase the phase, or the phase that the activity belongs to
 * @param activity the activity; only where it is an activity
 */
public record Place(
    Optional<Id<Role>> role, Optional<Id<Phase>> phase, Optional<Id<Activity>> activity) {

  /** The process as a whole. */
  public static final Place PROCESS =
      new Place(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Checks that this can be one place.
   *
   * @throws IllegalArgumentException if a role and a phase are both given, or an activity without
   *     its phase
   */
  public Place {
    requireNonNull(role, "role");
    requireNonNull(phase, "phase");
    requireNonNull(activity, "activity");
    if (role.isPresent() && phase.isPresent()) {
      throw new IllegalArgumentException("a place is either a role or in a phase, not both");
    }
    if (activity.isPresent() && phase.isEmpty()) {
      throw new IllegalArgumentException("an activity has its place in a phase");
    }
  }

  /** That role. */
  public static Place of(Role role) {
    return new Place(Optional.of(role.id()), Optional.empty(), Optional.empty());
  }

  /** That phase. */
  public static Place of(Phase phase) {
    return new Place(Optional.empty(), Optional.of(phase.id()), Optional.empty());
  }

  /** That activity of that phase. */
  public static Place of(Phase phase, Activity activity) {
    return new Place(Optional.empty(), Optional.of(phase.id()), Optional.of(activity.id()));
  }

  /** Every place in {@code process}: the whole, the roles, then each phase with its activities. */
  static Stream<Place> allIn(ProcessModel process) {
    Stream<Place> inPhases =
        process.phases().stream()
            .flatMap(
                phase ->
                    Stream.concat(
                        Stream.of(of(phase)),
                        phase.activities().stream().map(activity -> of(phase, activity))));
    return Stream.concat(
        Stream.concat(Stream.of(PROCESS), process.roles().stream().map(Place::of)), inPhases);
  }

  /** This place by its identifiers, for a reader of {@code language}. */
  public String in(Locale language) {
    if (role.isPresent()) {
      return Messages.in(language, "place.role", role.get());
    }
    if (activity.isPresent()) {
      return Messages.in(language, "place.activity", phase.orElseThrow(), activity.get());
    }
    return phase
        .map(id -> Messages.in(language, "place.phase", id))
        .orElseGet(() -> Messages.in(language, "place.process"));
  }

  /**
   * This place by the names that {@code process} gives it, for a reader of {@code language}.
   *
   * @throws java.util.NoSuchElementException if it is not a place in {@code process}
   */
  public String in(ProcessModel process, Locale language) {
    if (role.isPresent()) {
      return Messages.in(
          language, "place.named.role", process.role(role.get()).orElseThrow().name().in(language));
    }
    if (phase.isEmpty()) {
      return in(language);
    }
    Phase there = process.phase(phase.get()).orElseThrow();
    String name = there.name().in(language);
    return activity
        .map(id -> there.activities().stream().filter(one -> one.id().equals(id)).findFirst())
        .map(done -> done.orElseThrow().name().in(language))
        .map(done -> Messages.in(language, "place.named.activity", name, done))
        .orElseGet(() -> Messages.in(language, "place.named.phase", name));
  }

  /** In English, such as {@code phase grasp, activity interview}. */
  @Override
  public String toString() {
    return in(Languages.ENGLISH);
  }
}
