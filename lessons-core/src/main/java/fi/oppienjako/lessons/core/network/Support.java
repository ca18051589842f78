package fi.oppienjako.lessons.core.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.text.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What support is needed in the area of a network, and what its actors give. Immutable.
 *
 * @param needs who needs what where, each once, in the order given
 * @param supply who gives what where, in the order given; no actor the same twice
 */
public record Support(List<Need> needs, List<Supply> supply) {

  /** Nothing recorded yet. */
  public static final Support NONE = new Support(List.of(), List.of());

  /**
   * Checks and copies.
   *
   * @throws ImpossibleStepException if an actor gives the same twice
   */
  public Support {
    needs = ImmutableSet.copyOf(needs).asList();
    supply = ImmutableList.copyOf(supply);
    Set<Supply> told = new HashSet<>();
    for (Supply one : supply) {
      if (!told.add(one.toldIn(Set.of()))) {
        throw new ImpossibleStepException(
            Message.of("supply.there-already", one.actor(), one.form(), one.targetGroup()));
      }
    }
  }

  /** This, and {@code need}. */
  public Support with(Need need) {
    return new Support(ImmutableList.<Need>builder().addAll(needs).add(need).build(), supply);
  }

  /** This, and {@code given}, in place of the same support by the same actor recorded before. */
  public Support with(Supply given) {
    ImmutableList.Builder<Supply> others = ImmutableList.builder();
    supply.stream().filter(one -> !one.repeats(given)).forEach(others::add);
    return new Support(needs, others.add(given).build());
  }

  /** This, without {@code need}, which is there no longer. */
  public Support without(Need need) {
    return new Support(needs.stream().filter(one -> !one.equals(need)).toList(), supply);
  }

  /** This, without {@code given}, which is given no longer. */
  public Support without(Supply given) {
    return new Support(needs, supply.stream().filter(one -> !one.repeats(given)).toList());
  }
}
