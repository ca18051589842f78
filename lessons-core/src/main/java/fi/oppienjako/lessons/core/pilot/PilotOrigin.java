package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.model.Id;
import java.util.Optional;
import java.util.Set;

/**
 * Where a pilot came from. Immutable.
 *
 * @param ideas the ideas that it tries, sorted
 * @param buildsOn what it took from an earlier pilot; empty for a first one
 */
public record PilotOrigin(Set<Id<Idea>> ideas, Optional<BuildsOn> buildsOn) {

  /** From nothing that is known. */
  public static final PilotOrigin NONE = new PilotOrigin(Set.of(), Optional.empty());

  /** Copies. */
  public PilotOrigin {
    ideas = ImmutableSortedSet.copyOf(ideas);
    requireNonNull(buildsOn, "buildsOn");
  }

  PilotOrigin trying(Idea idea) {
    return new PilotOrigin(
        ImmutableSortedSet.<Id<Idea>>naturalOrder().addAll(ideas).add(idea.id()).build(), buildsOn);
  }

  PilotOrigin buildingOn(BuildsOn buildsOn) {
    return new PilotOrigin(ideas, Optional.of(buildsOn));
  }
}
