package fi.oppienjako.lessons.core.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.ImmutableGraph;
import com.google.common.graph.MutableGraph;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the actors of a network hang together. Immutable.
 *
 * @param parts those who are tied to each other, directly or through others, the largest part
 *     first; an actor without ties is a part of its own
 * @param splitting the actors who are all that holds some others together, sorted: if one of them
 *     left, a part would fall apart
 */
public record Topology(List<Set<Id<Organisation>>> parts, Set<Id<Organisation>> splitting) {

  private static final Comparator<Set<Id<Organisation>>> LARGEST_FIRST =
      Comparator.comparing((Set<Id<Organisation>> part) -> part.size())
          .reversed()
          .thenComparing(part -> part.iterator().next());

  /** Copies and sorts. */
  public Topology {
    parts =
        parts.stream()
            .<Set<Id<Organisation>>>map(ImmutableSortedSet::copyOf)
            .sorted(LARGEST_FIRST)
            .collect(ImmutableList.toImmutableList());
    splitting = ImmutableSortedSet.copyOf(splitting);
  }

  static Topology of(NetworkMap actors, LocalDate day) {
    MutableGraph<Id<Organisation>> graph = GraphBuilder.undirected().build();
    actors.present().map(NetworkActor::organisation).forEach(graph::addNode);
    actors.ties().stream()
        .filter(tie -> tie.bindsOn(day))
        .filter(tie -> graph.nodes().contains(tie.from()) && graph.nodes().contains(tie.to()))
        .forEach(tie -> graph.putEdge(tie.from(), tie.to()));
    ImmutableGraph<Id<Organisation>> fixed = ImmutableGraph.copyOf(graph);
    List<Set<Id<Organisation>>> parts = new ArrayList<>();
    Set<Id<Organisation>> reached = new HashSet<>();
    for (Id<Organisation> actor : fixed.nodes()) {
      if (!reached.contains(actor)) {
        Set<Id<Organisation>> part = Graphs.reachableNodes(fixed, actor);
        reached.addAll(part);
        parts.add(part);
      }
    }
    return new Topology(parts, ArticulationPoints.of(fixed));
  }

  /** Those without ties, sorted. */
  public Set<Id<Organisation>> isolated() {
    return parts.stream()
        .filter(part -> part.size() == 1)
        .flatMap(Set::stream)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Id::compareTo));
  }

  /** Whether everybody is tied to everybody else, directly or through others. */
  public boolean isWhole() {
    return parts.size() <= 1;
  }
}
