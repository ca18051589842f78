package fi.oppienjako.lessons.core.network;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Optional;
import java.util.Set;

/**
 * A form of support that an actor gives a target group in a place. Immutable.
 *
 * @param actor who gives it
 * @param targetGroup to whom
 * @param form the form of support
 * @param place where; empty if it reaches people wherever they are, as a telephone does
 * @param toldIn where people are told of it, words of an open vocabulary such as {@code
 *     service-registry}
 */
public record Supply(
    Id<Organisation> actor, Term targetGroup, Term form, Optional<Term> place, Set<Term> toldIn) {

  /** Checks and copies. */
  public Supply {
    requireNonNull(actor, "actor");
    requireNonNull(targetGroup, "targetGroup");
    requireNonNull(form, "form");
    requireNonNull(place, "place");
    toldIn = ImmutableSortedSet.copyOf(toldIn);
  }

  /** What {@code actor} does about {@code need}, not announced anywhere yet. */
  public static Supply of(Id<Organisation> actor, Need need) {
    return new Supply(actor, need.targetGroup(), need.form(), Optional.of(need.place()), Set.of());
  }

  /** What {@code actor} gives wherever people are, not announced anywhere yet. */
  public static Supply everywhere(Id<Organisation> actor, Term targetGroup, Term form) {
    return new Supply(actor, targetGroup, form, Optional.empty(), Set.of());
  }

  /** This supply, people being told of it in just these. */
  public Supply toldIn(Set<Term> channels) {
    return new Supply(actor, targetGroup, form, place, channels);
  }

  /** Whether it meets {@code need}. */
  public boolean meets(Need need) {
    return targetGroup.equals(need.targetGroup())
        && form.equals(need.form())
        && place.map(need.place()::equals).orElse(true);
  }

  /** Whether {@code other} is the same support by the same actor, wherever it is told of. */
  boolean repeats(Supply other) {
    return toldIn(Set.of()).equals(other.toldIn(Set.of()));
  }
}
