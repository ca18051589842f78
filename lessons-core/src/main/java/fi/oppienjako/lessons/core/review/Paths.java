package fi.oppienjako.lessons.core.review;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.graph.Graph;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.ImmutableGraph;
import com.google.common.graph.Traverser;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.model.Id;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The ways through a process, each phase visited once however the transitions loop. */
final class Paths {

  private final ProcessModel process;
  private final Graph<Id<Phase>> ways;

  Paths(ProcessModel process) {
    this.process = process;
    ImmutableGraph.Builder<Id<Phase>> builder =
        GraphBuilder.directed().allowsSelfLoops(true).<Id<Phase>>immutable();
    process.phases().forEach(phase -> builder.addNode(phase.id()));
    process.transitions().forEach(way -> builder.putEdge(way.from(), way.to()));
    ways = builder.build();
  }

  /** The phases that can be reached from the start, the start among them. */
  Set<Id<Phase>> fromStart() {
    return fromStartUpTo(phase -> false);
  }

  /** The phases that can be reached from {@code phase}, itself among them. */
  Set<Id<Phase>> from(Id<Phase> phase) {
    return ImmutableSet.copyOf(Traverser.forGraph(ways).breadthFirst(phase));
  }

  /** The phases that can be reached from the start without passing through a {@code last} one. */
  Set<Id<Phase>> fromStartUpTo(Predicate<Phase> last) {
    Map<Id<Phase>, Phase> phases = Maps.uniqueIndex(process.phases(), Phase::id);
    Traverser<Id<Phase>> onwards =
        Traverser.forGraph(
            phase -> last.test(phases.get(phase)) ? Set.of() : ways.successors(phase));
    return ImmutableSet.copyOf(onwards.breadthFirst(process.start().id()));
  }

  /** The phases from which the end can be reached, the end among them. */
  Set<Id<Phase>> toEnd() {
    Traverser<Id<Phase>> backwards = Traverser.forGraph(Graphs.transpose(ways));
    return ImmutableSet.copyOf(backwards.breadthFirst(process.end().id()));
  }
}
