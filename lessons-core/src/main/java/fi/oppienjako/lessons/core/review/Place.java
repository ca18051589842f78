package fi.oppienjako.lessons.core.review;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The part of a process that something is about: the whole, a role, a phase, or an activity in its
 * phase. Immutable.
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
   * @throws InvalidValueException if a role and a phase are both given, or an activity without its
   *     phase
   */
  public Place {
    requireNonNull(role, "role");
    requireNonNull(phase, "phase");
    requireNonNull(activity, "activity");
    if (role.isPresent() && phase.isPresent()) {
      throw new InvalidValueException(Message.of("place.role-or-phase"));
    }
    if (activity.isPresent() && phase.isEmpty()) {
      throw new InvalidValueException(Message.of("place.activity-in-phase"));
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
   * Whoever names many places asks for {@link #names} once.
   *
   * @throws java.util.NoSuchElementException if it is not a place in {@code process}
   */
  public String in(ProcessModel process, Locale language) {
    return Optional.ofNullable(names(process, language).get(this)).orElseThrow();
  }

  /** Every place in {@code process} with its name, for a reader of {@code language}. */
  public static Map<Place, String> names(ProcessModel process, Locale language) {
    ImmutableMap.Builder<Place, String> names = ImmutableMap.builder();
    names.put(PROCESS, PROCESS.in(language));
    for (Role role : process.roles()) {
      names.put(of(role), Messages.in(language, "place.named.role", role.name().in(language)));
    }
    for (Phase phase : process.phases()) {
      String name = phase.name().in(language);
      names.put(of(phase), Messages.in(language, "place.named.phase", name));
      for (Activity activity : phase.activities()) {
        names.put(
            of(phase, activity),
            Messages.in(language, "place.named.activity", name, activity.name().in(language)));
      }
    }
    return names.buildOrThrow();
  }

  /** In English, such as {@code phase grasp, activity interview}. */
  @Override
  public String toString() {
    return in(Languages.ENGLISH);
  }
}
