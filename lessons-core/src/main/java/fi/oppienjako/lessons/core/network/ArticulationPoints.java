package fi.oppienjako.lessons.core.network;

import com.google.common.graph.Graph;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the nodes whose removal would split a part of an undirected graph, in time that grows as
 * the graph does (Tarjan 1972, without recursion); Guava does not offer it.
 */
final class ArticulationPoints {

  private ArticulationPoints() {}

  static <N> Set<N> of(Graph<N> graph) {
    Map<N, Visit<N>> visited = new HashMap<>();
    Set<N> splitting = new HashSet<>();
    for (N node : graph.nodes()) {
      if (!visited.containsKey(node)) {
        walk(graph, node, visited, splitting);
      }
    }
    return splitting;
  }

  private static <N> void walk(Graph<N> graph, N root, Map<N, Visit<N>> visited, Set<N> splitting) {
    Deque<Visit<N>> path = new ArrayDeque<>();
    path.push(visit(graph, root, null, visited));
    int fromRoot = 0;
    while (!path.isEmpty()) {
      Visit<N> here = path.element();
      if (here.rest.hasNext()) {
        N next = here.rest.next();
        Visit<N> seen = visited.get(next);
        if (seen == null) {
          path.push(visit(graph, next, here, visited));
        } else {
          here.earliest = Math.min(here.earliest, seen.order);
        }
      } else {
        path.pop();
        Visit<N> before = here.before;
        if (before != null) {
          before.earliest = Math.min(before.earliest, here.earliest);
          if (before.before == null) {
            fromRoot++;
          } else if (here.earliest >= before.order) {
            splitting.add(before.node);
          }
        }
      }
    }
    if (fromRoot > 1) {
      splitting.add(root);
    }
  }

  private static <N> Visit<N> visit(
      Graph<N> graph, N node, @Nullable Visit<N> before, Map<N, Visit<N>> visited) {
    Visit<N> visit =
        new Visit<>(node, before, visited.size(), graph.adjacentNodes(node).iterator());
    visited.put(node, visit);
    return visit;
  }

  /** A node on the way, the neighbours left to try, and the earliest visit it has a way back to. */
  private static final class Visit<N> {

    private final N node;
    private final @Nullable Visit<N> before;
    private final int order;
    private final Iterator<N> rest;
    private int earliest;

    Visit(N node, @Nullable Visit<N> before, int order, Iterator<N> rest) {
      this.node = node;
      this.before = before;
      this.order = order;
      this.rest = rest;
      this.earliest = order;
    }
  }
}
