package fi.oppienjako.lessons.core.support;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.review.Place;
import fi.oppienjako.lessons.core.review.Rule;
import fi.oppienjako.lessons.core.review.Severity;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The two halves of the design process that experts lead: grasping the challenge, then developing
 * the solution. Immutable.
 *
 * <p>Which phases make up which half is data, given by their identifiers; titles do not matter.
 *
 * @param grasping the phases in which the challenge is grasped, sorted
 * @param developing the phases in which the solution is developed, sorted; none of the others
 */
public record DoubleDiamond(Set<Id<Phase>> grasping, Set<Id<Phase>> developing) {

  /** As in the playbooks that come with the library. */
  public static final DoubleDiamond USUAL =
      new DoubleDiamond(Set.of(Id.of("grasp")), Set.of(Id.of("develop")));

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if a half has no phase, or a phase is in both
   */
  public DoubleDiamond {
    grasping = ImmutableSortedSet.copyOf(grasping);
    developing = ImmutableSortedSet.copyOf(developing);
    if (grasping.isEmpty()
        || developing.isEmpty()
        || !Sets.intersection(grasping, developing).isEmpty()) {
      throw new InvalidValueException(Message.of("design.halves", grasping, developing));
    }
  }

  /** The phases of {@code process} in which the challenge is grasped, in their order. */
  public List<Phase> graspingIn(ProcessModel process) {
    return phases(process, grasping);
  }

  /** The phases of {@code process} in which the solution is developed, in their order. */
  public List<Phase> developingIn(ProcessModel process) {
    return phases(process, developing);
  }

  /** Rules that ask for both halves, and for no way to the second past the first. */
  public List<Rule> rules() {
    return List.of(
        rule("design-half-missing", this::missing),
        rule("development-before-grasping", this::developingUngrasped));
  }

  private Stream<Place> missing(ProcessModel process, Rhythm rhythm) {
    return graspingIn(process).isEmpty() || developingIn(process).isEmpty()
        ? Stream.of(Place.PROCESS)
        : Stream.of();
  }

  private Stream<Place> developingUngrasped(ProcessModel process, Rhythm rhythm) {
    if (missing(process, rhythm).findAny().isPresent()) {
      return Stream.of();
    }
    Set<Id<Phase>> ungrasped = reachedWithoutGrasping(process);
    return developingIn(process).stream()
        .filter(phase -> ungrasped.contains(phase.id()))
        .map(Place::of);
  }

  private Set<Id<Phase>> reachedWithoutGrasping(ProcessModel process) {
    Set<Id<Phase>> reached = new HashSet<>();
    Deque<Id<Phase>> ahead = new ArrayDeque<>(List.of(process.start().id()));
    while (!ahead.isEmpty()) {
      Id<Phase> phase = ahead.remove();
      if (!grasping.contains(phase) && reached.add(phase)) {
        ahead.addAll(process.next(phase));
      }
    }
    return reached;
  }

  private static List<Phase> phases(ProcessModel process, Set<Id<Phase>> wanted) {
    return process.phases().stream().filter(phase -> wanted.contains(phase.id())).toList();
  }

  private static Rule rule(String id, BiFunction<ProcessModel, Rhythm, Stream<Place>> broken) {
    return Rule.of(
        Id.of(id),
        Severity.ERROR,
        Messages.in("rule." + id + ".message"),
        Messages.in("rule." + id + ".advice"),
        broken);
  }
}
