package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.text.Id;
import java.util.Optional;
import java.util.Set;

/**
 * Where a pilot came from. Immutable.
 *
 * @param ideas the ideas that it tries, sorted
 * @param heritage what it took from an earlier pilot; empty for a first one
 */
public record Origins(Set<Id<Idea>> ideas, Optional<Heritage> heritage) {

  /** From nothing that was told. */
  public static final Origins NONE = new Origins(Set.of(), Optional.empty());

  /** Copies. */
  public Origins {
    ideas = ImmutableSortedSet.copyOf(ideas);
    requireNonNull(heritage, "heritage");
  }

  Origins trying(Idea idea) {
    return new Origins(
        ImmutableSortedSet.<Id<Idea>>naturalOrder().addAll(ideas).add(idea.id()).build(), heritage);
  }

  Origins buildingOn(Heritage heritage) {
    return new Origins(ideas, Optional.of(heritage));
  }
}
