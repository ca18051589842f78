package fi.oppienjako.lessons.core.concept;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something done in a phase by roles, from one or more perspectives. Immutable.
 *
 * @param id the identifier, unique in its process
 * @param name what it is called
 * @param description how it is done
 * @param perspectives the perspectives that it is done from
 * @param roles who does it, sorted
 * @param openness how openly it is done
 * @param serves the steps of the loop that it serves
 * @param interval how often it is repeated; empty for what is done once
 */
public record Activity(
    Id<Activity> id,
    LocalizedText name,
    Optional<LocalizedText> description,
    Set<Perspective> perspectives,
    Set<Id<Role>> roles,
    Openness openness,
    Set<LoopStep> serves,
    Optional<Interval> interval) {

  /** Checks and copies. */
  public Activity {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(description, "description");
    perspectives = Sets.immutableEnumSet(perspectives);
    roles = ImmutableSortedSet.copyOf(roles);
    requireNonNull(openness, "openness");
    serves = Sets.immutableEnumSet(serves);
    requireNonNull(interval, "interval");
  }

  /** Creates an activity that is done once, at the narrowest level, by nobody yet. */
  public static Activity of(Id<Activity> id, LocalizedText name, Perspective... perspectives) {
    return new Activity(
        id,
        name,
        Optional.empty(),
        Set.of(perspectives),
        Set.of(),
        Openness.LAB,
        Set.of(),
        Optional.empty());
  }

  /** Returns this activity under the identifier {@code id}. */
  public Activity as(Id<Activity> id) {
    return new Activity(id, name, description, perspectives, roles, openness, serves, interval);
  }

  /** Returns this activity, called {@code name}. */
  public Activity named(LocalizedText name) {
    return new Activity(id, name, description, perspectives, roles, openness, serves, interval);
  }

  /** Returns this activity, done by {@code roles}. */
  public Activity doneBy(Role... roles) {
    return doneBy(Arrays.stream(roles).map(Role::id).collect(Collectors.toSet()));
  }

  /** Returns this activity, done by the roles with those identifiers. */
  public Activity doneBy(Set<Id<Role>> roles) {
    return new Activity(id, name, description, perspectives, roles, openness, serves, interval);
  }

  /** Returns this activity, serving {@code steps} of the loop. */
  public Activity serving(LoopStep... steps) {
    return new Activity(
        id, name, description, perspectives, roles, openness, Set.of(steps), interval);
  }

  /** Returns this activity, done at {@code level}. */
  public Activity openAt(Openness level) {
    return new Activity(id, name, description, perspectives, roles, level, serves, interval);
  }

  /** Returns this activity, repeated at {@code interval}. */
  public Activity every(Interval interval) {
    return new Activity(
        id, name, description, perspectives, roles, openness, serves, Optional.of(interval));
  }
}
