package fi.oppienjako.lessons.core.reuse;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Pairs of projects that may be doing the same work. Immutable.
 *
 * @param pairs the pairs; no two projects are paired twice
 */
public record Overlaps(List<Overlap> pairs) implements Iterable<Overlap> {

  /** What part of the best score of both projects a pair needs to hold a group together. */
  private static final double NEARLY = 0.5;

  private static final int SMALLEST = 3;

  /** Keeps the first of several pairs of the same two projects. */
  public Overlaps {
    Map<Set<Id<Project>>, Overlap> first = new LinkedHashMap<>();
    pairs.forEach(pair -> first.putIfAbsent(Set.of(pair.one().id(), pair.other().id()), pair));
    pairs = ImmutableList.copyOf(first.values());
  }

  @Override
  public Iterator<Overlap> iterator() {
    return pairs.iterator();
  }

  /**
   * Three or more projects that may all be doing the same work, the largest group first. A pair
   * holds a group together if its score is at least half of the best that each of the two projects
   * has with any, or if somebody agreed that the two do the same work. So no project joins a group
   * by a faint likeness while it is much more like another.
   */
  public List<OverlapGroup> groups() {
    List<Overlap> holding = holding();
    Map<Id<Project>, Project> projects = projects(holding);
    MutableGraph<Id<Project>> graph = GraphBuilder.undirected().build();
    holding.forEach(pair -> graph.putEdge(pair.one().id(), pair.other().id()));
    Set<Id<Project>> grouped = new LinkedHashSet<>();
    List<OverlapGroup> groups = new ArrayList<>();
    for (Id<Project> id : projects.keySet()) {
      Set<Id<Project>> together = Graphs.reachableNodes(graph, id);
      if (grouped.add(id) && together.size() >= SMALLEST) {
        groups.add(
            OverlapGroup.of(
                together.stream()
                    .flatMap(one -> Stream.ofNullable(projects.get(one)))
                    .sorted(Comparator.comparing(Project::id))
                    .toList(),
                holding.stream().filter(pair -> together.contains(pair.one().id())).toList()));
      }
      grouped.addAll(together);
    }
    groups.sort(Comparator.<OverlapGroup>comparingInt(group -> group.projects().size()).reversed());
    return groups;
  }

  private List<Overlap> holding() {
    Map<Id<Project>, Double> best = new HashMap<>();
    for (Overlap pair : pairs) {
      best.merge(pair.one().id(), pair.score(), Math::max);
      best.merge(pair.other().id(), pair.score(), Math::max);
    }
    return pairs.stream()
        .filter(
            pair ->
                pair.agreed().isPresent()
                    || (pair.score() > 0
                        && pair.score() >= NEARLY * best.getOrDefault(pair.one().id(), 0.0)
                        && pair.score() >= NEARLY * best.getOrDefault(pair.other().id(), 0.0)))
        .toList();
  }

  private static Map<Id<Project>, Project> projects(List<Overlap> pairs) {
    Map<Id<Project>, Project> projects = new LinkedHashMap<>();
    for (Overlap pair : pairs) {
      projects.put(pair.one().id(), pair.one());
      projects.put(pair.other().id(), pair.other());
    }
    return projects;
  }
}
