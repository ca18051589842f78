package fi.oppienjako.lessons.core.pilot;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.model.Id;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the work on ideas and pilots has left open. Immutable.
 *
 * <p>A pilot that was called off leaves nothing open, and tries no idea.
 *
 * @param untried the ideas that no pilot tries
 * @param unevaluated the pilots that have ended and have not been evaluated
 * @param silent the pilots that began after another had been evaluated, and say nothing of what
 *     they took from any evaluation
 * @param unrooted the solutions whose measures are not all in place
 */
public record LooseEnds(
    List<Idea> untried, List<Pilot> unevaluated, List<Pilot> silent, List<Rooting> unrooted) {

  /** Copies. */
  public LooseEnds {
    untried = ImmutableList.copyOf(untried);
    unevaluated = ImmutableList.copyOf(unevaluated);
    silent = ImmutableList.copyOf(silent);
    unrooted = ImmutableList.copyOf(unrooted);
  }

  /**
   * What is open on {@code today} in a project of which these are all; the days of evaluations are
   * those in {@code zone}.
   */
  public static LooseEnds of(
      Collection<Idea> ideas,
      Collection<Pilot> pilots,
      Collection<Rooting> rootings,
      LocalDate today,
      ZoneId zone) {
    List<Pilot> standing = pilots.stream().filter(pilot -> !pilot.isCalledOff()).toList();
    Set<Id<Idea>> tried = new HashSet<>();
    standing.forEach(pilot -> tried.addAll(pilot.origin().ideas()));
    return new LooseEnds(
        ideas.stream().filter(idea -> !tried.contains(idea.id())).toList(),
        standing.stream()
            .filter(pilot -> !pilot.isEvaluated() && pilot.trial().last().isBefore(today))
            .toList(),
        standing.stream().filter(pilot -> isSilent(pilot, standing, zone)).toList(),
        rootings.stream().filter(rooting -> !rooting.isRooted()).toList());
  }

  private static boolean isSilent(Pilot pilot, Collection<Pilot> pilots, ZoneId zone) {
    return pilot.origin().buildsOn().isEmpty()
        && pilots.stream()
            .flatMap(other -> other.evaluatedOn(zone).stream())
            .anyMatch(day -> day.isBefore(pilot.trial().first()));
  }
}
